import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../../kit/authorization/claims.ts";
import { systemClock } from "../../../../kit/clock.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { eventsAfter } from "../../../../kit/outbox/outbox.ts";
import { shanghaiToday } from "../../../../kit/shanghaiToday.ts";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { supervisedEntities } from "../../../../subgraphs/supervision/ingest/supervisedEntities.ts";
import type { AdministrativeActionRowInput } from "../../../../subgraphs/supervision/resolvers.generated.ts";
import { inventedUscc } from "../../approvals/submittedRow.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../../support/openSubgraph.ts";
import { CONFIRMED, FILED, REWARDED, submittedEnforcement } from "./submittedRows.ts";

const INGEST = /* GraphQL */ `
  mutation ($rows: [AdministrativeActionRowInput!]!) {
    ingestAdministrativeActions(input: { sourceSystem: "FDA-CASES", rows: $rows }) {
      rows {
        index
        status
        recordId
      }
    }
  }
`;
const FDA: Claims = {
  reader: "SH-FDA",
  purpose: "P05",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "several",
};
const PARTY = inventedUscc(7);
const STRANGER = inventedUscc(8);

interface Row {
  readonly status: string;
  readonly recordId: string | null;
}

describeOnEachDatabase("a batch of administrative actions", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;

  beforeEach(async () => {
    database = await open();
    subgraph = await openSubgraph(supervision, database);
    await supervisedEntities.note(database, [{ uscc: PARTY, entityId: 7 }], systemClock);
  });

  async function submit(...rows: readonly AdministrativeActionRowInput[]): Promise<readonly Row[]> {
    const { data, errors } = await subgraph.ask(INGEST, { rows }, FDA);
    expect(errors).toBeUndefined();
    return (data as { ingestAdministrativeActions: { rows: readonly Row[] } })
      .ingestAdministrativeActions.rows;
  }
  const statuses = async (...rows: readonly AdministrativeActionRowInput[]) =>
    (await submit(...rows)).map(({ status }) => status);

  const everyKind = [{}, CONFIRMED, REWARDED, FILED].map((given, at) =>
    submittedEnforcement(PARTY, at + 1, given),
  );

  it("is recorded, each kind with its own particulars, and changes nothing when it comes again", async () => {
    expect(await statuses(...everyKind)).toEqual(Array.from({ length: 4 }, () => "ACCEPTED"));
    expect(await statuses(...everyKind)).toEqual(Array.from({ length: 4 }, () => "UNCHANGED"));
    const rows: { kind_code: string; valid_until: string | null; details: string }[] =
      await database
        .knex("action")
        .orderBy("document_number")
        .select("kind_code", "valid_until", "details");
    expect(rows.map((row) => ({ ...row, details: JSON.parse(row.details) as object }))).toEqual([
      {
        kind_code: "ENFORCEMENT",
        valid_until: "2024-06-05",
        details: { measure_code: "9.3", object: "食品三十箱", lifted_on: null },
      },
      { kind_code: "CONFIRMATION", valid_until: null, details: { outcome_code: "1" } },
      {
        kind_code: "REWARD",
        valid_until: null,
        details: { form_code: "PRIZE", amount: 2_000_000 },
      },
      { kind_code: "FILING", valid_until: null, details: { filing_type_code: "NEW" } },
    ]);
  });

  it("tells for whom and until when its entity is on the list of the department: five years, of a reward no day", async () => {
    await submit(...everyKind);
    const told = (await eventsAfter(database, 0, 10)).map(({ type, entityId, payload }) => [
      type,
      entityId,
      payload["authority"],
      payload["until"],
    ]);
    expect(told).toEqual([
      ["action.recorded", 7, "SH-FDA", "2029-05-06"],
      ["action.recorded", 7, "SH-FDA", "2029-05-06"],
      ["action.recorded", 7, "SH-FDA", "2024-05-06"],
      ["action.recorded", 7, "SH-FDA", "2029-05-06"],
    ]);
  });

  it("corrects and revokes by versions, and overwrites nothing", async () => {
    const [detention] = everyKind;
    const [first] = await submit({ ...detention });
    const [lifted] = await submit({ ...detention, liftedOn: "2024/05/20" });
    const [revoked] = await submit({ ...detention, liftedOn: "2024/05/20", status: "撤销" });
    expect([lifted, revoked]).toMatchObject(
      ["CORRECTED", "CORRECTED"].map((status) => ({ status, recordId: first?.recordId })),
    );
    expect(await database.knex("action_version").orderBy("version").pluck("version")).toEqual([
      1, 2,
    ]);
    expect(await database.knex("categorized_action").count({ rows: "*" })).toEqual([{ rows: 0 }]);
  });

  it("waits for an entity that is not in the register, and joins it", async () => {
    expect(await statuses(submittedEnforcement(STRANGER, 1))).toEqual(["QUEUED"]);
    const entity = { uscc: STRANGER, entityId: 8 };
    expect(await supervisedEntities.note(database, [entity], systemClock)).toBe(1);
    expect(await database.knex("action").pluck("entity_id")).toEqual([8]);
  });
});
