import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  parse,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { RunningSubgraph } from "../defineSubgraph.ts";

/** An operation as the gateway sends it. */
export interface SubgraphRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
}

/** Runs operations on one subgraph; `context` is the subgraph's own, one per client request. */
export type SubgraphExecutor = (
  request: SubgraphRequest,
  context: unknown,
) => Promise<ExecutionResult>;

/** Told of every error whose cause the client must not see. */
export type ReportError = (subgraph: string, error: unknown) => void;

const CACHED_DOCUMENTS = 2_000;

/**
 * Executes the gateway's operations, the same in one process and over HTTP. A document is parsed and
 * validated once. What a resolver threw that was not meant for the client is reported, and masked.
 */
export function subgraphExecutor(subgraph: RunningSubgraph, report: ReportError): SubgraphExecutor {
  const documents = new LRUCache<string, DocumentNode>({ max: CACHED_DOCUMENTS });

  function documentOf(query: string): DocumentNode {
    const cached = documents.get(query);
    if (cached !== undefined) return cached;
    const document = parse(query);
    const [error] = validate(subgraph.schema, document);
    if (error !== undefined) throw error;
    documents.set(query, document);
    return document;
  }

  function masked(error: GraphQLError): GraphQLError {
    if (error.extensions["code"] !== undefined || error.originalError === undefined) return error;
    report(subgraph.name, error.originalError);
    return new GraphQLError("Internal error", {
      ...(error.path === undefined ? {} : { path: error.path }),
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
  }

  return async ({ query, variables, operationName }, context) => {
    const result = await execute({
      schema: subgraph.schema,
      document: documentOf(query),
      contextValue: context,
      ...(variables === undefined ? {} : { variableValues: variables }),
      ...(operationName === undefined ? {} : { operationName }),
    });
    return result.errors === undefined ? result : { ...result, errors: result.errors.map(masked) };
  };
}
