import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { supervisedEntities } from "../../../subgraphs/supervision/ingest/supervisedEntities.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { inventedUscc } from "../approvals/submittedRow.ts";
import {
  submittedEnforcement,
  submittedInspection,
  submittedPenalty,
} from "./ingest/submittedRows.ts";
import { act, inspect, penalize } from "./records.ts";

const LINEAGE = `query ($id: ID!) {
  lineage: supervisionRecordLineage(id: $id) {
    id legalEntity { id } sourceSystem
    submissions { batch row department { code } edition fileName digest }
    versions { version supersededAt digest }
    outputs { type version }
  }
}`;
const EXISTS = `query ($id: ID!) { lineage: supervisionRecordLineage(id: $id) { id } }`;

const by = (reader: string, purpose: "P05" | "P14" | "P16" | "P19"): Claims => ({
  reader,
  purpose,
  basis: "FDA-2026-0001",
  officer: "key-of-an-officer",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
});
const FDA = by("SH-FDA", "P19");
const AUDIT = by("SH-AUDIT", "P16");
const PUBLIC = by("PUBLIC", "P14");
const PARTY = inventedUscc(7);

const penalty = submittedPenalty(PARTY, 1);
const inspection = submittedInspection(PARTY, 1);
const enforcement = submittedEnforcement(PARTY, 1);

/** How each kind is submitted, and a correction of it. */
const KINDS = [
  {
    table: "penalty",
    ingest: `mutation ($rows: [PenaltyRowInput!]!) { ingestPenalties(input: { sourceSystem: "FDA", edition: EDITION_2019, rows: $rows }) { rows { status } } }`,
    edition: "EDITION_2019",
    rows: [penalty, { ...penalty, fine: "0.3" }],
  },
  {
    table: "inspection",
    ingest: `mutation ($rows: [InspectionRowInput!]!) { ingestInspections(input: { sourceSystem: "FDA", rows: $rows }) { rows { status } } }`,
    edition: "PLATFORM",
    rows: [inspection, { ...inspection, officers: "孙二" }],
  },
  {
    table: "action",
    ingest: `mutation ($rows: [AdministrativeActionRowInput!]!) { ingestAdministrativeActions(input: { sourceSystem: "FDA", rows: $rows }) { rows { status } } }`,
    edition: "PLATFORM",
    rows: [enforcement, { ...enforcement, liftedOn: "2024/05/20" }],
  },
];

interface Lineage {
  readonly submissions: readonly { readonly digest: string }[];
  readonly versions: readonly { readonly digest: string; readonly supersededAt: string | null }[];
}

describeOnEachDatabase("where the record of supervision comes from", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;

  beforeEach(async () => {
    database = await open();
    subgraph = await openSubgraph(supervision, database);
    await supervisedEntities.note(database, [{ uscc: PARTY, entityId: 7 }], systemClock);
  });

  async function lineageFor(claims: Claims, id: string, query = LINEAGE) {
    return subgraph.ask(query, { id }, claims);
  }

  it.each(KINDS)(
    "is told of a $table from its batches through its versions to the events that told of it",
    async ({ table, ingest, edition, rows }) => {
      for (const row of rows) {
        const { errors } = await subgraph.ask(ingest, { rows: [row] }, FDA);
        expect(errors).toBeUndefined();
      }
      const [number]: number[] = await database.knex(table).pluck("id");
      const id = `${table}:${number}`;
      const { data, errors } = await lineageFor(FDA, id);
      expect(errors).toBeUndefined();
      const { lineage } = data as { lineage: Lineage };
      const from = { row: 1, department: { code: "SH-FDA" }, edition, fileName: null };
      expect(lineage).toMatchObject({
        id,
        legalEntity: { id: "7" },
        sourceSystem: "FDA",
        submissions: [
          { batch: "1", ...from },
          { batch: "2", ...from },
        ],
        versions: [{ version: 1 }, { version: 2, supersededAt: null }],
        outputs: [
          { type: `${table}.recorded`, version: 1 },
          { type: `${table}.corrected`, version: 2 },
        ],
      });
      const digests = lineage.submissions.map(({ digest }) => digest);
      expect(lineage.versions.map(({ digest }) => digest)).toEqual(digests);
      expect(new Set(digests).size).toBe(2);
      expect(await lineageFor(AUDIT, id)).toEqual({ data });
    },
  );

  it("is kept from other departments and the public, which see that there is such a record", async () => {
    await penalize(database, { id: 3, published_until: "9999-12-31" });
    await inspect(database, { id: 4 });
    for (const id of ["penalty:3", "inspection:4"])
      for (const other of [by("SH-TAX", "P05"), PUBLIC]) {
        const { data, errors } = await lineageFor(other, id);
        const withheld = { sourceSystem: null, submissions: null, versions: null, outputs: null };
        expect(data).toEqual({ lineage: { id, legalEntity: { id: "1" }, ...withheld } });
        expect(errors).toHaveLength(4);
      }
  });

  it("is nothing, to whoever may not know of a penalty, as where there is none", async () => {
    await penalize(
      database,
      { id: 1, sealed: 1 },
      { id: 2, status_code: "1" },
      { id: 3, published_until: "2017-07-18" },
      { id: 4, published_until: "9999-12-31" },
    );
    for (const [claims, found] of [
      [PUBLIC, [4]],
      [by("D-310110-MSA", "P05"), [1, 3, 4]],
      [AUDIT, [1, 2, 3, 4]],
    ] as const)
      for (const number of [1, 2, 3, 4]) {
        const id = `penalty:${number}`;
        const lineage = found.some((one) => one === number) ? { id } : null;
        expect(await lineageFor(claims, id, EXISTS)).toEqual({ data: { lineage } });
      }
  });

  it("is nothing, to whoever may not know of enforcement, and something of what is open", async () => {
    await act(database, { id: 1, kind_code: "ENFORCEMENT" }, { id: 2 });
    for (const [claims, found] of [
      [PUBLIC, [2]],
      [by("SH-TAX", "P05"), [2]],
      [by("D-310110-MSA", "P05"), [1, 2]],
      [AUDIT, [1, 2]],
    ] as const)
      for (const number of [1, 2]) {
        const id = `action:${number}`;
        const lineage = found.some((one) => one === number) ? { id } : null;
        expect(await lineageFor(claims, id, EXISTS)).toEqual({ data: { lineage } });
      }
  });

  it("is nothing of what is no record, was withdrawn, or is of an entity that the reader may not know of", async () => {
    await penalize(database, { id: 1, published_until: "9999-12-31" });
    await inspect(database, { id: 1, withdrawn: 1 }, { id: 2, withdrawn: 0 });
    await act(database, { id: 1, withdrawn: 1 }, { id: 2 });
    const none = [
      "1",
      "penalty:9",
      "penalty:x",
      "penalty:1:2",
      "rectification:1",
      "inspection:1",
      "action:1",
    ];
    for (const id of [...none, "constructor:1"])
      expect([id, await lineageFor(AUDIT, id, EXISTS)]).toEqual([id, { data: { lineage: null } }]);
    await database.knex("classified_entity").insert({ entity_id: 1, classified_on: "2026-01-01" });
    for (const id of ["penalty:1", "inspection:2", "action:2"])
      expect(await lineageFor(PUBLIC, id, EXISTS)).toEqual({ data: { lineage: null } });
  });
});
