import {
  type ExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  parse,
  validate,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { RunningSubgraph } from "../defineSubgraph.ts";
import { compileOperation } from "./compiledOperation.ts";
import { CACHED_OPERATIONS } from "./cachedOperations.ts";

/** An operation as the gateway sends it. */
export interface SubgraphOperation {
  readonly query: string;
  readonly operationName?: string | undefined;
}

/** Runs one operation on one subgraph; `context` is the subgraph's own, one per client request. */
export type ExecuteOperation = (
  variables: Readonly<Record<string, unknown>>,
  context: unknown,
) => SubgraphResult | Promise<SubgraphResult>;

/** What a subgraph answers. The data is the caller's to change. */
export interface SubgraphResult {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** Gives the execution of an operation. Throws a GraphQLError where the operation is not valid. */
export type SubgraphExecutor = (operation: SubgraphOperation) => ExecuteOperation;

/** Whether operations are the plan's own, which the schema gave rise to, or come from elsewhere and are validated. */
export type OperationsFrom = "planner" | "elsewhere";

/** Told of every error whose cause the client must not see. */
export type ReportError = (subgraph: string, error: unknown) => void;

/**
 * Executes the gateway's operations, the same in one process and over HTTP. An operation is parsed, validated where
 * it comes from elsewhere, and compiled, once. What a resolver threw that was not meant for the client is reported,
 * and masked.
 */
export function subgraphExecutor(
  subgraph: RunningSubgraph,
  report: ReportError,
  operationsFrom: OperationsFrom = "elsewhere",
): SubgraphExecutor {
  const { schema } = subgraph;
  const operations = new LRUCache<string, ExecuteOperation>({ max: CACHED_OPERATIONS });

  function operationOf({ query, operationName }: SubgraphOperation): ExecuteOperation {
    const document = parse(query);
    const [error] = operationsFrom === "planner" ? [] : validate(schema, document);
    if (error !== undefined) throw error;
    const run = compileOperation(schema, document, operationName);
    return (variables, context) => {
      const result = run(variables, context);
      return result instanceof Promise ? result.then(answerOf) : answerOf(result);
    };
  }

  function answerOf({ data, errors }: ExecutionResult): SubgraphResult {
    const answer = { data: data ?? null };
    return errors === undefined ? answer : { ...answer, errors: errors.map(masked) };
  }

  function masked(error: GraphQLError): GraphQLFormattedError {
    if (error.extensions?.["code"] !== undefined || error.originalError === undefined)
      return error.toJSON();
    report(subgraph.name, error.originalError);
    return {
      message: "Internal error",
      ...(error.path === undefined ? {} : { path: error.path }),
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
  }

  return (operation) => {
    const { query, operationName = "" } = operation;
    const key = `${operationName} ${query}`;
    const known = operations.get(key);
    if (known !== undefined) return known;
    const run = operationOf(operation);
    operations.set(key, run);
    return run;
  };
}
