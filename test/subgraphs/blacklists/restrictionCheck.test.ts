import { expect, it } from "@jest/globals";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { firstIds } from "../../support/entities.ts";
import { clockOn } from "../../support/clockOn.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { analyze, fullScans, noteStatements } from "../../support/statementPlans.ts";
import { apply } from "./lists.ts";

const scope: EntityScope = {
  uscc: "91310000Y00000H65N",
  parentUscc: null,
  district: "310110",
  registrationAuthority: "310000",
  supervisors: [],
  avoided: false,
};

const QUERY = `query ($checks: [_Any!]!) {
  _entities(representations: $checks) { ... on RestrictionCheck { isRestricted } }
}`;

/** The check of an entity as the gateway tells of it; without one, of a code that nobody has. */
const check = (id: number | null, domain: string | null, asOf: string, told = scope) => ({
  __typename: "RestrictionCheck",
  id: `${id}|${domain}|${asOf}`,
  asOf,
  domain: domain === null ? null : { code: domain },
  entity: id === null ? null : { __typename: "LegalEntity", id: String(id), scope: told },
});

describeOnEachDatabase("a check of restrictions", (open) => {
  /** Entity 1 in procurement for the leap day alone, entity 2 in bidding from the day after on. */
  async function opened() {
    const database = await open();
    const subgraph = await openSubgraph(blacklists, database, clockOn("2016-02-29"));
    await apply(
      database,
      "restriction",
      { id: 1, effective_from: "2016-02-29", effective_to: "2016-03-01" },
      {
        id: 2,
        entity_id: 2,
        measure_code: "J13",
        domain_code: "BIDDING",
        effective_from: "2016-03-01",
      },
    );
    subgraph.statements();
    return { ...subgraph, database };
  }

  it("says of the day asked about, in the domain asked about, whether a measure is in force", async () => {
    const { ask } = await opened();
    const asked = [
      [1, "PROCUREMENT", "2016-02-28", false],
      [1, "PROCUREMENT", "2016-02-29", true],
      [1, "PROCUREMENT", "2016-03-01", false],
      [1, null, "2016-02-29", true],
      [1, "BIDDING", "2016-02-29", false],
      [2, "BIDDING", "2016-02-29", false],
      [2, "BIDDING", "2016-03-01", true],
      [2, "BIDDING", "2036-03-01", true],
      [3, null, "2016-02-29", false],
      [null, "BIDDING", "2016-03-01", null],
    ] as const;
    const checks = asked.map(([id, domain, asOf]) => check(id, domain, asOf));
    expect(await ask(QUERY, { checks })).toEqual({
      data: { _entities: asked.map(([, , , isRestricted]) => ({ isRestricted })) },
    });
  });

  it("of 500 entities costs one statement, as of one", async () => {
    const { ask, statements } = await opened();
    for (const ids of [[1], firstIds(500)]) {
      const checks = ids.map((id) => check(id, "BIDDING", "2016-03-01"));
      const { data } = await ask(QUERY, { checks });
      expect(data).toEqual({ _entities: ids.map((id) => ({ isRestricted: id === 2 })) });
      expect(statements()).toHaveLength(1);
    }
  });

  it("reads no whole table and no whole index", async () => {
    const { ask, database } = await opened();
    await apply(
      database,
      "restriction",
      ...firstIds(300).map((id) => ({ id: 100 + id, entity_id: 100 + id })),
    );
    await analyze(database, ["restriction"]);
    const noted = noteStatements(database);
    const checks = firstIds(20).map((id) => check(100 + id, "PROCUREMENT", "2016-07-18"));
    await ask(QUERY, { checks });
    const statements = noted();
    expect(statements).toHaveLength(1);
    for (const one of statements) expect(await fullScans(database, one)).toEqual([]);
  });

  it("is refused for an entity that the officer who asks avoids, and not for the others", async () => {
    const { ask } = await opened();
    const checks = [
      check(1, null, "2016-02-29", { ...scope, avoided: true }),
      check(2, null, "2016-03-01"),
    ];
    const officer = { reader: "SH-FIN", officer: "key", purpose: "P08" } as const;
    const claims = { ...officer, day: shanghaiToday(), secondFactor: false, reach: "several" };
    expect(await ask(QUERY, { checks }, claims as never)).toMatchObject({
      data: { _entities: [{ isRestricted: null }, { isRestricted: true }] },
      errors: [
        {
          path: ["_entities", 0, "isRestricted"],
          extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE", cause: "AVOIDANCE" },
        },
      ],
    });
  });

  it("says yes or no to whoever may have so much, and nothing to analysts", async () => {
    const { ask } = await opened();
    const asBy = async (reader: string) => {
      const claims = {
        reader,
        day: shanghaiToday(),
        secondFactor: false,
        reach: "several",
      } as const;
      const { data } = await ask(QUERY, { checks: [check(2, null, "2016-03-01")] }, claims);
      return data;
    };
    const yes = { _entities: [{ isRestricted: true }] };
    for (const reader of ["SH-FIN", "SH-AUDIT", "D-310115-MSA", "PUBLIC", "CPC", "ASSOC-CATERING"])
      expect([reader, await asBy(reader)]).toEqual([reader, yes]);
    expect(await asBy("ANALYST")).toEqual({ _entities: [{ isRestricted: null }] });
  });
});
