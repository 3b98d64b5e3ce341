import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { eventsAfter } from "../../../kit/outbox/outbox.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { permitHolders } from "../../../subgraphs/approvals/ingest/permitIngest.ts";
import type { PermitRowInput } from "../../../subgraphs/approvals/resolvers.generated.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { inventedUscc, submittedRow } from "./submittedRow.ts";

const INGEST = /* GraphQL */ `
  mutation ($rows: [PermitRowInput!]!) {
    ingestPermits(input: { sourceSystem: "FDA-PERMITS", edition: EDITION_2019, rows: $rows }) {
      rows {
        index
        status
        permit {
          id
          content
          provenance {
            version
          }
          earlierVersions {
            content
            provenance {
              version
            }
          }
        }
        errors {
          field
          code
        }
      }
    }
  }
`;

const FDA: Claims = {
  reader: "SH-FDA",
  purpose: "P01",
  basis: "FDA-2026-0001",
  officer: "key-of-an-officer",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "several",
};

interface Row {
  readonly index: number;
  readonly status: string;
  readonly permit: {
    readonly id: string;
    readonly content: string;
    readonly provenance: { readonly version: number };
    readonly earlierVersions: readonly object[];
  } | null;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
}

const HOLDER = inventedUscc(7);
const STRANGER = inventedUscc(8);

const statuses = (rows: readonly Row[]): string[] => rows.map(({ status }) => status);

/** So many permits, numbered from a number on. */
const permitsFrom = (from: number, count: number): PermitRowInput[] =>
  Array.from({ length: count }, (_, at) => submittedRow(HOLDER, from + at));

describeOnEachDatabase("a batch of permits", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;

  beforeEach(async () => {
    database = await open();
    subgraph = await openSubgraph(approvals, database);
    await permitHolders.note(database, [{ uscc: HOLDER, entityId: 7 }], systemClock);
  });

  const ask = (rows: readonly PermitRowInput[], claims = FDA) =>
    subgraph.ask(INGEST, { rows }, claims);

  async function submit(...rows: readonly PermitRowInput[]): Promise<readonly Row[]> {
    const { data, errors } = await ask(rows);
    expect(errors).toBeUndefined();
    return (data as { ingestPermits: { rows: readonly Row[] } }).ingestPermits.rows;
  }

  const countOf = async (table: string): Promise<number> => (await database.knex(table)).length;

  it("that comes again changes nothing", async () => {
    const rows = [submittedRow(HOLDER, 1), submittedRow(HOLDER, 2, { category: "不存在" })];
    expect(statuses(await submit(...rows))).toEqual(["ACCEPTED", "REJECTED"]);
    const tables = ["permit", "permit_submission", "permit_batch_row"];
    const before = await Promise.all(tables.map(countOf));
    expect(before).toEqual([1, 1, 1]);
    expect(statuses(await submit(...rows))).toEqual(["UNCHANGED", "REJECTED"]);
    expect(await Promise.all(tables.map(countOf))).toEqual(before);
  });

  it("corrects what is recorded, and keeps what it was", async () => {
    const [first] = await submit(submittedRow(HOLDER, 1));
    const [second] = await submit(submittedRow(HOLDER, 1, { content: "饼干" }));
    expect(second).toEqual({
      index: 0,
      status: "CORRECTED",
      permit: {
        id: first?.permit?.id,
        content: "饼干",
        provenance: { version: 2 },
        earlierVersions: [{ content: "糕点", provenance: { version: 1 } }],
      },
      errors: [],
    });
    expect(await countOf("permit")).toBe(1);
  });

  it("says nothing new under an older version, and may not say another thing under the same", async () => {
    const third = submittedRow(HOLDER, 1, { version: 3 });
    const fifth = submittedRow(HOLDER, 1, { version: 5, content: "饼干" });
    expect(statuses(await submit(third))).toEqual(["ACCEPTED"]);
    expect(statuses(await submit(fifth))).toEqual(["CORRECTED"]);
    expect(statuses(await submit(third))).toEqual(["UNCHANGED"]);
    const [stale] = await submit({ ...fifth, content: "月饼" });
    expect(stale).toMatchObject({
      status: "REJECTED",
      errors: [{ field: "version", code: "STALE_STATE" }],
    });
    expect(await database.knex("permit").pluck("version")).toEqual([5]);
  });

  it("keeps several holders of one decision apart", async () => {
    await permitHolders.note(database, [{ uscc: STRANGER, entityId: 8 }], systemClock);
    const rows = await submit(submittedRow(HOLDER, 1), submittedRow(STRANGER, 1));
    expect(statuses(rows)).toEqual(["ACCEPTED", "ACCEPTED"]);
    expect(await database.knex("permit").orderBy("entity_id").pluck("entity_id")).toEqual([7, 8]);
  });

  it("that says two things of one permit is told so", async () => {
    const row = submittedRow(HOLDER, 1);
    const rows = await submit(row, row, { ...row, content: "饼干" });
    expect(statuses(rows)).toEqual(["ACCEPTED", "UNCHANGED", "REJECTED"]);
    expect(rows[2]?.errors).toEqual([{ field: "documentNumber", code: "DUPLICATE_IN_BATCH" }]);
  });

  it("waits for an entity that is not in the register, and joins it in the order of its versions", async () => {
    const row = submittedRow(STRANGER, 1);
    expect(statuses(await submit(row))).toEqual(["QUEUED"]);
    expect(statuses(await submit(row))).toEqual(["QUEUED"]);
    expect(statuses(await submit({ ...row, content: "饼干" }))).toEqual(["QUEUED"]);
    expect(await countOf("permit")).toBe(0);
    const entity = { uscc: STRANGER, entityId: 8 };
    expect(await permitHolders.note(database, [entity], systemClock)).toBe(2);
    expect(await permitHolders.note(database, [entity], systemClock)).toBe(0);
    const [joined] = await submit({ ...row, content: "饼干" });
    expect(joined).toMatchObject({
      status: "UNCHANGED",
      permit: { provenance: { version: 2 }, earlierVersions: [{ content: "糕点" }] },
    });
  });

  it("of a thousand rows loses the ten that are malformed, and those only", async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) =>
      submittedRow(HOLDER, at, at % 100 === 50 ? { holderUscc: `${HOLDER.slice(0, 17)}*` } : {}),
    );
    const reported = await submit(...rows);
    const rejected = reported.filter(({ status }) => status === "REJECTED");
    expect(rejected.map(({ index }) => index)).toEqual([
      50, 150, 250, 350, 450, 550, 650, 750, 850, 950,
    ]);
    expect(rejected[0]?.errors).toEqual([{ field: "holderUscc", code: "CHECK_CHARACTER" }]);
    expect(reported.filter(({ status }) => status === "ACCEPTED")).toHaveLength(990);
    expect(await countOf("permit")).toBe(990);
  });

  it("costs as many statements for two hundred rows as for two", async () => {
    const cheap = `mutation ($rows: [PermitRowInput!]!) { ingestPermits(input: { sourceSystem: "FDA-PERMITS", edition: EDITION_2018, rows: $rows }) { batch } }`;
    subgraph.statements();
    await subgraph.ask(cheap, { rows: permitsFrom(0, 2) }, FDA);
    const few = subgraph.statements().length;
    await subgraph.ask(cheap, { rows: permitsFrom(1_000, 200) }, FDA);
    expect(subgraph.statements()).toHaveLength(few);
  });

  it("is told by events, once for each thing that became true", async () => {
    await submit(submittedRow(HOLDER, 1), submittedRow(HOLDER, 2));
    await submit(submittedRow(HOLDER, 1, { content: "饼干" }), submittedRow(HOLDER, 2));
    const events = await eventsAfter(database, 0, 10);
    expect(
      events.map(({ type, entityId, payload }) => [type, entityId, payload["version"]]),
    ).toEqual([
      ["permit.recorded", 7, 1],
      ["permit.recorded", 7, 1],
      ["permit.corrected", 7, 2],
    ]);
    const [first] = events;
    const later = await eventsAfter(database, first?.cursor ?? 0, 1, ["permit.corrected"]);
    expect(later).toEqual([events[2]]);
  });

  it("is done on the word of the claims, and not at all without the power to act", async () => {
    const rows = [submittedRow(HOLDER, 1)];
    const { purpose: _, ...withoutPurpose } = FDA;
    for (const claims of [
      { ...FDA, reader: "SH-CRT" },
      { ...FDA, reader: "PUBLIC" },
      withoutPurpose,
    ]) {
      expect(await ask(rows, claims as Claims)).toMatchObject({
        data: { ingestPermits: null },
        errors: [{ extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE" } }],
      });
    }
    expect(await countOf("permit_batch")).toBe(0);
    await submit(...rows);
    expect(await database.knex("permit_batch").first()).toMatchObject({
      department_code: "SH-FDA",
      officer_key: "key-of-an-officer",
      purpose_code: "P01",
      basis: "FDA-2026-0001",
    });
  });

  it("shows its rejected rows to their department, and to nobody else", async () => {
    await submit(submittedRow(HOLDER, 1, { decidedOn: "2019/13/01" }));
    const query = `{ rejectedPermitRows { totalCount nodes { documentNumber index content errors { field code } } } }`;
    const own = await subgraph.ask(query, {}, FDA);
    expect(own).toMatchObject({
      data: {
        rejectedPermitRows: {
          totalCount: 1,
          nodes: [
            {
              documentNumber: "沪食药监许〔2019〕1号",
              index: 0,
              content: JSON.stringify(submittedRow(HOLDER, 1, { decidedOn: "2019/13/01" })),
              errors: [{ field: "decidedOn", code: "NOT_A_DATE" }],
            },
          ],
        },
      },
    });
    const others = await subgraph.ask(query, {}, { ...FDA, reader: "SH-HEALTH" });
    expect(others).toEqual({ data: { rejectedPermitRows: { totalCount: 0, nodes: [] } } });
  });
});
