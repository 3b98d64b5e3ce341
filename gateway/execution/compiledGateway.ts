import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import { getVariableValues, type GraphQLError, type GraphQLSchema } from "graphql";
import { LRUCache } from "lru-cache";
import { noOperation } from "../document/noOperation.ts";
import { type CompiledOperation, compileOperation } from "./compiledOperation.ts";
import { type OperationPlanner, operationPlanner } from "./operationPlanner.ts";
import type { Services } from "./plan/fetchStep.ts";
import { CACHED_OPERATIONS } from "../../kit/execution/cachedOperations.ts";

interface Loaded<Context> {
  readonly apiSchema: GraphQLSchema;
  readonly planner: OperationPlanner;
  readonly operations: LRUCache<string, CompiledOperation<Context>>;
}

/** Whether whoever stands before the gateway has coerced an operation's variables already, and refuses what does not fit. */
export type VariablesBefore = "unchecked" | "checked";

/**
 * A gateway that executes by itself what another has loaded: an operation is planned and compiled once and
 * then run. The other loads and watches the supergraph, and its own executor stays out of use.
 */
export function compiledGateway<Context>(
  gateway: GatewayInterface,
  services: Services<Context>,
  variablesBefore: VariablesBefore = "unchecked",
): GatewayInterface {
  let loaded: Loaded<Context> | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    loaded = {
      apiSchema,
      planner: operationPlanner(coreSupergraphSdl),
      operations: new LRUCache({ max: CACHED_OPERATIONS }),
    };
  });

  const executor: GatewayExecutor = async (request) => {
    if (loaded === undefined) throw new TypeError("the gateway has no schema yet");
    const { variables = {}, operationName } = request.request;
    // There may be none, whatever its type says: who validates leaves that to the executor.
    const operation = request.operation as Request["operation"] | undefined;
    if (operation === undefined) return { errors: [noOperation(operationName)] };
    const misfits =
      variablesBefore === "checked" ? undefined : misfitsOf(loaded.apiSchema, operation, variables);
    if (misfits !== undefined) return { errors: misfits };
    const execute = operationOf(loaded, services, request);
    return execute(variables, request.context as Context);
  };

  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    async load(options) {
      await gateway.load(options);
      return { executor };
    },
    stop: () => gateway.stop(),
  };
}

type Request = Parameters<GatewayExecutor>[0];

function operationOf<Context>(
  { apiSchema, planner, operations }: Loaded<Context>,
  services: Services<Context>,
  { queryHash, operationName, document, operation }: Request,
): CompiledOperation<Context> {
  const key = `${queryHash} ${operationName ?? ""}`;
  const known = operations.get(key);
  if (known !== undefined) return known;
  const plan = planner.plan(document, operationName ?? undefined);
  const graph = { apiSchema, schema: planner.schema, keys: planner.keys, services };
  const compiled = compileOperation(graph, plan, { document, operation });
  operations.set(key, compiled);
  return compiled;
}

function misfitsOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: Request["operation"],
  variables: Readonly<Record<string, unknown>>,
): readonly GraphQLError[] | undefined {
  return variableDefinitions.length === 0
    ? undefined
    : getVariableValues(schema, variableDefinitions, variables).errors;
}
