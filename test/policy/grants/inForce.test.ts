import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { shanghaiDay } from "../../../kit/shanghaiToday.ts";
import { categoryCodes } from "../../../policy/categories/index.ts";
import { decide } from "../../../policy/decide.ts";
import type { Amendment, Effect, Grants } from "../../../policy/grants/grant.ts";
import { changeDays, grantOn, latestChange } from "../../../policy/grants/inForce.ts";
import { publicReader } from "../../../policy/grants/publicReader.ts";
import { allGrants, type Reader } from "../../../policy/readers.ts";
import { addDays, isLocalDate, type LocalDate } from "../../../standards/localDate.ts";

const FIRST = "2026-01-01" as LocalDate;

/** The public's grants from a day on, with these changes; a category of 普遍共享 needs no purpose. */
function grantsWith(amendments: readonly Amendment[], validTo?: string): Grants {
  return {
    ...publicReader,
    validFrom: FIRST,
    ...(validTo === undefined ? {} : { validTo }),
    amendments,
  };
}

function readerWith(grants: Grants): Reader {
  const standings = { source: grants, inScope: grants, elsewhere: grants };
  return { code: "TEST", name: "测试", nameEn: "Test", grants, standings };
}

const hidden: Amendment = {
  category: "representative.name",
  effect: "withheld",
  validFrom: "2026-03-01",
  basis: "某令 §1",
};

describe("the rules as they are written", () => {
  it("hold from real days, to later ones", () => {
    for (const { code, validFrom, validTo = "9999-12-31", amendments = [] } of allGrants) {
      const days = [validFrom, validTo, ...amendments.map((one) => one.validFrom)];
      expect([code, days.filter((day) => !isLocalDate(day))]).toEqual([code, []]);
      const outside = amendments.filter(
        (one) => one.validFrom <= validFrom || one.validFrom > validTo,
      );
      expect([code, validFrom <= validTo, outside]).toEqual([code, true, []]);
    }
  });

  it("change a category once a day at most, and say by what", () => {
    for (const { code, amendments = [] } of allGrants) {
      const changes = amendments.map(({ category, validFrom }) => `${category} ${validFrom}`);
      expect([code, new Set(changes).size]).toEqual([code, changes.length]);
      expect(amendments.filter(({ basis }) => basis.trim() === "")).toEqual([]);
    }
  });
});

describe("an amendment", () => {
  it.each([
    ["2026-02-28T15:59:59.999Z", "singleLookUp"],
    ["2026-02-28T16:00:00.000Z", "withheld"],
  ])("at %s, which is midnight in Shanghai, decides %s", (instant, kind) => {
    const day = shanghaiDay(Date.parse(instant));
    const { verdicts } = decide(readerWith(grantsWith([hidden])), {}, day);
    expect(verdicts.elsewhere["representative.name"].kind).toBe(kind);
  });

  it("of one category leaves the others as they were", () => {
    const reader = readerWith(grantsWith([hidden]));
    const before = decide(reader, {}, "2026-02-28").verdicts.elsewhere;
    const after = decide(reader, {}, "2026-03-01").verdicts.elsewhere;
    expect(categoryCodes.filter((code) => before[code].kind !== after[code].kind)).toEqual([
      "representative.name",
    ]);
  });

  it("makes a decision of its own, and the days before and after it share theirs", () => {
    const reader = readerWith(grantsWith([hidden]));
    const [one, two, three, four] = ["2026-01-01", "2026-02-28", "2026-03-01", "2027-01-01"].map(
      (day) => decide(reader, {}, day),
    );
    expect(one).toBe(two);
    expect(three).toBe(four);
    expect(two?.key).not.toBe(three?.key);
  });

  it("in whatever order they are written, holds from its first day to the next", () => {
    const effects: Effect[] = ["full", "masked", "withheld", "aggregate"];
    const anAmendment = fc.record({
      category: fc.constantFrom("representative.name", "officer.name" as const),
      effect: fc.constantFrom(...effects),
      validFrom: fc.integer({ min: 1, max: 60 }).map((days) => addDays(FIRST, days)),
      basis: fc.constant("某令"),
    });
    const some = fc.uniqueArray(anAmendment, {
      selector: ({ category, validFrom }) => `${category} ${validFrom}`,
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 70 }), (amendments, days) => {
        const day = addDays(FIRST, days);
        const grants = grantsWith(amendments);
        for (const category of ["representative.name", "officer.name"] as const) {
          // Written down day by day, as a clerk would.
          let effect = publicReader.grants[category];
          for (let at = 0; at <= days; at += 1)
            for (const one of amendments)
              if (one.category === category && one.validFrom === addDays(FIRST, at))
                ({ effect } = one);
          expect(grantOn(grants, category, day)?.effect).toBe(effect);
        }
        const change = latestChange(changeDays([grants]), day) ?? "";
        for (const category of categoryCodes)
          expect(grantOn(grants, category, change)).toEqual(grantOn(grants, category, day));
      }),
    );
  });
});

describe("grants that are not in force", () => {
  const reader = readerWith(grantsWith([], "2026-06-30"));

  it.each([
    ["2025-12-31", "withheld"],
    ["2026-01-01", "singleLookUp"],
    ["2026-06-30", "singleLookUp"],
    ["2026-07-01", "withheld"],
  ])("on %s are as if they were %s", (day, kind) => {
    const { verdicts } = decide(reader, {}, day);
    expect(verdicts.inScope["representative.name"].kind).toBe(kind);
  });

  it("give nothing at all, and say why", () => {
    const { verdicts } = decide(reader, { purpose: "P14" }, "2026-07-01");
    expect(Object.values(verdicts.elsewhere)).toEqual(
      categoryCodes.map(() => ({
        kind: "withheld",
        code: "RULE_NOT_IN_FORCE",
        reason:
          "社会公众的规则自2026-01-01起至2026-06-30止施行 · the rules for The public hold from 2026-01-01 to 2026-06-30",
        remedy:
          "在施行期内查询，或者向平台运行单位询问 · ask while they hold, or ask the operator of the platform",
      })),
    );
  });

  it("of one standing take nothing from another", () => {
    const { standings } = reader;
    const mixed = { ...reader, standings: { ...standings, source: publicReader } };
    const { verdicts } = decide(mixed, {}, "2026-07-01");
    expect(verdicts.source["representative.name"].kind).toBe("singleLookUp");
    expect(verdicts.elsewhere["representative.name"].kind).toBe("withheld");
  });
});
