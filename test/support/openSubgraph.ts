import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DocumentNode, execute, graphql, type GraphQLSchema, parse, validate } from "graphql";
import type { Claims } from "../../kit/authorization/claims.ts";
import type { Clock } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { InstallationFiles, RunningSubgraph, Subgraph } from "../../kit/defineSubgraph.ts";

/** What came back, as a client would read it. */
export interface Answer {
  readonly data?: unknown;
  readonly errors?: unknown;
}

/** A subgraph on a test database, asked directly, without a gateway. */
export interface SubgraphUnderTest {
  readonly running: RunningSubgraph;
  /** Executes an operation in a fresh request context; as somebody who may read all there is, unless said. */
  ask(query: string, variables?: Record<string, unknown>, claims?: Claims): Promise<Answer>;
  /** The statements run since the last call. */
  statements(): string[];
}

/** A registrar in a case, who proved a second factor: nothing in the graph is withheld from it. */
const INVESTIGATOR: Claims = {
  reader: "SH-AIC",
  purpose: "P05",
  basis: "CASE-2026-0001",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
};

/** Keys of the audit trail for the tests of one worker. */
export function testAuditKeysFile(): string {
  return join(tmpdir(), `supervision-audit-keys-${process.pid}.json`);
}

/** What the subgraphs under test need of an installation. */
export function testInstallationFiles(): InstallationFiles {
  const sealingKeysFile = join(tmpdir(), `supervision-sealing-keys-${process.pid}.json`);
  return { auditKeysFile: testAuditKeysFile(), sealingKeysFile };
}

/** Migrates the database and opens the subgraph on it. */
export async function openSubgraph(
  subgraph: Subgraph,
  database: Database,
  clock?: Clock,
): Promise<SubgraphUnderTest> {
  const running = await subgraph.open(database, testInstallationFiles(), undefined, clock);
  const documentOf = validDocuments(running.schema);
  let statements: string[] = [];
  database.knex.on("query", ({ sql }: { sql: string }) => statements.push(sql));
  return {
    running,
    async ask(source, variableValues, claims = INVESTIGATOR) {
      const asked = {
        schema: running.schema,
        contextValue: running.createContext(claims, running.createLoaders(claims)),
        ...(variableValues === undefined ? {} : { variableValues }),
      };
      const document = documentOf(source);
      const result = await (document === undefined
        ? graphql({ ...asked, source })
        : execute({ ...asked, document }));
      return JSON.parse(JSON.stringify(result)) as Answer;
    },
    statements() {
      const since = statements;
      statements = [];
      return since;
    },
  };
}

/** Parses and validates a text once, since tests put one question as many readers; undefined where it is not valid. */
function validDocuments(schema: GraphQLSchema): (source: string) => DocumentNode | undefined {
  const known = new Map<string, DocumentNode>();
  return (source) => {
    const document = known.get(source) ?? parse(source);
    if (!known.has(source) && validate(schema, document).length > 0) return undefined;
    known.set(source, document);
    return document;
  };
}
