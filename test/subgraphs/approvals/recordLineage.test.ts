import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { permitHolders } from "../../../subgraphs/approvals/ingest/permitIngest.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { inventedUscc, submittedRow } from "./submittedRow.ts";

const INGEST = /* GraphQL */ `
  mutation ($rows: [PermitRowInput!]!) {
    ingestPermits(input: { sourceSystem: "FDA-PERMITS", edition: EDITION_2019, rows: $rows }) {
      rows {
        permit {
          id
        }
      }
    }
  }
`;

const LINEAGE = /* GraphQL */ `
  query ($id: ID!) {
    recordLineage(id: $id) {
      id
      legalEntity {
        id
      }
      sourceSystem
      submissions {
        batch
        row
        department {
          code
        }
        edition
        fileName
        digest
      }
      versions {
        version
        supersededAt
        digest
      }
      outputs {
        type
        version
      }
    }
  }
`;

const by = (reader: string, purpose: "P01" | "P14" | "P16"): Claims => ({
  reader,
  purpose,
  basis: "FDA-2026-0001",
  officer: "key-of-an-officer",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
});
const FDA = by("SH-FDA", "P01");
const HOLDER = inventedUscc(7);
const STRANGER = inventedUscc(8);

interface Lineage {
  readonly submissions: readonly { readonly digest: string }[];
  readonly versions: readonly { readonly digest: string; readonly supersededAt: string | null }[];
}

describeOnEachDatabase("where the record of a permit comes from", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;
  let id: string;

  beforeEach(async () => {
    database = await open();
    subgraph = await openSubgraph(approvals, database);
    await permitHolders.note(database, [{ uscc: HOLDER, entityId: 7 }], systemClock);
    const [other, row] = [submittedRow(HOLDER, 1), submittedRow(HOLDER, 2)];
    id = await submit([other, row]);
    await submit([row]);
    await submit([{ ...row, content: "糕点，另加冷食" }]);
  });

  /** Answers the id of the permit of the last row. */
  async function submit(rows: readonly object[]): Promise<string> {
    const { data } = await subgraph.ask(INGEST, { rows }, FDA);
    const { ingestPermits } = data as {
      ingestPermits: { rows: { permit: { id: string } | null }[] };
    };
    return ingestPermits.rows.at(-1)?.permit?.id ?? "";
  }

  const lineageFor = (claims: Claims, of = id) => subgraph.ask(LINEAGE, { id: of }, claims);

  it("is told from its system and batches through its versions to the events that told of it", async () => {
    const { data, errors } = await lineageFor(FDA);
    expect(errors).toBeUndefined();
    const { recordLineage } = data as { recordLineage: Lineage };
    const from = { department: { code: "SH-FDA" }, edition: "EDITION_2019", fileName: null };
    expect(recordLineage).toMatchObject({
      id,
      legalEntity: { id: "7" },
      sourceSystem: "FDA-PERMITS",
      submissions: [
        { batch: "1", row: 2, ...from },
        { batch: "3", row: 1, ...from },
      ],
      versions: [{ version: 1 }, { version: 2, supersededAt: null }],
      outputs: [
        { type: "permit.recorded", version: 1 },
        { type: "permit.corrected", version: 2 },
      ],
    });
    const digests = recordLineage.submissions.map(({ digest }) => digest);
    expect(recordLineage.versions.map(({ digest }) => digest)).toEqual(digests);
    expect(new Set(digests).size).toBe(2);
    expect(recordLineage.versions[0]?.supersededAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/u);
  });

  it("is told of a row that waited for its entity, and of what corrected it since", async () => {
    const row = submittedRow(STRANGER, 3);
    await submit([row]);
    await permitHolders.note(database, [{ uscc: STRANGER, entityId: 8 }], systemClock);
    const joined = await submit([{ ...row, content: "糕点，另加冷食" }]);
    expect((await lineageFor(FDA, joined)).data).toMatchObject({
      recordLineage: {
        submissions: [
          { batch: "4", row: 1 },
          { batch: "5", row: 1 },
        ],
        versions: [{ version: 1 }, { version: 2 }],
      },
    });
  });

  it("keeps what its row said and no column of a permit holds", async () => {
    const last = await submit([
      submittedRow(HOLDER, 4, { category: "不存在" }),
      submittedRow(HOLDER, 5, { holderTaxNumber: "310000123456789" }),
    ]);
    const kept = await database.knex("permit_submission").where({ record_id: last }).first();
    expect(kept).toMatchObject({ version: 1, batch_id: 4, row_index: 1 });
    expect(JSON.parse(kept.besides)).toEqual([null, null, "310000123456789", null, null]);
    const first = await database.knex("permit_submission").orderBy("record_id").first();
    expect(first.besides).toBeNull();
  });

  it("is told with the file that it came in", async () => {
    const [file] = await database.knex("permit_file").insert({
      department_code: "SH-FDA",
      source_system: "FDA-PERMITS",
      settings: "[]",
      file_name: "permits-2026.csv",
      file_digest: "d".repeat(64),
      started_at: "2026-06-01 04:00:00",
    });
    await database.knex("permit_batch").where({ id: 1 }).update({ file_id: file });
    expect((await lineageFor(FDA)).data).toMatchObject({
      recordLineage: { submissions: [{ fileName: "permits-2026.csv" }, { fileName: null }] },
    });
  });

  it("is told auditors too, and no other department and no public", async () => {
    const { data } = await lineageFor(FDA);
    expect(await lineageFor(by("SH-AUDIT", "P16"))).toEqual({ data });
    for (const other of [by("SH-TAX", "P01"), by("SH-AIC", "P01"), by("PUBLIC", "P14")]) {
      const answer = await lineageFor(other);
      expect(answer.data).toEqual({
        recordLineage: {
          id,
          legalEntity: { id: "7" },
          sourceSystem: null,
          submissions: null,
          versions: null,
          outputs: null,
        },
      });
      expect(answer.errors).toHaveLength(4);
    }
  });

  it("is nothing of what is no record, or of an entity that the reader may not know of", async () => {
    for (const nobody of ["999", "x", "-1"])
      expect(await lineageFor(FDA, nobody)).toEqual({ data: { recordLineage: null } });
    await database.knex("classified_entity").insert({ entity_id: 7, classified_on: "2026-01-01" });
    expect(await lineageFor(by("PUBLIC", "P14"))).toEqual({ data: { recordLineage: null } });
  });
});
