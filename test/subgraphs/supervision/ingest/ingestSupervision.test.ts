import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../../kit/authorization/claims.ts";
import { systemClock } from "../../../../kit/clock.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { eventsAfter } from "../../../../kit/outbox/outbox.ts";
import { shanghaiToday } from "../../../../kit/shanghaiToday.ts";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { supervisedEntities } from "../../../../subgraphs/supervision/ingest/supervisedEntities.ts";
import type {
  InspectionRowInput,
  PenaltyRowInput,
} from "../../../../subgraphs/supervision/resolvers.generated.ts";
import { inventedUscc } from "../../approvals/submittedRow.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../../support/openSubgraph.ts";
import { submittedInspection, submittedPenalty } from "./submittedRows.ts";

const PENALTIES = /* GraphQL */ `
  mutation ($rows: [PenaltyRowInput!]!) {
    ingestPenalties(input: { sourceSystem: "FDA-CASES", edition: EDITION_2019, rows: $rows }) {
      rows {
        index
        status
        penalty {
          id
          fine
          provenance {
            version
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
const INSPECTIONS = /* GraphQL */ `
  mutation ($rows: [InspectionRowInput!]!) {
    ingestInspections(input: { sourceSystem: "FDA-INSPECTIONS", rows: $rows }) {
      rows {
        index
        status
        recordId
        errors {
          field
          code
        }
      }
    }
  }
`;
const ONES = `{ _entities(representations: [{ __typename: "LegalEntity", id: "7" }]) { ... on LegalEntity {
  inspections { nodes { __typename results { code } officers { name certificateNumber } ... on FoodInspection { stage { code } } } }
} } }`;

const FDA: Claims = {
  reader: "SH-FDA",
  purpose: "P19",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "several",
};
const PARTY = inventedUscc(7);
const STRANGER = inventedUscc(8);

interface Row {
  readonly index: number;
  readonly status: string;
  readonly penalty?: { readonly id: string; readonly fine: string } | null;
  readonly errors: readonly { readonly field: string; readonly code: string }[];
}

const statuses = (rows: readonly Row[]): string[] => rows.map(({ status }) => status);

describeOnEachDatabase("a batch of penalties or inspections", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;

  beforeEach(async () => {
    database = await open();
    subgraph = await openSubgraph(supervision, database);
    await supervisedEntities.note(database, [{ uscc: PARTY, entityId: 7 }], systemClock);
  });

  async function submit(mutation: string, rows: readonly object[]): Promise<readonly Row[]> {
    const { data, errors } = await subgraph.ask(mutation, { rows }, FDA);
    expect(errors).toBeUndefined();
    return Object.values(data as Record<string, { rows: readonly Row[] }>)[0]?.rows ?? [];
  }
  const penalize = (...rows: readonly PenaltyRowInput[]) => submit(PENALTIES, rows);
  const inspect = (...rows: readonly InspectionRowInput[]) => submit(INSPECTIONS, rows);

  it("of a thousand penalties loses the ten that are malformed, and changes nothing when it comes again", async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) =>
      submittedPenalty(PARTY, at, at % 100 === 50 ? { fine: "二千元" } : {}),
    );
    const reported = await penalize(...rows);
    const rejected = reported.filter(({ status }) => status === "REJECTED");
    expect(rejected.map(({ index }) => index)).toEqual([
      50, 150, 250, 350, 450, 550, 650, 750, 850, 950,
    ]);
    expect(rejected[0]?.errors).toEqual([
      { field: "fine", code: "NOT_AN_AMOUNT" },
      { field: "fine", code: "REQUIRED" },
    ]);
    expect(reported[0]?.penalty?.fine).toBe("0.200000");
    const again = await penalize(...rows);
    expect(again.filter(({ status }) => status === "UNCHANGED")).toHaveLength(990);
    expect(await database.knex("penalty").count({ rows: "*" })).toEqual([{ rows: 990 }]);
    expect(await database.knex("penalty_submission").count({ rows: "*" })).toEqual([{ rows: 990 }]);
    expect(await database.knex("penalty_batch_row").pluck("status_code")).toEqual(
      Array.from({ length: 10 }, () => "REJECTED"),
    );
  });

  it("corrects and withdraws by versions, and overwrites nothing", async () => {
    const row = submittedPenalty(PARTY, 1);
    const [first] = await penalize(row);
    expect(statuses(await penalize({ ...row, fine: "0.3" }))).toEqual(["CORRECTED"]);
    const [withdrawn] = await penalize({ ...row, fine: "0.3", status: "1" });
    expect(withdrawn).toMatchObject({
      status: "CORRECTED",
      penalty: { id: first?.penalty?.id, provenance: { version: 3 } },
    });
    const versions: string[] = await database
      .knex("penalty_version")
      .orderBy("version")
      .pluck("content");
    expect(
      versions.map((content) => JSON.parse(content) as { fine: number; status_code: string }),
    ).toMatchObject([
      { fine: 200_000, status_code: "0" },
      { fine: 300_000, status_code: "0" },
    ]);
    const [last] = await database.knex("categorized_penalty").select("category", "version");
    expect(last).toEqual({ category: "record.revoked", version: 3 });
    expect((await eventsAfter(database, 0, 10)).map(({ type }) => type)).toEqual([
      "penalty.recorded",
      "penalty.corrected",
      "penalty.corrected",
    ]);
  });

  it("waits for an entity that is not in the register, and joins it", async () => {
    expect(statuses(await penalize(submittedPenalty(STRANGER, 1)))).toEqual(["QUEUED"]);
    expect(statuses(await inspect(submittedInspection(STRANGER, 1)))).toEqual(["QUEUED"]);
    const entity = { uscc: STRANGER, entityId: 8 };
    expect(await supervisedEntities.note(database, [entity], systemClock)).toBe(2);
    expect(await database.knex("penalty").pluck("entity_id")).toEqual([8]);
    expect(await database.knex("inspection").pluck("entity_id")).toEqual([8]);
    expect(statuses(await penalize(submittedPenalty(STRANGER, 1)))).toEqual(["UNCHANGED"]);
  });

  it("of inspections is found under their entity, until one is withdrawn", async () => {
    expect(statuses(await inspect(submittedInspection(PARTY, 1)))).toEqual(["ACCEPTED"]);
    expect((await subgraph.ask(ONES)).data).toEqual({
      _entities: [
        {
          inspections: {
            nodes: [
              {
                __typename: "FoodInspection",
                results: [{ code: "1" }],
                officers: [
                  { name: "钱一", certificateNumber: "3101000001" },
                  { name: "孙二", certificateNumber: "3101000002" },
                ],
                stage: { code: "CATERING" },
              },
            ],
          },
        },
      ],
    });
    expect(statuses(await inspect(submittedInspection(PARTY, 1, { status: "撤回" })))).toEqual([
      "CORRECTED",
    ]);
    expect((await subgraph.ask(ONES)).data).toEqual({
      _entities: [{ inspections: { nodes: [] } }],
    });
    expect(await database.knex("inspection_version").pluck("version")).toEqual([1]);
  });

  it.each([
    [{ kind: "抽查检查（双随机）" }, "kind UNKNOWN_CODE"],
    [{ results: "1,99" }, "results UNKNOWN_CODE"],
    [{ foodStage: "" }, "foodStage REQUIRED"],
    [{ kind: "安全生产检查", hazardousChemicals: "也许" }, "hazardousChemicals UNKNOWN_CODE"],
    [{ kind: "日常监管", checklistItems: "-1" }, "checklistItems NOT_A_NUMBER"],
    [{ inspectedOn: "2999/01/01" }, "inspectedOn IN_THE_FUTURE"],
    [{ authorityName: "上海市公安局" }, "authorityName NOT_AUTHORITATIVE_SOURCE"],
  ])("of inspections tells what is wrong with %j", async (given, problem) => {
    const [row] = await inspect(submittedInspection(PARTY, 1, given));
    expect(row?.errors.map(({ field, code }) => `${field} ${code}`)).toContain(problem);
    expect(row?.status).toBe("REJECTED");
  });
});
