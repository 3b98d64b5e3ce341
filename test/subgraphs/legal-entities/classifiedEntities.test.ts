import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { provenance, register } from "./register.ts";

const USCC = "91310000Y00000H65N";
const as = (reader: string): Claims => ({
  reader,
  day: shanghaiToday(),
  secondFactor: false,
  reach: "several",
});

/** Those who may not know of a classified entity. */
const UNINITIATED = [
  "PUBLIC",
  "ANALYST",
  "CPC",
  "ASSOC-CATERING",
  "PARTNER-LAW",
  "SH-OFFICE",
  "SH-REFORM",
  "SH-LEGAL",
];

/** Every way to entity 2: looked up by each identifier, searched for, and from its parent and its shareholding. */
const WAYS = {
  uscc: `{ legalEntity(uscc: "${USCC}") { id } }`,
  registrationNumber: `{ legalEntity(registrationNumber: "310000400311804") { id } }`,
  organizationCode: `{ legalEntity(organizationCode: "Y00000H6-5") { id } }`,
  id: `{ legalEntity(id: "2") { id } }`,
  reference: entities([2], "id name"),
  byCode: `{ _entities(representations: [{ __typename: "LegalEntity", uscc: "${USCC}" }]) { ... on LegalEntity { id } } }`,
  recorded: `{ legalEntities { totalCount nodes { id } } }`,
  byName: `{ legalEntities(filter: { name: "公司" }) { totalCount nodes { id } } }`,
  byDistrict: `{ legalEntities(filter: { district: "310110" }) { totalCount nodes { id } } }`,
  byDay: `{ legalEntities(orderBy: ESTABLISHED_DESC) { totalCount nodes { id } } }`,
  byCapital: `{ legalEntities(orderBy: CAPITAL_ASC, filter: { capitalFrom: "1" }) { totalCount nodes { id } } }`,
  branches: entities([1], "branches { totalCount nodes { id } }"),
  parent: entities([3], "parent { id }"),
  shareholder: entities(
    [1],
    "shareholders { nodes { ... on LegalShareholder { legalEntity { id } } } }",
  ),
};

/** What a reader is answered by every way. */
async function everyWay({ ask }: SubgraphUnderTest, reader: string) {
  const answers: [string, string][] = [];
  for (const [way, query] of Object.entries(WAYS))
    answers.push([way, JSON.stringify(await ask(query, {}, as(reader)))]);
  return Object.fromEntries(answers) as Record<keyof typeof WAYS, string>;
}

describeOnEachDatabase("a classified entity (R9)", (open) => {
  /** Entity 2 is a branch of 1, has branch 3, holds shares of 1, and is classified. */
  async function opened(isThere = true) {
    const database = await open();
    const subgraph = await openSubgraph(legalEntities, database);
    const capital = { capital_amount: 5_000_000, capital_currency: "CNY" };
    await register(
      database,
      { id: 1, ...capital },
      ...(isThere
        ? [
            {
              id: 2,
              uscc: USCC,
              registration_number: "310000400311804",
              organization_code: "Y00000H65",
              parent_entity_id: 1,
              ...capital,
            },
          ]
        : []),
      { id: 3, parent_entity_id: 2, ...capital },
    );
    await database.knex("shareholder").insert({
      entity_id: 1,
      holder_kind: "legal",
      name: "某公司",
      holder_entity_id: 2,
      ...provenance,
    });
    await database.knex("classified_entity").insert({ entity_id: 2, classified_on: "2016-07-18" });
    return { database, ...subgraph };
  }

  it("is for who may not know of it what does not exist, by every way to it", async () => {
    const absent = await everyWay(await opened(false), "PUBLIC");
    const subgraph = await opened();
    for (const reader of [...UNINITIATED, "SELF:91310000132260250X"])
      expect({ reader, ...(await everyWay(subgraph, reader)) }).toEqual({ reader, ...absent });
    expect(absent).toMatchObject({
      uscc: `{"data":{"legalEntity":null}}`,
      reference: `{"data":{"_entities":[null]}}`,
      byName: `{"data":{"legalEntities":{"totalCount":2,"nodes":[{"id":"1"},{"id":"3"}]}}}`,
      branches: `{"data":{"_entities":[{"branches":{"totalCount":0,"nodes":[]}}]}}`,
      shareholder: `{"data":{"_entities":[{"shareholders":{"nodes":[{"legalEntity":null}]}}]}}`,
    });
  });

  it("costs who may not know of it the statements of what does not exist, by every way to it", async () => {
    const statementsOf = async (isThere: boolean) => {
      const subgraph = await opened(isThere);
      const ran: Record<string, string[]> = {};
      subgraph.statements();
      for (const [way, query] of Object.entries(WAYS)) {
        await subgraph.ask(query, {}, as("PUBLIC"));
        ran[way] = subgraph.statements();
      }
      return ran;
    };
    const absent = await statementsOf(false);
    expect(Object.values(absent).flat().length).toBeGreaterThan(Object.keys(WAYS).length);
    expect(await statementsOf(true)).toEqual(absent);
  });

  it("is there for departments, in the register's own order, and for itself where it looks itself up", async () => {
    const subgraph = await opened();
    const present = await everyWay(subgraph, "SH-AIC");
    expect(present).toMatchObject({
      uscc: `{"data":{"legalEntity":{"id":"2"}}}`,
      byName: `{"data":{"legalEntities":{"totalCount":3,"nodes":[{"id":"1"},{"id":"2"},{"id":"3"}]}}}`,
      parent: `{"data":{"_entities":[{"parent":{"id":"2"}}]}}`,
    });
    for (const reader of ["SH-TAX", "SH-PSB", "SH-AUDIT", "D-310115-URB"])
      expect({ reader, ...(await everyWay(subgraph, reader)) }).toEqual({ reader, ...present });
    const { recorded, byName, byDistrict, byDay, byCapital } = await everyWay(subgraph, "PUBLIC");
    const unsearched = { recorded, byName, byDistrict, byDay, byCapital };
    expect(await everyWay(subgraph, `SELF:${USCC}`)).toEqual({ ...present, ...unsearched });
  });

  it("that is a branch is there for its own enterprise, and for no other", async () => {
    const { database, ask } = await opened();
    await database.knex("legal_entity").where("id", 1).update({ uscc: "91310000132260250X" });
    const branches = async (reader: string) =>
      JSON.stringify(await ask(WAYS.branches, {}, as(reader)));
    expect(await branches("SELF:91310000132260250X")).toContain(`"totalCount":1`);
    expect(await branches("SELF:91310000Y00000H73H")).toContain(`"totalCount":0`);
  });
});
