import { graphql } from "graphql";
import type { Database } from "../../kit/database/database.ts";
import type { RunningSubgraph, Subgraph } from "../../kit/defineSubgraph.ts";

/** What came back, as a client would read it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** A subgraph on a test database, asked directly, without a gateway. */
export interface SubgraphUnderTest {
  readonly running: RunningSubgraph;
  /** Executes an operation in a fresh request context. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The statements run since the last call. */
  statements(): string[];
}

/** Migrates the database and opens the subgraph on it. */
export async function openSubgraph(
  subgraph: Subgraph,
  database: Database,
): Promise<SubgraphUnderTest> {
  const running = await subgraph.open(database);
  let statements: string[] = [];
  database.knex.on("query", ({ sql }: { sql: string }) => statements.push(sql));
  return {
    running,
    async ask(source, variableValues) {
      const result = await graphql({
        schema: running.schema,
        source,
        contextValue: running.createContext(),
        ...(variableValues === undefined ? {} : { variableValues }),
      });
      return JSON.parse(JSON.stringify(result)) as Answer;
    },
    statements() {
      const since = statements;
      statements = [];
      return since;
    },
  };
}
