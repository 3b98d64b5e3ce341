import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../../kit/authorization/claims.ts";
import { systemClock } from "../../../../kit/clock.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { shanghaiToday } from "../../../../kit/shanghaiToday.ts";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { supervisedEntities } from "../../../../subgraphs/supervision/ingest/supervisedEntities.ts";
import { inventedUscc } from "../../approvals/submittedRow.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../../support/openSubgraph.ts";
import { submittedEnforcement, submittedInspection, submittedPenalty } from "./submittedRows.ts";

const FDA: Claims = {
  reader: "SH-FDA",
  purpose: "P19",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "several",
};
/** Who may read what stands in such rows. */
const INVESTIGATING: Claims = { ...FDA, purpose: "P05", basis: "CASE-2026-0001" };
const PARTY = inventedUscc(7);

/** How each kind is submitted, seen and corrected. */
const KINDS = [
  {
    what: "a penalty",
    ingest: `mutation ($rows: [PenaltyRowInput!]!) { ingestPenalties(input: { sourceSystem: "FDA-CASES", edition: EDITION_2019, rows: $rows }) { totals { rejected } } }`,
    list: "rejectedPenaltyRows",
    correct: `mutation ($rejectedRow: ID!, $row: PenaltyRowInput!) { corrected: correctPenaltyRow(input: { rejectedRow: $rejectedRow, row: $row }) { totals { accepted rejected } } }`,
    wrong: submittedPenalty(PARTY, 1, { fine: "二千元" }),
    right: submittedPenalty(PARTY, 1),
  },
  {
    what: "an inspection",
    ingest: `mutation ($rows: [InspectionRowInput!]!) { ingestInspections(input: { sourceSystem: "FDA-INSPECTIONS", rows: $rows }) { totals { rejected } } }`,
    list: "rejectedInspectionRows",
    correct: `mutation ($rejectedRow: ID!, $row: InspectionRowInput!) { corrected: correctInspectionRow(input: { rejectedRow: $rejectedRow, row: $row }) { totals { accepted rejected } } }`,
    wrong: submittedInspection(PARTY, 1, { results: "99" }),
    right: submittedInspection(PARTY, 1),
  },
  {
    what: "an administrative action",
    ingest: `mutation ($rows: [AdministrativeActionRowInput!]!) { ingestAdministrativeActions(input: { sourceSystem: "FDA-CASES", rows: $rows }) { totals { rejected } } }`,
    list: "rejectedAdministrativeActionRows",
    correct: `mutation ($rejectedRow: ID!, $row: AdministrativeActionRowInput!) { corrected: correctAdministrativeActionRow(input: { rejectedRow: $rejectedRow, row: $row }) { totals { accepted rejected } } }`,
    wrong: submittedEnforcement(PARTY, 1, { measure: "拘留" }),
    right: submittedEnforcement(PARTY, 1),
  },
];

interface RejectedRow {
  readonly id: string;
  readonly content: string | null;
}

describeOnEachDatabase("a rejected row", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;

  beforeEach(async () => {
    database = await open();
    subgraph = await openSubgraph(supervision, database);
    await supervisedEntities.note(database, [{ uscc: PARTY, entityId: 7 }], systemClock);
  });

  async function rejected(list: string, claims: Claims): Promise<readonly RejectedRow[]> {
    const { data } = await subgraph.ask(`{ list: ${list} { nodes { id content } } }`, {}, claims);
    return (data as { list: { nodes: readonly RejectedRow[] } }).list.nodes;
  }

  it.each(KINDS)("of $what is seen by its department alone, which corrects it", async (kind) => {
    await subgraph.ask(kind.ingest, { rows: [kind.wrong] }, FDA);
    const [row] = await rejected(kind.list, INVESTIGATING);
    expect(JSON.parse(row?.content ?? "")).toEqual(kind.wrong);
    expect(await rejected(kind.list, { ...INVESTIGATING, reader: "SH-HEALTH" })).toEqual([]);
    const corrected = await subgraph.ask(
      kind.correct,
      { rejectedRow: row?.id, row: kind.right },
      FDA,
    );
    expect(corrected).toEqual({ data: { corrected: { totals: { accepted: 1, rejected: 0 } } } });
    expect(await rejected(kind.list, INVESTIGATING)).toEqual([]);
  });
});
