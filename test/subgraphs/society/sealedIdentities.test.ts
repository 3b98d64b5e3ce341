import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Database } from "../../../kit/database/database.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { openSealingKeys } from "../../../kit/keys/sealingKeys.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import type { PurposeCode } from "../../../policy/purposes.ts";
import { keepIdentity } from "../../../subgraphs/society/handling/identity.ts";
import { society } from "../../../subgraphs/society/index.ts";
import type { Identity, MatterKind } from "../../../subgraphs/society/rows.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";
import {
  openSubgraph,
  type SubgraphUnderTest,
  testInstallationFiles,
} from "../../support/openSubgraph.ts";
import { complain, report } from "./matters.ts";

const HANDLER = "D-310110-MSA";
const ZHANG: Identity = {
  name: "张举报",
  idNumber: "319999197001010017",
  telephone: "12012345678",
  address: null,
};
const NAMED = 1;
const ANONYMOUS = 2;

const claimsOf = (reader: string, changes: Partial<Claims> = {}): Claims => ({
  reader,
  purpose: "P05",
  basis: "CASE-2026-0001",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
  ...changes,
});
const HIS_OFFICER = claimsOf(HANDLER, { officer: "officer-1" });
const HIS_COLLEAGUE = claimsOf(HANDLER, { officer: "officer-2" });

const SCOPE =
  'uscc: "x", parentUscc: null, district: "310110", registrationAuthority: "310000", supervisors: ["CPC"], avoided: false';
const ofEntity = (selection: string): string =>
  `{ _entities(representations: [{ __typename: "LegalEntity", id: "1", scope: { ${SCOPE} } }]) { ... on LegalEntity { ${selection} } } }`;
const REPORTERS = ofEntity(
  "reports(orderBy: LODGED_ASC) { totalCount nodes { number reporter { name idNumber telephone } } }",
);
const COMPLAINANTS = ofEntity("complaints { nodes { complainant { name telephone } } }");

/** The reports of `REPORTERS` as they were answered, and why what was withheld was. */
async function reportersFor(asked: SubgraphUnderTest, claims: Claims) {
  const { data, errors } = await asked.ask(REPORTERS, {}, claims);
  const [entity] = (data as { _entities: { reports: { nodes: object[] } | null }[] })._entities;
  return { reports: entity?.reports?.nodes, causes: causesOf(errors) };
}

function causesOf(errors: unknown): string[] {
  const all = (errors ?? []) as { readonly extensions: { readonly cause: string } }[];
  return all.map(({ extensions }) => extensions.cause);
}

async function sealed(database: Database, kind: MatterKind, id: number, identity: Identity | null) {
  const sealing = await openSealingKeys(testInstallationFiles().sealingKeysFile);
  await database.knex.transaction((transaction) =>
    keepIdentity(transaction, sealing, { kind, id }, identity),
  );
}

/** A named and an anonymous report, and a complaint, of one officer. */
async function openWithMatters(database: Database): Promise<SubgraphUnderTest> {
  const asked = await openSubgraph(society, database);
  const assigned = { state_code: "ASSIGNED", assignee: "officer-1" } as const;
  await report(database, { id: NAMED, lodged_on: "2026-06-01", ...assigned });
  await report(database, { id: ANONYMOUS, lodged_on: "2026-06-02", ...assigned });
  await sealed(database, "REPORT", NAMED, ZHANG);
  await sealed(database, "REPORT", ANONYMOUS, null);
  await complain(database, assigned);
  await sealed(database, "COMPLAINT", 1, ZHANG);
  return asked;
}

describe("who complained or reported (R7)", () => {
  let asked: SubgraphUnderTest;
  let database: Database;

  beforeAll(async () => {
    database = await openDatabase({ client: "sqlite", filename: ":memory:" });
    asked = await openWithMatters(database);
  });

  afterAll(() => database.close());
  afterEach(() => database.knex("violation_report").update({ assignee: "officer-1" }));

  it("is told to the officer to whom the report is assigned, and an anonymous report has nobody", async () => {
    expect(await reportersFor(asked, HIS_OFFICER)).toEqual({
      reports: [
        {
          number: "T-1",
          reporter: { name: "张举报", idNumber: ZHANG.idNumber, telephone: "12012345678" },
        },
        { number: "T-2", reporter: null },
      ],
      causes: [],
    });
  });

  it("is withheld from a colleague for both alike, so that he does not learn that one is named", async () => {
    expect(await reportersFor(asked, HIS_COLLEAGUE)).toEqual({
      reports: [
        { number: "T-1", reporter: null },
        { number: "T-2", reporter: null },
      ],
      causes: ["ASSIGNEE_ONLY", "ASSIGNEE_ONLY"],
    });
  });

  it("is withheld from everybody while the report is assigned to nobody, and from no officer in particular", async () => {
    const none = claimsOf(HANDLER);
    expect((await reportersFor(asked, none)).causes).toEqual(["ASSIGNEE_ONLY", "ASSIGNEE_ONLY"]);
    await database.knex("violation_report").update({ assignee: null });
    expect((await reportersFor(asked, HIS_OFFICER)).causes).toEqual([
      "ASSIGNEE_ONLY",
      "ASSIGNEE_ONLY",
    ]);
    expect((await reportersFor(asked, none)).causes).toEqual(["ASSIGNEE_ONLY", "ASSIGNEE_ONLY"]);
  });

  it("is told below the entity alone, where it is known whom its officer avoids, and not in a work list", async () => {
    const work = "{ reportWork { nodes { number reporter { name } } } }";
    const { data, errors } = await asked.ask(work, {}, HIS_OFFICER);
    expect(data).toMatchObject({ reportWork: { nodes: [{ reporter: null }, { reporter: null }] } });
    expect(errors).toMatchObject([
      {
        extensions: {
          cause: "ASSIGNEE_ONLY",
          remedy: expect.stringContaining("below legalEntity"),
        },
      },
      {
        extensions: {
          cause: "ASSIGNEE_ONLY",
          remedy: expect.stringContaining("below legalEntity"),
        },
      },
    ]);
    const avoiding = REPORTERS.replace("avoided: false", "avoided: true");
    expect(causesOf((await asked.ask(avoiding, {}, HIS_OFFICER)).errors)).toEqual(["AVOIDANCE"]);
  });

  it("follows the report when it is assigned anew", async () => {
    await database.knex("violation_report").update({ assignee: "officer-2" });
    expect((await reportersFor(asked, HIS_OFFICER)).causes).toHaveLength(2);
    expect((await reportersFor(asked, HIS_COLLEAGUE)).causes).toEqual([]);
  });

  it.each([
    ["no basis", { basis: undefined }, "BASIS_REQUIRED"],
    ["no second factor", { secondFactor: false }, "SECOND_FACTOR_REQUIRED"],
    ["another purpose", { purpose: "P02" as PurposeCode }, "PURPOSE_UNFIT"],
  ])(
    "asks of its officer what every officer must show: with %s it is withheld",
    async (_, lacking, cause) => {
      const { basis, ...rest } = { ...HIS_OFFICER, ...lacking };
      const claims = basis === undefined ? rest : { ...rest, basis };
      expect((await reportersFor(asked, claims)).causes).toEqual([cause, cause]);
    },
  );

  it("of another department goes by no officer's key: what looks like it is not the same person", async () => {
    const elsewhere = { ...HIS_OFFICER, reader: "D-310101-MSA" };
    const { reports } = await reportersFor(asked, elsewhere);
    expect(reports).toEqual([]);
  });

  it("is told to police and courts by a case of their own, and to nobody without one", async () => {
    expect((await reportersFor(asked, claimsOf("SH-PSB"))).reports).toMatchObject([
      { reporter: { name: "张举报" } },
      { reporter: null },
    ]);
    const { basis: _, ...noCase } = claimsOf("SH-PSB");
    // Without a case it has not even the reports.
    expect((await reportersFor(asked, noCase)).reports).toEqual([]);
  });

  it.each(["SH-AIC", "SH-AUDIT", "SH-TAX"])(
    "is never told to %s, which reads reports",
    async (reader) => {
      const purpose = reader === "SH-AUDIT" ? ("P16" as const) : ("P05" as const);
      const { reports, causes } = await reportersFor(
        asked,
        claimsOf(reader, { purpose, officer: "officer-1" }),
      );
      expect(reports).toEqual([
        { number: "T-1", reporter: null },
        { number: "T-2", reporter: null },
      ]);
      expect(causes).toEqual(["NOT_SHARED", "NOT_SHARED"]);
    },
  );

  it("of a complaint is told to its officer and to the consumer council, and to no colleague", async () => {
    const told = {
      data: {
        _entities: [
          {
            complaints: { nodes: [{ complainant: { name: "张举报", telephone: "12012345678" } }] },
          },
        ],
      },
    };
    expect(await asked.ask(COMPLAINANTS, {}, HIS_OFFICER)).toEqual(told);
    expect(await asked.ask(COMPLAINANTS, {}, claimsOf("CPC", { purpose: "P17" }))).toEqual(told);
    const refused = await asked.ask(COMPLAINANTS, {}, HIS_COLLEAGUE);
    expect(refused.data).toEqual({
      _entities: [{ complaints: { nodes: [{ complainant: null }] } }],
    });
    expect(causesOf(refused.errors)).toEqual(["ASSIGNEE_ONLY"]);
  });
});

describeOnEachDatabase("the store of who complained or reported", (open: OpenDatabase) => {
  it("stands in the database in no row in clear, and a named report looks there as an anonymous one", async () => {
    const database = await open();
    const asked = await openWithMatters(database);
    expect((await reportersFor(asked, HIS_OFFICER)).reports).toMatchObject([
      { reporter: { name: "张举报" } },
      { reporter: null },
    ]);
    const rows: { sealed: string; kind_code: string }[] = await database.knex("sealed_identity");
    expect(rows).toHaveLength(3);
    expect(new Set(rows.map((row) => row.sealed.length)).size).toBe(1);
    const tables = ["complaint", "violation_report", "sealed_identity", "matter_step", "outbox"];
    const all = JSON.stringify(await Promise.all(tables.map((table) => database.knex(table))));
    expect(all).not.toMatch(/张举报|319999197001010017|12012345678/u);
  });

  it("opens of no other record: a sealed text that was put in its place is an error, and no identity", async () => {
    const database = await open();
    const asked = await openWithMatters(database);
    const { sealed: text } = await database
      .knex("sealed_identity")
      .where({ kind_code: "COMPLAINT" })
      .first();
    await database.knex("sealed_identity").where({ kind_code: "REPORT" }).update({ sealed: text });
    const { data, errors } = await asked.ask(REPORTERS, {}, HIS_OFFICER);
    expect(JSON.stringify(data)).not.toContain("张举报");
    expect(errors).toHaveLength(2);
  });
});
