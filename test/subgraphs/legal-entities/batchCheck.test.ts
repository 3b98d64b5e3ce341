import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { analyze, fullScans, noteStatements } from "../../support/statementPlans.ts";
import { checkedCode, register } from "./register.ts";

const QUERY = `query ($usccs: [String!]!, $domain: String, $asOf: Date) {
  batchCheck(usccs: $usccs, domain: $domain, asOf: $asOf) {
    uscc problem { code } duplicateOf isKnown entity { id } domain { code } asOf
  }
}`;

const first = checkedCode(1);
const second = checkedCode(2);
const stranger = checkedCode(999_999);
const asOf = "2016-07-18";

const row = (uscc: string, of: object) => ({
  uscc,
  problem: null,
  duplicateOf: null,
  isKnown: false,
  entity: null,
  domain: null,
  asOf,
  ...of,
});
const known = (id: number) => ({ isKnown: true, entity: { id: String(id) } });

function asking(reader: string): Claims {
  return { reader, day: shanghaiToday(), secondFactor: false, reach: "several" };
}

describeOnEachDatabase("a check of many codes", (open) => {
  async function registered(count = 2) {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    const ids = firstIds(count);
    await register(database, ...ids.map((id) => ({ id, uscc: checkedCode(id) })));
    subgraph.statements();
    return { ...subgraph, database };
  }

  it("answers row by row in the order asked: known, unknown, wrong and repeated codes", async () => {
    const { ask } = await registered();
    const wrongEnd = `${first.slice(0, 17)}${first.endsWith("0") ? "1" : "0"}`;
    const usccs = [second, stranger, wrongEnd, first, second, "", "何", ` ${first.toLowerCase()} `];
    expect(await ask(QUERY, { usccs, asOf })).toEqual({
      data: {
        batchCheck: [
          row(second, known(2)),
          row(stranger, {}),
          row(wrongEnd, { problem: { code: "CHECK_CHARACTER" } }),
          row(first, known(1)),
          row(second, { ...known(2), duplicateOf: 1 }),
          row("", { problem: { code: "LENGTH" } }),
          row("何", { problem: { code: "LENGTH" } }),
          row(first, { ...known(1), duplicateOf: 4 }),
        ],
      },
    });
    expect(await ask(QUERY, { usccs: [] })).toEqual({ data: { batchCheck: [] } });
    const today = { domain: { code: "BIDDING" }, asOf: shanghaiToday() };
    expect(await ask(QUERY, { usccs: [first], domain: "BIDDING" })).toEqual({
      data: { batchCheck: [row(first, { ...known(1), ...today })] },
    });
  });

  it("tells more of its entities where more is asked, by one statement for all of them", async () => {
    const { ask, statements } = await registered();
    const usccs = [second, stranger, first];
    const named = "query ($usccs: [String!]!) { batchCheck(usccs: $usccs) { entity { id name } } }";
    const { data, errors } = await ask(named, { usccs });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      batchCheck: [
        { entity: { id: "2", name: expect.any(String) } },
        { entity: null },
        { entity: { id: "1", name: expect.any(String) } },
      ],
    });
    expect(statements()).toHaveLength(2);
    const spread = `query ($usccs: [String!]!) { batchCheck(usccs: $usccs) { entity { ...Named } } }
      fragment Named on LegalEntity { id name }`;
    expect(await ask(spread, { usccs })).toEqual({ data });
  });

  it("of 500 codes costs one statement, as one of one code does", async () => {
    const { ask, statements } = await registered(500);
    const every = firstIds(500).map(checkedCode);
    for (const usccs of [[first], every]) {
      expect(await ask(QUERY, { usccs, asOf })).not.toHaveProperty("errors");
      expect(statements()).toHaveLength(1);
    }
  });

  it("of more than 500 codes, or of a domain that is none, is refused once, before anything is read", async () => {
    const { ask, statements } = await registered();
    const refusedFor = async (asked: object) => (await ask(QUERY, { ...asked })).errors;
    expect(await refusedFor({ usccs: firstIds(501).map(checkedCode) })).toMatchObject([
      {
        message: 'Argument "usccs" names 501 codes, more than 500; check them in several calls.',
        extensions: { code: "BAD_USER_INPUT", argument: "usccs" },
      },
    ]);
    expect(await refusedFor({ usccs: [first, second], domain: "BIDING" })).toMatchObject([
      { message: expect.stringContaining("must be one of MARKET_ACCESS"), path: ["batchCheck"] },
    ]);
    expect(statements()).toEqual([]);
  });

  it("finds the entities, and those that are classified, by an index", async () => {
    const { ask, database } = await registered(300);
    await database
      .knex("classified_entity")
      .insert(firstIds(200).map((id) => ({ entity_id: 10_000 + id, classified_on: "2016-07-18" })));
    await analyze(database, ["legal_entity", "classified_entity"]);
    const noted = noteStatements(database);
    await ask(QUERY, { usccs: firstIds(20).map(checkedCode) }, asking("PUBLIC"));
    const statements = noted();
    expect(statements).toHaveLength(1);
    for (const one of statements) expect(await fullScans(database, one)).toEqual([]);
  });

  it("answers a classified entity as one that does not exist, to those who may not know of it", async () => {
    const { ask, database } = await registered();
    await database.knex("classified_entity").insert({ entity_id: 2, classified_on: "2016-07-18" });
    const asked = { usccs: [second, stranger], asOf };
    for (const reader of ["PUBLIC", "CPC", "ANALYST", "SH-OFFICE", "ASSOC-CATERING"])
      expect([reader, await ask(QUERY, asked, asking(reader))]).toEqual([
        reader,
        { data: { batchCheck: [row(second, {}), row(stranger, {})] } },
      ]);
    for (const reader of ["SH-FIN", "SH-AUDIT", `SELF:${second}`])
      expect([reader, await ask(QUERY, asked, asking(reader))]).toEqual([
        reader,
        { data: { batchCheck: [row(second, known(2)), row(stranger, {})] } },
      ]);
  });

  it("is found again by its id, and an id of another form is of no check", async () => {
    const { ask } = await registered();
    const byId = async (id: string) =>
      await ask(
        `query ($is: [_Any!]!) { _entities(representations: $is) { ... on RestrictionCheck { isKnown asOf domain { code } } } }`,
        { is: [{ __typename: "RestrictionCheck", id }] },
      );
    expect(await byId(`${first}|LAND|2016-07-18`)).toEqual({
      data: { _entities: [{ isKnown: true, asOf: "2016-07-18", domain: { code: "LAND" } }] },
    });
    expect(await byId(`${stranger}||2016-07-18`)).toEqual({
      data: { _entities: [{ isKnown: false, asOf: "2016-07-18", domain: null }] },
    });
    for (const id of [
      "",
      first,
      `${first}||2015-02-29`,
      `${first}||2016-07-18|`,
      ` ${first}||2016-07-18`,
    ])
      expect([id, await byId(id)]).toEqual([id, { data: { _entities: [null] } }]);
  });
});
