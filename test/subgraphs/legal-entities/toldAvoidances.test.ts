import { expect, it } from "@jest/globals";
import type { Acting } from "../../../kit/authorization/acting.ts";
import type { Database } from "../../../kit/database/database.ts";
import { migrate } from "../../../kit/database/migrate.ts";
import { eventsAfter } from "../../../kit/outbox/outbox.ts";
import {
  declareAvoidance,
  withdrawAvoidance,
} from "../../../subgraphs/legal-entities/avoidances.ts";
import { migrations } from "../../../subgraphs/legal-entities/migrations/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const OFFICER = "a".repeat(64);
const CLOCK = { now: () => new Date("2026-03-02T02:00:00Z") };
const acting = (officer: string): Acting => ({
  department: "SH-AIC",
  officer,
  purpose: "P02",
  basis: undefined,
});
const declared = (entityId: number) => ({
  type: "avoidance.declared",
  entityId,
  officer: OFFICER,
});
const withdrawn = (entityId: number) => ({
  type: "avoidance.withdrawn",
  entityId,
  officer: OFFICER,
});

async function told(database: Database) {
  const types = ["avoidance.declared", "avoidance.withdrawn"];
  return (await eventsAfter(database, 0, 100, types)).map(({ type, entityId, payload }) => ({
    type,
    entityId,
    ...payload,
  }));
}

describeOnEachDatabase("what the register tells of avoidances", (open) => {
  it("is each that began or ended, once, however often it is said", async () => {
    const database = await open();
    await migrate(database, migrations);
    const his = { acting: acting(OFFICER), clock: CLOCK, entityId: 1, relation: "OWN" } as const;
    const ended = { ...his, acting: acting("b".repeat(64)), officer: OFFICER };
    await declareAvoidance(database, his);
    await declareAvoidance(database, his);
    expect(await told(database)).toEqual([declared(1)]);
    await withdrawAvoidance(database, ended);
    await withdrawAvoidance(database, ended);
    await declareAvoidance(database, his);
    expect(await told(database)).toEqual([declared(1), withdrawn(1), declared(1)]);
  });

  it("is all that held before it told of any, and nothing of what had ended", async () => {
    const database = await open();
    const last = migrations.findIndex(({ name }) => name === "015_avoidance_events");
    await migrate(database, migrations.slice(0, last));
    const entry = { officer_key: OFFICER, declared_on: "2016-07-18" };
    await database
      .knex("officer_avoidance")
      .insert([7, 2].map((entity_id) => ({ ...entry, entity_id })));
    await database
      .knex("officer_avoidance")
      .insert({ ...entry, entity_id: 5, withdrawn_on: "2016-08-01" });
    await migrate(database, migrations);
    expect(await told(database)).toEqual([declared(2), declared(7)]);
  });

  it("does not grow beyond what goes with a request: 500 are declared, and no further one", async () => {
    const database = await open();
    await migrate(database, migrations);
    await database.knex.batchInsert(
      "officer_avoidance",
      Array.from({ length: 499 }, (_, at) => ({
        officer_key: OFFICER,
        entity_id: at + 1,
        declared_on: "2016-07-18",
      })),
      100,
    );
    const one = { acting: acting(OFFICER), clock: CLOCK, relation: "OWN" } as const;
    await declareAvoidance(database, { ...one, entityId: 500 });
    await expect(declareAvoidance(database, { ...one, entityId: 501 })).rejects.toThrow(
      `Argument "input.uscc" is one too many: you avoid 500 entities already; a colleague ends those that hold no longer.`,
    );
    // What he avoids already he may say again, and another officer is not counted with him.
    await declareAvoidance(database, { ...one, entityId: 500 });
    await declareAvoidance(database, { ...one, acting: acting("b".repeat(64)), entityId: 501 });
    expect(await told(database)).toHaveLength(2);
  });
});
