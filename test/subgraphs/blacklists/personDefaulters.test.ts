import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Database } from "../../../kit/database/database.ts";
import { knownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import * as codes from "../../../seeds/city/syntheticCodes.ts";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { clockOn } from "../../support/clockOn.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { ID_NUMBER, person } from "./persons.ts";

const DAY = "2026-06-30";
const ORGANIZATION = codes.organizationCode(1);
const USCC = codes.uscc("91", "310110", ORGANIZATION);
const CASE = "（2026）沪0199执2号";

const SCOPE = `uscc: "${USCC}", parentUscc: null, district: "310110", registrationAuthority: "310000", supervisors: ["SH-FDA"], avoided: false`;
const WHO =
  "name idNumber caseNumber basisDocumentNumber basisIssuer region filedOn obligation performance { code } performedPart unperformedPart behaviours { code } court publishedOn expiresOn legalEntity { id }";
const BELOW_ENTITY = `{ _entities(representations: [{ __typename: "LegalEntity", id: "1", scope: { ${SCOPE} } }]) {
  ... on LegalEntity { personDefaulters { totalCount nodes { ${WHO} } } } } }`;
const ALL = `{ personDefaulters { totalCount nodes { ${WHO} } } }`;
const BY_NUMBER = `query ($idNumber: String!) { personDefaultersByIdNumber(idNumber: $idNumber) { ${WHO} } }`;
const STATISTICS = "{ personDefaulterStatistics { year persons } }";

const claimsOf = (reader: string, changes: Partial<Claims> = {}): Claims => ({
  reader,
  purpose: reader === "ANALYST" ? "P11" : "P05",
  basis: "CASE-2026-0001",
  secondFactor: true,
  day: DAY,
  reach: "several",
  ...changes,
});

const COURT = "上海市第九人民法院";
const OF_CASE = {
  basisIssuer: "上海仲裁机构",
  region: "上海",
  filedOn: "2026-01-05",
  performance: { code: "1" },
  performedPart: "已付一半",
  unperformedPart: "未付一半",
  behaviours: [{ code: "4" }],
  court: COURT,
  publishedOn: "2026-02-27",
  expiresOn: "2028-02-27",
};
const IN_FULL = {
  name: "孙二",
  idNumber: ID_NUMBER,
  caseNumber: CASE,
  basisDocumentNumber: "沪仲裁字第1号",
  obligation: "向电话13812345678的债权人付款",
  ...OF_CASE,
  legalEntity: { id: "1" },
};
const MASKED = {
  name: "孙*",
  idNumber: "319*************10",
  caseNumber: "***",
  basisDocumentNumber: "沪**",
  obligation: "向电话【已隐去】的债权人付款",
  ...OF_CASE,
  legalEntity: { id: "1" },
};

/** What readers find: below the entity that the person represents, in the list of all, by number, as counts. */
const READERS: readonly (readonly [
  reader: string,
  below: object | null,
  all: object | null,
  byNumber: object | null,
  counts: boolean,
])[] = [
  ["SH-CRT", IN_FULL, IN_FULL, IN_FULL, true],
  ["SH-PSB", IN_FULL, IN_FULL, IN_FULL, true],
  ["SH-PROC", IN_FULL, IN_FULL, IN_FULL, true],
  ["SH-AIC", MASKED, MASKED, null, true],
  ["SH-TAX", MASKED, MASKED, null, true],
  ["SH-FDA", MASKED, null, null, false], // on its list
  ["SH-EPB", null, null, null, false], // not on its list
  ["D-310110-MSA", MASKED, null, null, false], // in its district
  ["D-310115-MSA", null, null, null, false], // in another
  [`SELF:${USCC}`, IN_FULL, null, null, false],
  ["PUBLIC", null, null, null, false],
  ["SH-AUDIT", null, null, null, false],
  ["ANALYST", null, null, null, true],
];

describeOnEachDatabase("natural persons among the judgment defaulters", (open) => {
  async function opened() {
    const database: Database = await open();
    const subgraph = await openSubgraph(blacklists, database, clockOn(DAY));
    await database.knex("known_entity").insert(knownEntityRow(1, USCC, "310110", null));
    return { database, ...subgraph };
  }

  it("are given as the row of the matrix says, and by number only to who has the number in full", async () => {
    const { ask, database } = await opened();
    await person(database, CASE, { organizationCode: ORGANIZATION });
    for (let at = 1; at <= 4; at++)
      await person(database, `${CASE}${at}`, {
        idNumber: `320***********000${at}`,
        deletedOn: DAY,
      });
    for (const [reader, below, all, byNumber, counts] of READERS) {
      const claims = claimsOf(reader);
      const [entity] = ((await ask(BELOW_ENTITY, {}, claims)).data as Below)._entities;
      const list = (await ask(ALL, {}, claims)).data as List;
      const found = (await ask(BY_NUMBER, { idNumber: ID_NUMBER }, claims)).data as Found;
      const { personDefaulterStatistics: told } = (await ask(STATISTICS, {}, claims))
        .data as Counts;
      expect([reader, entity?.personDefaulters]).toEqual([reader, pageOf(below)]);
      expect([reader, list.personDefaulters]).toEqual([reader, pageOf(all)]);
      expect([reader, found.personDefaultersByIdNumber]).toEqual([
        reader,
        byNumber === null ? null : [byNumber],
      ]);
      // One person is too few to be told of.
      expect([reader, told]).toEqual([reader, counts ? [] : null]);
    }
  });

  it("are counted by year of publication, five and more, each person once and only while on the list", async () => {
    const { ask, database } = await opened();
    for (const at of [1, 2, 3, 4, 5]) {
      const idNumber = `320***********000${at}`;
      await person(database, `${CASE}${at}`, { idNumber, publishedOn: "2025-03-03" });
      await person(database, `${CASE}9${at}`, { idNumber, publishedOn: "2025-04-04" });
      // Four of the year after, and five whose two years are over.
      if (at < 5) await person(database, `${CASE}8${at}`, { idNumber });
      await person(database, `${CASE}7${at}`, { idNumber, publishedOn: "2024-06-29" });
    }
    const { data } = await ask(STATISTICS, {}, claimsOf("ANALYST"));
    expect(data).toEqual({ personDefaulterStatistics: [{ year: 2025, persons: 5 }] });
  });

  it("are on it to the last day of their term, and not after their removal", async () => {
    const { ask, database } = await opened();
    await person(database, "last day", { publishedOn: "2024-06-30" });
    await person(database, "day before", { publishedOn: "2024-06-29" });
    await person(database, "removed");
    await person(database, "removed", { deletedOn: "2026-03-01" });
    const { data } = await ask(BY_NUMBER, { idNumber: ID_NUMBER }, claimsOf("SH-CRT"));
    expect((data as Found).personDefaultersByIdNumber?.map(({ caseNumber }) => caseNumber)).toEqual(
      ["last day"],
    );
    const list = await ask(ALL, {}, claimsOf("SH-CRT"));
    expect((list.data as List).personDefaulters?.totalCount).toBe(1);
  });

  it("are left out where the officer avoids the entity that they represent, and no others", async () => {
    const { ask, database } = await opened();
    await person(database, "of entity 1", { organizationCode: ORGANIZATION });
    await person(database, "of none");
    const query = "{ personDefaulters { totalCount nodes { caseNumber } } }";
    const officer = claimsOf("SH-CRT", { officer: "a".repeat(64), avoids: [1] });
    const { data } = await ask(query, {}, officer);
    expect(data).toEqual({
      personDefaulters: { totalCount: 1, nodes: [{ caseNumber: "of none" }] },
    });
    const byNumber = await ask(BY_NUMBER, { idNumber: ID_NUMBER }, officer);
    expect((byNumber.data as Found).personDefaultersByIdNumber).toHaveLength(1);
  });

  it("are looked up by a whole number, and a refusal does not repeat what was given", async () => {
    const { ask } = await opened();
    for (const idNumber of ["319999197001010011", "319*************10"]) {
      const { errors } = await ask(BY_NUMBER, { idNumber }, claimsOf("SH-PSB"));
      expect(JSON.stringify(errors)).toContain("is not the number of a resident identity card");
      expect(JSON.stringify(errors)).not.toContain(idNumber);
    }
  });
});

/** A page of one, or none where there is no such list. */
function pageOf(one: object | null): object | null {
  return one === null ? null : { totalCount: 1, nodes: [one] };
}

interface Below {
  readonly _entities: readonly ({ readonly personDefaulters: unknown } | null)[];
}

interface List {
  readonly personDefaulters: { readonly totalCount: number } | null;
}

interface Found {
  readonly personDefaultersByIdNumber: readonly { readonly caseNumber: string }[] | null;
}

interface Counts {
  readonly personDefaulterStatistics: unknown;
}
