import { expect, it } from "@jest/globals";
import type { Acting } from "../../../kit/authorization/acting.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { knownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { eventsAfter } from "../../../kit/outbox/outbox.ts";
import { migrations } from "../../../subgraphs/collaboration/migrations/index.ts";
import { escalateRequests } from "../../../subgraphs/collaboration/requests/escalate.ts";
import { createRequestActs } from "../../../subgraphs/collaboration/requests/requestActs.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";

const NUMBER = "D-310110-MSA-TQ-2026-0001";
const USCC = "91310000132260250X";
const FIELDS = ["MATTER", "LEGAL_BASIS", "DOCUMENT_NUMBER", "DATA", "USE"];

const at = (text: string) => ({ now: () => new Date(`${text}+08:00`) });
const clock = at("2026-09-28T10:00:00");

const acting = (department: string): Acting => ({
  department,
  officer: undefined,
  purpose: "P06",
  basis: NUMBER,
});

/** A database in which Yangpu has asked another department for information. */
async function submitted(open: OpenDatabase, addressee = "D-310115-MSA"): Promise<Database> {
  const database = await open();
  await migrate(database, migrations);
  await database.knex("known_entity").insert(knownEntityRow(7, USCC, null, null));
  const input = {
    number: NUMBER,
    kind: "INFO_SHARE",
    addressee,
    uscc: USCC,
    fields: FIELDS.map((code) => ({ code, value: "内容" })),
  } as const;
  const acts = createRequestActs(database);
  const asked = { input, acting: acting("D-310110-MSA"), clock };
  expect(await acts.submit(asked)).toMatchObject({ due_at: "2026-10-10 15:59:59", version: 1 });
  expect(await acts.submit(asked)).toMatchObject({ version: 1 });
  return database;
}

async function told(database: Database): Promise<string[]> {
  return (await eventsAfter(database, 0, 100)).map(({ type }) => type);
}

describeOnEachDatabase("a request of one department to another", (open) => {
  it("tells of what it opens with its submission, and of what it closes with its end", async () => {
    const database = await submitted(open);
    const acts = createRequestActs(database);
    const on = { acting: acting("D-310115-MSA"), clock };
    await acts.accept({ input: { number: NUMBER, version: 1 }, ...on });
    expect(await told(database)).toEqual([
      "request.submitted",
      "crossDistrictRequest.opened",
      "request.accept",
    ]);
    await acts.feedback({ input: { number: NUMBER, version: 2, result: "已提供" }, ...on });
    expect((await told(database)).slice(3)).toEqual([
      "request.feedback",
      "crossDistrictRequest.closed",
    ]);
  });

  it("opens nothing where it goes to a department of the city, or stays in its district", async () => {
    for (const addressee of ["SH-TAX", "D-310110-URB"])
      expect(await told(await submitted(open, addressee))).toEqual(["request.submitted"]);
  });

  it("is escalated once, after the last second of its fifth working day, a Saturday made up", async () => {
    const database = await submitted(open);
    await escalateRequests(database, at("2026-10-10T23:59:59"));
    expect(await told(database)).not.toContain("request.overdue");
    await escalateRequests(database, at("2026-10-11T00:00:00"));
    await escalateRequests(database, at("2026-10-12T00:00:00"));
    expect((await told(database)).filter((type) => type === "request.overdue")).toHaveLength(1);
  });

  it("is not escalated once it was answered", async () => {
    const database = await submitted(open);
    await createRequestActs(database).reject({
      input: { number: NUMBER, version: 1, reason: "不属本区" },
      acting: acting("D-310115-MSA"),
      clock,
    });
    await escalateRequests(database, at("2026-11-01T00:00:00"));
    expect(await told(database)).not.toContain("request.overdue");
  });
});
