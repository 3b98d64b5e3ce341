import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { systemClock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
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
        status
      }
    }
  }
`;
const CORRECT = /* GraphQL */ `
  mutation ($rejectedRow: ID!, $row: PermitRowInput!) {
    correctPermitRow(input: { rejectedRow: $rejectedRow, row: $row }) {
      batch
      rows {
        status
        permit {
          documentNumber
          provenance {
            sourceSystem
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
  secondFactor: true,
  day: shanghaiToday(),
  reach: "several",
};
const HOLDER = inventedUscc(7);
const STRANGER = inventedUscc(8);
const WRONG = submittedRow(HOLDER, 1, { decidedOn: "2019/13/01" });
const RIGHT = submittedRow(HOLDER, 1);

describeOnEachDatabase("a rejected row of a permit", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;
  let rejectedRow: string;

  beforeEach(async () => {
    database = await open();
    subgraph = await openSubgraph(approvals, database);
    await permitHolders.note(database, [{ uscc: HOLDER, entityId: 7 }], systemClock);
    await subgraph.ask(INGEST, { rows: [WRONG] }, FDA);
    [rejectedRow = ""] = await rejectedRows();
  });

  async function rejectedRows(): Promise<string[]> {
    const { data } = await subgraph.ask("{ rejectedPermitRows { nodes { id } } }", {}, FDA);
    const { nodes } = (data as { rejectedPermitRows: { nodes: { id: string }[] } })
      .rejectedPermitRows;
    return nodes.map(({ id }) => id);
  }

  const correct = (row: PermitRowInput, claims = FDA, id = rejectedRow) =>
    subgraph.ask(CORRECT, { rejectedRow: id, row }, claims);

  it("that is corrected becomes a permit, and is no longer to be corrected", async () => {
    expect(await correct(RIGHT)).toEqual({
      data: {
        correctPermitRow: {
          batch: "2",
          rows: [
            {
              status: "ACCEPTED",
              permit: {
                documentNumber: "沪食药监许〔2019〕1号",
                provenance: { sourceSystem: "FDA-PERMITS" },
              },
              errors: [],
            },
          ],
        },
      },
    });
    expect(await rejectedRows()).toEqual([]);
    const settled = await database.knex("permit_batch_row").where({ id: rejectedRow }).first();
    expect(settled).toMatchObject({ status_code: "SETTLED", settled_by_batch: 2 });
    expect(settled.content).toBe(JSON.stringify(WRONG));
  });

  it("that is corrected twice in the same way is corrected once; in another way, that is refused", async () => {
    await correct(RIGHT);
    expect(await correct(RIGHT)).toMatchObject({
      data: { correctPermitRow: { batch: "2", rows: [{ status: "UNCHANGED" }] } },
    });
    expect(await correct({ ...RIGHT, content: "饼干" })).toMatchObject({
      data: { correctPermitRow: null },
      errors: [{ extensions: { code: "STALE_STATE" } }],
    });
    expect(await database.knex("permit").pluck("content")).toEqual(["糕点"]);
  });

  it("whose correction is rejected as well is still to be corrected", async () => {
    expect(await correct({ ...RIGHT, category: "不存在" })).toMatchObject({
      data: {
        correctPermitRow: {
          rows: [{ status: "REJECTED", errors: [{ field: "category", code: "UNKNOWN_CODE" }] }],
        },
      },
    });
    expect(await rejectedRows()).toEqual([rejectedRow]);
  });

  it("of an entity that its officer avoids (R8) is taken in as a colleague submits it", async () => {
    await permitHolders.note(database, [{ uscc: STRANGER, entityId: 8 }], systemClock);
    const avoiding = { ...FDA, avoids: [7] };
    const both = [RIGHT, submittedRow(STRANGER, 1)];
    const ingested = await subgraph.ask(INGEST, { rows: both }, avoiding);
    expect(ingested.data).toEqual({
      ingestPermits: { rows: [{ status: "REJECTED" }, { status: "ACCEPTED" }] },
    });
    const [avoided = ""] = (await rejectedRows()).filter((id) => id !== rejectedRow);
    const refused = {
      correctPermitRow: {
        rows: [
          {
            status: "REJECTED",
            permit: null,
            errors: [{ field: "documentNumber", code: "AVOIDANCE" }],
          },
        ],
      },
    };
    expect((await correct(RIGHT, avoiding, avoided)).data).toMatchObject(refused);
    expect((await correct(RIGHT, FDA, avoided)).data).toMatchObject({
      correctPermitRow: { rows: [{ status: "ACCEPTED" }] },
    });
    expect(await rejectedRows()).toEqual([rejectedRow]);
    // What is recorded is no more changed by him than what is not.
    const changed = { ...RIGHT, content: "饼干" };
    expect((await correct(changed, avoiding)).data).toMatchObject(refused);
    expect(await database.knex("permit").where({ entity_id: 7 }).pluck("version")).toEqual([1]);
  });

  it("that was settled is not rejected anew when the old batch is sent again", async () => {
    await correct(RIGHT);
    await subgraph.ask(INGEST, { rows: [WRONG] }, FDA);
    expect(await rejectedRows()).toEqual([]);
  });

  it.each([
    ["another department", { ...FDA, reader: "SH-HEALTH" }, undefined],
    ["its own, by a number that no row has", FDA, "999"],
    ["its own, by what is no number", FDA, "1 or 1=1"],
  ])("is not found by %s", async (_who, claims, id) => {
    expect(await correct(RIGHT, claims, id ?? rejectedRow)).toMatchObject({
      data: { correctPermitRow: null },
      errors: [{ extensions: { code: "BAD_USER_INPUT", argument: "input.rejectedRow" } }],
    });
    expect(await rejectedRows()).toEqual([rejectedRow]);
  });
});
