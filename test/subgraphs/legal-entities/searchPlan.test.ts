import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { analyze, noteStatements, type Statement } from "../../support/statementPlans.ts";
import { register } from "./register.ts";

const ENTITIES = 2_500;

/** Filters and orders that a search may have, narrow ones and ones that match nearly everything. */
const SEARCHES = [
  `filter: { name: "公司" }`,
  `filter: { name: "第17" }`,
  `filter: { address: "云帆路" }, orderBy: ESTABLISHED_DESC`,
  `filter: { name: "公司", district: "310110" }, orderBy: CAPITAL_DESC`,
  `filter: { district: "310110" }`,
  `filter: { district: "310110" }, orderBy: ESTABLISHED_DESC`,
  `filter: { district: "310115" }, orderBy: ESTABLISHED_ASC`,
  `filter: { status: "1" }, orderBy: CAPITAL_ASC`,
  `filter: { establishedFrom: "2000-01-01" }`,
  `filter: { establishedFrom: "2015-01-01" }`,
  `filter: { nature: "11" }, orderBy: ESTABLISHED_DESC`,
  `filter: { industry: "F" }, orderBy: ESTABLISHED_DESC`,
  `filter: { capitalFrom: "100" }, orderBy: CAPITAL_DESC`,
  `orderBy: ESTABLISHED_DESC`,
  `orderBy: CAPITAL_DESC`,
];

/** One to whom all entities are known, and those for whom classified ones are left out. */
const READERS = ["SH-AIC", "PUBLIC", "SELF:91310000Y00000H65N"];

describeOnEachDatabase("the comprehensive search", (open) => {
  it("reads the register by an index, whatever is searched for", async () => {
    const database = await open();
    const { ask } = await openSubgraph(legalEntities, database);
    await register(
      database,
      ...Array.from({ length: ENTITIES }, (_, at) => ({
        id: at + 1,
        established_on: at % 50 === 0 ? "2015-06-01" : "2010-01-01",
        capital_amount: at * 1_000_000,
        capital_currency: "CNY",
      })),
    );
    await analyze(database, ["legal_entity"]);
    const statementsSince = noteStatements(database);
    const scans: string[] = [];
    for (const search of SEARCHES) {
      for (const reader of READERS) {
        // Forgets the explanations that the last search was asked for.
        statementsSince();
        const { errors } = await ask(
          `{ legalEntities(${search}, first: 20) { nodes { name } } }`,
          {},
          { reader, day: shanghaiToday(), secondFactor: false, reach: "several" },
        );
        expect({ search, errors }).toEqual({ search, errors: undefined });
        for (const statement of statementsSince()) {
          for (const scan of await scansOf(database, statement))
            scans.push(`${reader}: ${search}: ${scan}`);
        }
      }
    }
    expect(scans).toEqual([]);
  });
});

/** Parts of a statement's plan that read a whole table rather than an index. */
async function scansOf(
  { knex, dialect }: Database,
  { sql, bindings }: Statement,
): Promise<string[]> {
  const explain = dialect === "sqlite" ? "explain query plan" : "explain";
  const answer: unknown = await knex.raw(`${explain} ${sql}`, [...bindings]);
  if (dialect === "sqlite") {
    return (answer as { detail: string }[])
      .map(({ detail }) => detail)
      .filter((detail) => /^SCAN row(?! USING)/u.test(detail));
  }
  const [rows] = answer as [{ type: string; table: string; key: string | null }[]];
  return rows.filter(({ type, key }) => type === "ALL" && key === null).map(({ table }) => table);
}
