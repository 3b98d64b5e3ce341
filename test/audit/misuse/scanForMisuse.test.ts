import { expect, it } from "@jest/globals";
import { decideCase } from "../../../audit/misuse/decideCase.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openMisuseTrail, readings, refusals, type TimedEvent } from "./misuseTrail.ts";
import { places, shanghai } from "./uses.ts";

const MONDAY = "2026-03-02 10:00";
const NIGHT = "2026-03-02 23:00";

/** The avoided entity was looked up: what it holds was withheld. */
const avoidedLookUp = (clock: string): TimedEvent => [
  shanghai(clock),
  {
    reader: "SH-AIC",
    officer: "officer-001",
    given: [],
    withheld: [{ coordinate: "LegalRepresentative.name", cause: "AVOIDANCE" }],
  },
];

const refusedCase = (evidence: readonly number[], state = "OPEN") => ({
  rule: "REPEATED_REFUSALS",
  reader: "SH-TAX",
  state,
  evidence,
});

describeOnEachDatabase("a scan for misuse", (open) => {
  it("opens a case by each rule, with the records that show it and no other", async () => {
    const { record, scan, cases } = await openMisuseTrail(await open());
    await record([
      ...readings(3, MONDAY),
      ...refusals(10, "2026-03-02 11:00"),
      avoidedLookUp("2026-03-02 12:00"),
      ...readings(10, NIGHT, { reader: "SH-HRSS" }),
      ...readings(500, "2026-03-03 09:00", { reader: "SH-PSB" }),
    ]);
    expect(await scan()).toEqual({ records: 524, opened: 4, extended: 0 });
    expect(await cases()).toEqual([
      refusedCase(places(13).slice(3)),
      { rule: "AVOIDED_ENTITY", reader: "SH-AIC", state: "OPEN", evidence: [14] },
      { rule: "AFTER_HOURS", reader: "SH-HRSS", state: "OPEN", evidence: places(24).slice(14) },
      { rule: "BULK_READING", reader: "SH-PSB", state: "OPEN", evidence: places(524).slice(24) },
    ]);
  });

  it("finds nothing the second time, and changes nothing", async () => {
    const { record, scan, cases } = await openMisuseTrail(await open());
    await record(refusals(10, MONDAY));
    await scan();
    const found = await cases();
    expect(await scan()).toEqual({ records: 0, opened: 0, extended: 0 });
    expect(await cases()).toEqual(found);
  });

  it("finds the same, record by record, as all at once", async () => {
    const events = [
      ...readings(9, NIGHT),
      ...refusals(9, "2026-03-02 23:10"),
      ...readings(11, "2026-03-02 23:20").slice(9),
      ...refusals(2, "2026-03-02 23:30"),
      avoidedLookUp("2026-03-02 23:40"),
      avoidedLookUp("2026-03-08 23:40"),
      avoidedLookUp("2026-03-15 23:40"),
    ];
    const once = await openMisuseTrail(await open());
    await once.record(events);
    await once.scan();
    const often = await openMisuseTrail(await open());
    for (const one of events) {
      await often.record([one]);
      await often.scan();
    }
    expect(await often.cases()).toEqual(await once.cases());
    expect(await once.cases()).toEqual([
      {
        rule: "AFTER_HOURS",
        reader: "SH-TAX",
        state: "OPEN",
        evidence: [...places(9), 19, 20],
      },
      refusedCase([...places(18).slice(9), 21, 22]),
      { rule: "AVOIDED_ENTITY", reader: "SH-AIC", state: "OPEN", evidence: [23, 24] },
      { rule: "AVOIDED_ENTITY", reader: "SH-AIC", state: "OPEN", evidence: [25] },
    ]);
  });

  it("goes on with an open case until a week passes", async () => {
    const { record, scan, cases } = await openMisuseTrail(await open());
    await record(refusals(10, MONDAY));
    await scan();
    await record(refusals(10, "2026-03-09 10:00"));
    expect(await scan()).toEqual({ records: 10, opened: 0, extended: 1 });
    await record(refusals(10, "2026-03-16 10:01"));
    expect(await scan()).toEqual({ records: 10, opened: 1, extended: 0 });
    expect(await cases()).toEqual([refusedCase(places(20)), refusedCase(places(30).slice(20))]);
  });

  it("opens another case once one was decided, which stays as it is", async () => {
    const database = await open();
    const { record, scan, cases } = await openMisuseTrail(database);
    await record(refusals(10, MONDAY));
    await scan();
    expect(await decideCase(database.knex, 1, "DISMISSED")).toBe(true);
    expect(await decideCase(database.knex, 1, "CONFIRMED")).toBe(false);
    await record(refusals(10, "2026-03-02 15:00"));
    await scan();
    expect(await cases()).toEqual([
      refusedCase(places(10), "DISMISSED"),
      refusedCase(places(20).slice(10)),
    ]);
  });

  it("opens a case once, where two scans run at the same time", async () => {
    const { record, scan, cases } = await openMisuseTrail(await open());
    await record(refusals(10, MONDAY));
    const outcomes = await Promise.allSettled([scan(), scan()]);
    const refused = outcomes.filter(({ status }) => status === "rejected");
    expect(refused.map((one) => (one as PromiseRejectedResult).reason.code)).toEqual(
      refused.map(() => "MISUSE_SCAN"),
    );
    expect(await cases()).toEqual([refusedCase(places(10))]);
  });

  it("names nobody in clear: neither the officer nor the enterprise", async () => {
    const database = await open();
    const { record, scan } = await openMisuseTrail(database);
    await record(readings(10, NIGHT, { officer: "Zhang San", subjects: ["31012345"] }));
    await record(readings(10, NIGHT, { officer: "Zhang San" }));
    expect(await scan()).toMatchObject({ opened: 1 });
    const kept = JSON.stringify([
      await database.knex("misuse_case"),
      await database.knex("misuse_evidence"),
    ]);
    expect(kept).not.toContain("Zhang San");
    expect(kept).not.toContain("31012345");
  });
});
