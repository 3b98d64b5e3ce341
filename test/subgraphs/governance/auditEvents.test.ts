import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import { openAuditKeys } from "../../../audit/auditKeys.ts";
import { openAuditTrail } from "../../../audit/auditTrail.ts";
import type { AuditEvent } from "../../../audit/event.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { governance } from "../../../subgraphs/governance/index.ts";
import { event, auditFolder } from "../../audit/trails.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, testAuditKeysFile } from "../../support/openSubgraph.ts";

const USCC = "91310000Y00000H65N";

/** Uses of the entities 1 and 2, oldest first. */
const uses: Partial<AuditEvent>[] = [
  { reader: "SH-HRSS", officer: "hrss-1", use: { purpose: "P02" }, subjects: ["1"] },
  { reader: "SH-HRSS", officer: "hrss-2", use: { purpose: "P02" }, subjects: ["1", "2"] },
  {
    reader: "SH-PSB",
    officer: "psb-1",
    use: { purpose: "P05", basis: "案2026-7" },
    subjects: ["1"],
  },
  {
    reader: "SH-HRSS",
    officer: "hrss-1",
    use: {},
    given: [],
    subjects: [],
    refusal: "PURPOSE_NOT_ALLOWED",
  },
  {
    reader: `SELF:${USCC}`,
    officer: "owner-1",
    use: { purpose: "P15" },
    given: [{ coordinate: "LegalRepresentative.name", categories: ["representative.name"] }],
    subjects: ["1"],
  },
];

afterAll(() => rmSync(testAuditKeysFile(), { force: true }));

async function openAudited(open: OpenDatabase) {
  const database = await open();
  const subgraph = await openSubgraph(governance, database);
  const keys = await openAuditKeys(testAuditKeysFile());
  const anchorsFile = join(auditFolder(), "anchors.jsonl");
  const trail = await openAuditTrail({ database, keys, anchorsFile, report: () => undefined });
  for (const use of uses) await trail.record(event(use));
  return subgraph;
}

const as = (reader: string, purpose: Claims["purpose"] = "P16"): Claims => ({
  reader,
  purpose: purpose ?? "P16",
  secondFactor: true,
  reach: "single",
  day: shanghaiToday(),
});

const idsOf = (answer: { readonly data?: unknown }): readonly string[] =>
  (answer.data as { auditEvents: { nodes: { id: string }[] } }).auditEvents.nodes.map(
    ({ id }) => id,
  );

const search = (filter: string) => `{ auditEvents(filter: { ${filter} }) { nodes { id } } }`;

const ofEntity = (scope: string) => `{ _entities(representations: [
  { __typename: "LegalEntity", id: "1", scope: ${scope} }
]) { ... on LegalEntity { auditEvents { totalCount nodes { reader purpose { code } officer } } } } }`;

const ITS_SCOPE = `{ uscc: "${USCC}", parentUscc: null, district: null, registrationAuthority: null, supervisors: [], avoided: false }`;

describeOnEachDatabase("records of uses", (open) => {
  it.each([
    [`reader: "SH-HRSS"`, ["4", "2", "1"]],
    [`officer: "hrss-1"`, ["4", "1"]],
    [`basis: "案2026-7"`, ["3"]],
    [`subject: "2"`, ["2"]],
    [`category: "representative.name"`, ["5"]],
    [`purpose: "P02"`, ["2", "1"]],
    [`refused: true`, ["4"]],
    [`reader: "SELF:${USCC}"`, ["5"]],
    [`subject: "1", purpose: "P05"`, ["3"]],
    [`from: "2016-01-01T00:00:00Z", to: "2016-02-01T00:00:00Z"`, []],
    [`from: "2016-01-01T00:00:00Z"`, ["5", "4", "3", "2", "1"]],
  ])("are found by %s", async (filter, ids) => {
    const { ask } = await openAudited(open);
    expect(idsOf(await ask(search(filter), {}, as("SH-AUDIT")))).toEqual(ids);
  });

  it("tell an auditor who it was, and in which case", async () => {
    const { ask } = await openAudited(open);
    const query = `{ auditEvents(filter: { reader: "SH-PSB" }) { totalCount nodes {
      reader readerName officer basis purpose { code name } categories { code } given subjectCount
    } } }`;
    expect(await ask(query, {}, as("SH-AUDIT"))).toEqual({
      data: {
        auditEvents: {
          totalCount: 1,
          nodes: [
            {
              reader: "SH-PSB",
              readerName: "上海市公安局",
              officer: "psb-1",
              basis: "案2026-7",
              purpose: { code: "P05", name: "案件调查" },
              categories: [{ code: "taxCredit.grade" }],
              given: ["TaxCreditYear.grade"],
              subjectCount: 1,
            },
          ],
        },
      },
    });
  });

  it("of others are in no list and no count of a department, which knows its own with their officers", async () => {
    const { ask } = await openAudited(open);
    const query = `{ auditEvents { totalCount nodes { id officer } } }`;
    expect(await ask(query, {}, as("SH-HRSS", "P02"))).toEqual({
      data: {
        auditEvents: {
          totalCount: 3,
          nodes: [
            { id: "4", officer: "hrss-1" },
            { id: "2", officer: "hrss-2" },
            { id: "1", officer: "hrss-1" },
          ],
        },
      },
    });
  });

  it.each(["PUBLIC", "SH-AIC", "ANALYST", "CPC", "SH-EPB"])("are not for %s", async (reader) => {
    const { ask } = await openAudited(open);
    const query = `{ auditEvents { totalCount nodes { id } } }`;
    expect(await ask(query, {}, as(reader, "P11"))).toEqual({
      data: { auditEvents: { totalCount: 0, nodes: [] } },
    });
  });

  it("tell an enterprise who looked at its file, but not the officer, nor of an investigation", async () => {
    const { ask } = await openAudited(open);
    const { data } = await ask(ofEntity(ITS_SCOPE), {}, as(`SELF:${USCC}`, "P15"));
    expect(data).toEqual({
      _entities: [
        {
          auditEvents: {
            totalCount: 3,
            nodes: [
              { reader: "SELF", purpose: { code: "P15" }, officer: null },
              { reader: "SH-HRSS", purpose: { code: "P02" }, officer: null },
              { reader: "SH-HRSS", purpose: { code: "P02" }, officer: null },
            ],
          },
        },
      ],
    });
  });

  it("of another's file are not for an enterprise", async () => {
    const { ask } = await openAudited(open);
    const other = ITS_SCOPE.replace(USCC, "91310000X00000123X");
    const { data } = await ask(ofEntity(other), {}, as(`SELF:${USCC}`, "P15"));
    expect(data).toEqual({
      _entities: [
        {
          auditEvents: {
            totalCount: 1,
            nodes: [{ reader: "SELF", purpose: { code: "P15" }, officer: null }],
          },
        },
      ],
    });
  });

  it("cannot be searched by an officer whom the reader may not know", async () => {
    const { ask } = await openAudited(open);
    const { errors } = await ask(search(`officer: "psb-1"`), {}, as(`SELF:${USCC}`, "P15"));
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining(
          "searches by officer or basis only for readers who may have these",
        ),
      }),
    ]);
  });

  it("are metered: all for an auditor, its own for a department, cells of five and more for an analyst of the market", async () => {
    const { ask } = await openAudited(open);
    const day = shanghaiToday();
    const query = `{ auditMetering(from: "${day}", to: "${day}") {
      reader operations classified subjects refusals
    } }`;
    const hrss = { reader: "SH-HRSS", operations: 3, classified: 2, subjects: 3, refusals: 1 };
    expect(await ask(query, {}, as("SH-AUDIT"))).toEqual({
      data: {
        auditMetering: [
          { reader: "SELF", operations: 1, classified: 1, subjects: 1, refusals: 0 },
          hrss,
          { reader: "SH-PSB", operations: 1, classified: 1, subjects: 1, refusals: 0 },
        ],
      },
    });
    expect(await ask(query, {}, as("SH-HRSS", "P02"))).toEqual({ data: { auditMetering: [hrss] } });
    expect(await ask(query, {}, as("SH-AIC", "P02"))).toEqual({ data: { auditMetering: [] } });
  });
});
