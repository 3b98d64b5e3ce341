import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../../kit/authorization/claims.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { eventsAfter } from "../../../../kit/outbox/outbox.ts";
import { supervision } from "../../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { settableClock } from "../../../support/clockOn.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../../support/openSubgraph.ts";
import { inventedUscc } from "../../approvals/submittedRow.ts";
import { submittedInspection, submittedPenalty } from "../ingest/submittedRows.ts";
import { as } from "../penaltyCases.ts";

const REGISTER = `mutation ($input: RegisterDepartmentSystemInput!) { registered: registerDepartmentSystem(input: $input) {
  code department { code } level { code } district { code } feeds { type stage { code } } provenance { version } } }`;
const PENALTIES = `mutation ($rows: [PenaltyRowInput!]!) { ingestPenalties(input: { sourceSystem: "FDA-CASES", edition: EDITION_2019, rows: $rows }) { batch } }`;
const INSPECTIONS = `mutation ($rows: [InspectionRowInput!]!) { ingestInspections(input: { sourceSystem: "FDA-CASES", rows: $rows }) { batch } }`;
const SILENT = `query ($department: String, $district: String) { silentSystems(department: $department, district: $district) {
  totalCount nodes { code dueOn isOverdue feeds { type lastReceivedAt dueOn isOverdue } } } }`;
const ALL = `query ($first: Int, $after: String, $district: String) { departmentSystems(first: $first, after: $after, district: $district) {
  totalCount pageInfo { endCursor } nodes { code isOverdue dueOn } } }`;

const FDA = { ...as("SH-FDA", "P02"), officer: "key-of-an-officer" };
const YANGPU = { ...as("D-310110-MSA", "P02"), officer: "key-of-an-officer" };
const OPERATOR = as("OPERATOR", "P11");
const SYSTEM = {
  code: "FDA-CASES",
  name: "食品药品监管系统",
  feeds: ["PENALTIES", "INSPECTIONS"],
  interface: "MUTATION",
  intervalDays: 7,
  takenInOn: "2026-05-20",
  steward: "信息化处数据管理岗",
};

interface Asked {
  readonly data?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly {
    readonly extensions: { readonly code: string; readonly argument?: string };
  }[];
}

const feed = (type: string, lastReceivedAt: string | null, dueOn: string, isOverdue: boolean) => ({
  type,
  lastReceivedAt,
  dueOn,
  isOverdue,
});
const silentSince = (dueOn: string, ...feeds: object[]) => ({
  totalCount: 1,
  nodes: [{ code: "FDA-CASES", dueOn, isOverdue: true, feeds }],
});

const registeredAt = (version: number, feeds = ["INSPECTIONS", "PENALTIES"]) => ({
  code: "FDA-CASES",
  department: { code: "SH-FDA" },
  level: { code: "CITY" },
  district: null,
  feeds: feeds.map((type) => ({
    type,
    stage: { code: type === "PENALTIES" ? "RESULT" : "PROCESS" },
  })),
  provenance: { version },
});

describeOnEachDatabase("the register of supervision systems", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;
  let clock: ReturnType<typeof settableClock>;

  beforeEach(async () => {
    database = await open();
    clock = settableClock("2026-05-26");
    subgraph = await openSubgraph(supervision, database, clock);
  });

  async function register(given: object = {}, claims: Claims = FDA): Promise<unknown> {
    const input = { ...SYSTEM, ...given };
    const { data, errors } = (await subgraph.ask(REGISTER, { input }, claims)) as Asked;
    const [error] = errors ?? [];
    if (error === undefined) return data?.["registered"];
    const { code, argument } = error.extensions;
    return argument === undefined ? code : `${code} ${argument}`;
  }
  async function asked(query: string, variables: object, claims: Claims): Promise<unknown> {
    const { data, errors } = (await subgraph.ask(query, { ...variables }, claims)) as Asked;
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  }
  const silent = (filter: object = {}) => asked(SILENT, filter, OPERATOR);

  it("has a system once, alters it by versions, and forgets none of them", async () => {
    expect(await register()).toEqual(registeredAt(1));
    expect(await register({ feeds: ["INSPECTIONS", "PENALTIES", "PENALTIES"] })).toEqual(
      registeredAt(1),
    );
    const altered = { feeds: ["PENALTIES"] };
    expect(await register(altered)).toBe("BAD_USER_INPUT input.version");
    expect(await register({ ...altered, version: 1 })).toEqual(registeredAt(2, ["PENALTIES"]));
    expect(await register({ ...altered, version: 1 })).toEqual(registeredAt(2, ["PENALTIES"]));
    expect(await register({ intervalDays: 5, version: 1 })).toBe("STALE_STATE");
    // Another department's of the same code is another system.
    expect(await register({}, YANGPU)).toMatchObject({
      level: { code: "DISTRICT" },
      district: { code: "310110" },
      provenance: { version: 1 },
    });
    const versions = await database
      .knex("department_system_version")
      .orderBy(["system_id", "version"])
      .pluck("version");
    expect(versions).toEqual([1, 2, 1]);
    const told = await eventsAfter(database, 0, 10);
    expect(told.map(({ type, payload }) => [type, payload])).toEqual(
      [
        { system: "FDA-CASES", authority: "SH-FDA", version: 1 },
        { system: "FDA-CASES", authority: "SH-FDA", version: 2 },
        { system: "FDA-CASES", authority: "D-310110-MSA", version: 1 },
      ].map((payload) => ["departmentSystem.registered", payload]),
    );
  });

  it("refuses what no system can be", async () => {
    expect(await register({ code: "系统" })).toBe("BAD_USER_INPUT input.code");
    expect(await register({ intervalDays: 0 })).toBe("BAD_USER_INPUT input.intervalDays");
    expect(await register({ intervalDays: 367 })).toBe("BAD_USER_INPUT input.intervalDays");
    expect(await register({ takenInOn: "2026-05-27" })).toBe("BAD_USER_INPUT input.takenInOn");
    expect(await register({ retiredOn: "2026-05-19" })).toBe("BAD_USER_INPUT input.retiredOn");
    expect(await register({ retiredOn: "2026-05-27" })).toBe("BAD_USER_INPUT input.retiredOn");
    expect(await register({ feeds: [] })).toBe("BAD_USER_INPUT input.feeds");
    expect(await register({ steward: " " })).toBe("BAD_USER_INPUT input.steward");
    expect(await register({ version: 1 })).toBe("BAD_USER_INPUT input.version");
    expect(await database.knex("department_system").count({ rows: "*" })).toEqual([{ rows: 0 }]);
  });

  it("tells by the batches that came which systems are silent, to the day", async () => {
    await register();
    const nobody = { totalCount: 0, nodes: [] };
    clock.set("2026-05-27");
    expect(await silent()).toEqual(nobody);
    clock.set("2026-05-28");
    const noInspection = feed("INSPECTIONS", null, "2026-05-27", true);
    expect(await silent()).toEqual(
      silentSince("2026-05-27", noInspection, feed("PENALTIES", null, "2026-05-27", true)),
    );
    // A quarter past midnight in Shanghai, where it is the thirtieth.
    clock.now = () => new Date("2026-05-29T16:15:00Z");
    await asked(PENALTIES, { rows: [submittedPenalty(inventedUscc(7), 1)] }, as("SH-FDA", "P05"));
    expect(await silent()).toEqual(
      silentSince(
        "2026-05-27",
        noInspection,
        feed("PENALTIES", "2026-05-29T16:15:00Z", "2026-06-06", false),
      ),
    );
    await asked(INSPECTIONS, { rows: [submittedInspection(inventedUscc(7), 1)] }, FDA);
    expect(await silent()).toEqual(nobody);
    clock.now = () => new Date("2026-06-06T15:59:59Z");
    expect(await silent()).toEqual(nobody);
    clock.now = () => new Date("2026-06-06T16:00:00Z");
    expect(await silent()).toMatchObject({ totalCount: 1, nodes: [{ dueOn: "2026-06-06" }] });
  });

  it("does not take the batches of another system or department for its own", async () => {
    await register({ code: "OTHER", feeds: ["PENALTIES"] });
    await register({ feeds: ["PENALTIES"] }, YANGPU);
    await asked(PENALTIES, { rows: [submittedPenalty(inventedUscc(7), 1)] }, as("SH-FDA", "P05"));
    clock.set("2026-05-28");
    expect(await silent()).toMatchObject({ totalCount: 2 });
    expect(await silent({ district: "310110" })).toMatchObject({ nodes: [{ code: "FDA-CASES" }] });
    expect(await silent({ department: "SH-FDA" })).toMatchObject({ nodes: [{ code: "OTHER" }] });
  });

  it("expects nothing of what is retired, and lists it all the same, page by page", async () => {
    await register({ retiredOn: "2026-05-26" });
    await register({ code: "MSA" }, YANGPU);
    clock.set("2026-06-30");
    const retired = { code: "FDA-CASES", isOverdue: false, dueOn: null };
    const overdue = { code: "MSA", isOverdue: true, dueOn: "2026-05-27" };
    const first = (await asked(ALL, { first: 1 }, YANGPU)) as { pageInfo: { endCursor: string } };
    expect(first).toMatchObject({ totalCount: 2, nodes: [retired] });
    const after = { first: 1, after: first.pageInfo.endCursor };
    expect(await asked(ALL, after, YANGPU)).toMatchObject({ totalCount: 2, nodes: [overdue] });
    expect(await asked(ALL, { district: "310110" }, FDA)).toMatchObject({ nodes: [overdue] });
    expect(await silent()).toMatchObject({ totalCount: 1, nodes: [{ code: "MSA" }] });
  });

  it("is for government, and for nobody else", async () => {
    await register();
    const readers = ["SH-COMM", "D-310115-MSA", "SH-OFFICE", "SH-AUDIT", "OPERATOR"] as const;
    for (const reader of readers)
      expect(await asked(ALL, {}, { ...as(reader, "P11") })).toMatchObject({ totalCount: 1 });
    for (const reader of ["PUBLIC", "ANALYST", "PARTNER-LAW", "CPC"])
      expect(await subgraph.ask(ALL, {}, as(reader, "P14"))).toMatchObject({
        data: { departmentSystems: null },
      });
  });
});
