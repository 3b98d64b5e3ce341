import { expect, it } from "@jest/globals";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { systemClock } from "../../../kit/clock.ts";
import type { PlacedEvent } from "../../../kit/outbox/event.ts";
import { bySource } from "../../../kit/outbox/following.ts";
import { followWork } from "../../../subgraphs/legal-entities/followWork.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";
import { register } from "./register.ts";

const as = (reader: string): Claims => ({
  reader,
  purpose: "P02",
  secondFactor: false,
  day: shanghaiDay(0),
  reach: "single",
});

const permit = (id: number, authority: string, until: string) => ({
  permit: id,
  version: 1,
  authority,
  until,
});

const notice = (id: number, authority: string | null, until: string | null) => ({
  notice: id,
  authority,
  until,
});

describeOnEachDatabase("supervision lists (R2)", (open) => {
  /** Entity 1 is on two lists; a third ended yesterday. Entity 2 is on none. */
  async function opened() {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    await register(database, { id: 1 }, { id: 2 });
    await database.knex("supervision_list").insert([
      { entity_id: 1, department_code: "SH-HRSS", until_on: "9999-12-31" },
      { entity_id: 1, department_code: "SH-EPB", until_on: shanghaiDay(0) },
      { entity_id: 1, department_code: "SH-HUC", until_on: shanghaiDay(-1) },
    ]);
    subgraph.statements();
    return subgraph;
  }

  const supervisors = `scope`;

  it("name the departments that have an entity on them today, for a department that has one", async () => {
    const { ask, statements } = await opened();
    expect(await ask(entities([1, 2], supervisors), {}, as("SH-HUC"))).toEqual({
      data: {
        _entities: [
          { scope: expect.objectContaining({ supervisors: ["SH-EPB", "SH-HRSS"] }) },
          { scope: expect.objectContaining({ supervisors: [] }) },
        ],
      },
    });
    expect(statements()).toHaveLength(2);
  });

  /** What other subgraphs told of entity 1. */
  async function told(
    source: string,
    ...events: [type: string, payload: PlacedEvent["payload"]][]
  ) {
    const database = await open();
    const { ask } = await openSubgraph(legalEntities, database);
    await register(database, { id: 1 });
    const placed = events.map(([type, payload], cursor) => {
      return { type, payload, cursor, entityId: 1, occurredAt: "2026-01-01 00:00:00" };
    });
    const following = bySource(followWork).find((one) => one.source === source);
    await writeTransaction(
      database,
      async (transaction) => await following?.handle(transaction, placed, systemClock),
    );
    const { data } = await ask(entities([1], supervisors), {}, as("SH-HUC"));
    return (data as { _entities: [{ scope: { supervisors: string[] } }] })._entities[0].scope
      .supervisors;
  }

  const until = shanghaiDay(0);
  const before = shanghaiDay(-1);

  it("name the authority of a permit while it is in force, as its last correction says", async () => {
    expect(
      await told(
        "approvals",
        ["permit.recorded", permit(1, "SH-FDA", until)],
        ["permit.recorded", permit(2, "SH-EPB", "9999-12-31")],
        ["permit.corrected", permit(2, "SH-EPB", before)],
        ["permit.recorded", permit(3, "SH-HRSS", until)],
        ["permit.recorded", permit(4, "SH-HRSS", until)],
      ),
    ).toEqual(["SH-FDA", "SH-HRSS"]);
  });

  it("name whoever has an open notice, and nobody for one that is in the pool, returned or fed back", async () => {
    expect(
      await told(
        "approvals",
        ["dualNotice.sent", notice(1, "SH-FDA", "9999-12-31")],
        ["dualNotice.pooled", notice(2, null, null)],
        ["dualNotice.claimNotice", notice(2, "SH-EPB", "9999-12-31")],
        ["dualNotice.sent", notice(3, "SH-HRSS", "9999-12-31")],
        ["dualNotice.returnNotice", notice(3, "SH-HRSS", null)],
        ["dualNotice.claimNotice", notice(4, "SH-CULT", "9999-12-31")],
        ["dualNotice.feedbackNotice", notice(4, "SH-CULT", null)],
      ),
    ).toEqual(["SH-EPB", "SH-FDA"]);
  });

  it("name whoever checked or punished it, for as long as the law says", async () => {
    expect(
      await told(
        "supervision",
        ["penalty.recorded", { penalty: 1, authority: "SH-FDA", until }],
        ["inspection.recorded", { inspection: 1, authority: "SH-EPB", until: before }],
        ["spotCheckResult.recordResult", { pairing: 1, authority: "SH-CULT", until }],
        ["spotCheckResult.confirmResult", { pairing: 2, authority: "SH-HRSS", until }],
        ["action.recorded", { action: 1, authority: "SH-COMM", until }],
        ["action.recorded", { action: 2, authority: "SH-QTS", until }],
        ["action.corrected", { action: 2, authority: "SH-QTS", until: before }],
        ["generic_record.recorded", { generic_record: 1, authority: "SH-HEALTH", until }],
        ["generic_record.recorded", { generic_record: 2, authority: "SH-CIVIL", until }],
        ["generic_record.corrected", { generic_record: 2, authority: "SH-CIVIL", until: before }],
      ),
    ).toEqual(["SH-COMM", "SH-CULT", "SH-FDA", "SH-HEALTH"]);
  });

  it.each([
    ["SH-AIC", 1],
    ["PUBLIC", 1],
    // The entity, and what requests of other districts opened.
    ["D-310110-MSA", 2],
    ["ANALYST", 1],
  ])(
    "are not read for %s, whose standing does not depend on them: it takes %i statements",
    async (reader, count) => {
      const { ask, statements } = await opened();
      const claims = { ...as(reader), ...(reader === "PUBLIC" ? { purpose: "P14" as const } : {}) };
      expect(await ask(entities([1], supervisors), {}, claims)).toEqual({
        data: { _entities: [{ scope: expect.objectContaining({ supervisors: [] }) }] },
      });
      const asked = statements();
      expect(asked).toHaveLength(count);
      expect(asked.join(" ")).not.toContain("supervision_list");
    },
  );
});
