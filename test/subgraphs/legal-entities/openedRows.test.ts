import { expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import { migrations } from "../../../subgraphs/legal-entities/migrations/index.ts";
import { followRequests, openedTo } from "../../../subgraphs/legal-entities/openedRows.ts";
import { createLegalEntityRepository } from "../../../subgraphs/legal-entities/repository.ts";
import type { LegalEntityRow } from "../../../subgraphs/legal-entities/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const clock = { now: () => new Date("2026-03-02T02:00:00Z") };

function event(became: "opened" | "closed", request: string, entityId = 7): PlacedEvent {
  return {
    cursor: 1,
    type: `crossDistrictRequest.${became}`,
    entityId,
    occurredAt: "2026-03-02 02:00:00",
    payload: { request, requester: "D-310110-MSA", addressee: "D-310115-MSA" },
  };
}

const hear = (database: Database, ...events: PlacedEvent[]) =>
  writeTransaction(database, (transaction) => followRequests.handle(transaction, events, clock));

describeOnEachDatabase("the rows that requests open", (open) => {
  it("are open as long as one of the requests is, each of its own entity", async () => {
    const database = await open();
    await migrate(database, migrations);
    const { openings } = createLegalEntityRepository(database);
    const requests = async () =>
      (await openings([7, 8])).map((rows) => rows.map((row) => row.request_number));
    await hear(database, event("opened", "A"), event("opened", "B"), event("opened", "C", 8));
    expect(await requests()).toEqual([["A", "B"], ["C"]]);
    await hear(database, event("closed", "A"), event("closed", "C"));
    expect(await requests()).toEqual([["B"], []]);
    await hear(database, event("opened", "D"), event("closed", "D"));
    expect(await requests()).toEqual([["B"], []]);
    // Who had access, and until when, can still be told.
    expect(
      await database.knex("opened_row").whereNotNull("closed_at").pluck("request_number"),
    ).toEqual(expect.arrayContaining(["A", "C", "D"]));
  });
});

const opening = {
  request_number: "A",
  entity_id: 7,
  requester_code: "D-310110-MSA",
  department_code: "D-310115-MSA",
  opened_at: "2026-03-02 02:00:00",
  closed_at: null,
};

it.each([
  ["lives in the district that asks", "310110", "310000", ["D-310115-MSA"]],
  ["was registered there", "310104", "310110", ["D-310115-MSA"]],
  ["has moved away since", "310104", "310000", []],
  ["lives nowhere that is known", null, null, []],
])("a request counts for an entity that %s", (_what, district, registrar, departments) => {
  const entity = {
    domicile_district: district,
    registration_authority_code: registrar,
  } as LegalEntityRow;
  expect(openedTo(entity, [opening])).toEqual(departments);
  expect(openedTo(entity, [{ ...opening, requester_code: "SH-AIC" }])).toEqual([]);
});
