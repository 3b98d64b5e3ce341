import { rmSync } from "node:fs";
import { afterAll, expect, it } from "@jest/globals";
import { decideCase } from "../../../audit/misuse/decideCase.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { governance } from "../../../subgraphs/governance/index.ts";
import { openMisuseTrail, readings, refusals } from "../../audit/misuse/misuseTrail.ts";
import { ASKING } from "../../authorization/askingReaders.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, testAuditKeysFile } from "../../support/openSubgraph.ts";

afterAll(() => rmSync(testAuditKeysFile(), { force: true }));

/** Case 1: hrss-1 was refused ten times. Case 2: analyst-1, of no department, read at night. Case 3: hrss-2. */
async function openWithCases(open: OpenDatabase) {
  const database = await open();
  const subgraph = await openSubgraph(governance, database);
  const { record, scan } = await openMisuseTrail(database, testAuditKeysFile());
  await record([
    ...refusals(10, "2026-03-02 10:00", { reader: "SH-HRSS", officer: "hrss-1" }),
    ...readings(10, "2026-03-02 23:00", { reader: "ANALYST", officer: "analyst-1" }),
    ...refusals(11, "2026-03-04 10:00", { reader: "SH-HRSS", officer: "hrss-2" }),
  ]);
  await scan();
  await decideCase(database.knex, 1, "CONFIRMED");
  return subgraph;
}

const as = (reader: string, purpose: NonNullable<Claims["purpose"]> = "P16"): Claims => ({
  reader,
  purpose,
  secondFactor: true,
  reach: "single",
  day: shanghaiToday(),
});

const EVERYTHING = `id rule { code } state { code } reader department { name } officer
  firstAt lastAt evidence(first: 2) { totalCount nodes { id officer refusal } }`;

/** The places of the trail from one to another. */
const places = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => ({ id: `${from + at}` }));

describeOnEachDatabase("cases of suspected misuse", (open) => {
  it("tell an auditor who did what when, and the records that show it", async () => {
    const { ask } = await openWithCases(open);
    const query = `{ misuseCases(filter: { officer: "hrss-1" }) { totalCount nodes { ${EVERYTHING} } } }`;
    const refused = { officer: "hrss-1", refusal: "PURPOSE_NOT_ALLOWED" };
    expect(await ask(query, {}, as("SH-AUDIT"))).toEqual({
      data: {
        misuseCases: {
          totalCount: 1,
          nodes: [
            {
              id: "1",
              rule: { code: "REPEATED_REFUSALS" },
              state: { code: "CONFIRMED" },
              reader: "SH-HRSS",
              department: { name: "上海市人力资源和社会保障局" },
              officer: "hrss-1",
              firstAt: "2026-03-02T02:00:00Z",
              lastAt: "2026-03-02T02:00:09Z",
              evidence: {
                totalCount: 10,
                nodes: [
                  { id: "1", ...refused },
                  { id: "2", ...refused },
                ],
              },
            },
          ],
        },
      },
    });
  });

  it.each([
    ["", ["3", "2", "1"]],
    ["rule: AFTER_HOURS", ["2"]],
    ["rule: BULK_READING", []],
    ["state: OPEN", ["3", "2"]],
    ["state: CONFIRMED", ["1"]],
    [`reader: "SH-HRSS"`, ["3", "1"]],
    [`reader: "SH-HRSS", state: OPEN`, ["3"]],
    [`officer: "analyst-1"`, ["2"]],
    [`from: "2026-03-02T02:00:09Z", to: "2026-03-02T02:00:10Z"`, ["1"]],
    [`from: "2026-03-02T02:00:10Z"`, ["3", "2"]],
    [`to: "2026-03-02T02:00:00Z"`, []],
  ])("are found by %s, the latest opened first", async (filter, ids) => {
    const { ask } = await openWithCases(open);
    const query = `{ misuseCases(filter: { ${filter} }) { totalCount nodes { id } } }`;
    expect(await ask(query, {}, as("SH-AUDIT"))).toEqual({
      data: { misuseCases: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) } },
    });
  });

  it("are read page by page, and so is their evidence", async () => {
    const { ask } = await openWithCases(open);
    const page = async (after: string | null) => {
      const query = `query ($after: String) { misuseCases(first: 2, after: $after) {
        nodes { id } pageInfo { hasNextPage endCursor }
      } }`;
      const { data } = await ask(query, { after }, as("SH-AUDIT"));
      return (data as { misuseCases: Page }).misuseCases;
    };
    const first = await page(null);
    expect(first).toMatchObject({
      nodes: [{ id: "3" }, { id: "2" }],
      pageInfo: { hasNextPage: true },
    });
    expect(await page(first.pageInfo.endCursor)).toMatchObject({
      nodes: [{ id: "1" }],
      pageInfo: { hasNextPage: false },
    });
    const whole = `{ misuseCases { nodes { evidence(first: 100) { nodes { id } } } } }`;
    const { data } = await ask(whole, {}, as("SH-AUDIT"));
    expect(data).toEqual({
      misuseCases: {
        nodes: [
          { evidence: { nodes: places(21, 31) } },
          { evidence: { nodes: places(11, 20) } },
          { evidence: { nodes: places(1, 10) } },
        ],
      },
    });
  });

  it("cost as many statements for three as for one", async () => {
    const { ask, statements } = await openWithCases(open);
    const costOf = async (first: number) => {
      const query = `{ misuseCases(first: ${first}) { nodes { ${EVERYTHING} } } }`;
      statements();
      await ask(query, {}, as("SH-AUDIT"));
      return statements().length;
    };
    expect(await costOf(3)).toBe(await costOf(1));
  });

  it("are known by their number to other subgraphs, and are none where there is none", async () => {
    const { ask } = await openWithCases(open);
    const query = `{ _entities(representations: [
      { __typename: "MisuseCase", id: "2" }, { __typename: "MisuseCase", id: "99" }, { __typename: "MisuseCase", id: "x" }
    ]) { ... on MisuseCase { reader department { code } } } }`;
    expect(await ask(query, {}, as("SH-AUDIT"))).toEqual({
      data: { _entities: [{ reader: "ANALYST", department: null }, null, null] },
    });
  });

  it.each(Object.values(ASKING).filter((reader) => reader !== "SH-AUDIT"))(
    "are not for %s, not even how many there are",
    async (reader) => {
      const { ask } = await openWithCases(open);
      const query = `{ misuseCases { totalCount nodes { id } } }`;
      const { data, errors } = await ask(query, {}, as(reader));
      expect(data).toEqual({ misuseCases: null });
      expect(errors).toEqual([
        expect.objectContaining({
          path: ["misuseCases"],
          extensions: expect.objectContaining({ code: "UNAUTHORIZED_FIELD_OR_TYPE" }),
        }),
      ]);
    },
  );

  it("say nothing of themselves by their number to whoever may not have them", async () => {
    const { ask } = await openWithCases(open);
    const query = `{ _entities(representations: [{ __typename: "MisuseCase", id: "1" }]) {
      ... on MisuseCase { ${EVERYTHING} }
    } }`;
    const { data } = await ask(query, {}, as("SH-HRSS", "P02"));
    expect(data).toEqual({
      _entities: [
        {
          id: "1",
          rule: null,
          state: null,
          reader: null,
          department: null,
          officer: null,
          firstAt: null,
          lastAt: null,
          evidence: null,
        },
      ],
    });
  });
});

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
