import type {
  ApolloServerPlugin,
  GraphQLRequestContextResponseForOperation,
  GraphQLResponse,
  HTTPGraphQLHead,
} from "@apollo/server";
import { HeaderMap } from "@apollo/server";
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
  GatewaySchemaHash,
} from "@apollo/server-gateway-interface";
import { type FormattedExecutionResult, GraphQLError } from "graphql";
import type { GatewayContext } from "../gatewayContext.ts";
import { formatError } from "./formatError.ts";
import type { LogErrors } from "./logMaskedErrors.ts";

type Request = GraphQLRequestContextResponseForOperation<GatewayContext>;

/** A gateway as Apollo Server loads it, and what has its operations executed. */
export interface ExecutedByPlugin {
  readonly gateway: GatewayInterface;
  readonly plugin: ApolloServerPlugin<GatewayContext>;
}

/**
 * Executes operations where Apollo Server asks its plugins for a whole response, and not where it calls its gateway:
 * there it hands over an object whose accessors are made anew for each request, and the engine files what such
 * accessors close over, which is all that the request made, among what lives long. Errors become what that call
 * would have made of them (decision 059).
 */
export function executedByPlugin(
  gateway: GatewayInterface,
  logErrors: LogErrors,
): ExecutedByPlugin {
  let executor: GatewayExecutor | undefined;
  const listener = {
    responseForOperation: async (request: Request) => {
      if (executor === undefined) throw new TypeError("the gateway has not been loaded");
      try {
        const result = await executor(gatewayRequest(request));
        // What was not begun is no answer at all; what began and came to nothing is one.
        return responseOf(request, result, logErrors, 400);
      } catch (error) {
        // What was thrown is the fault of whoever serves, unless it says of whom.
        return responseOf(request, { errors: [asGraphqlError(error)] }, logErrors, 500);
      }
    },
  };
  return {
    gateway: {
      onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
      async load(options) {
        const loaded = await gateway.load(options);
        if (loaded.executor === null) throw new TypeError("the gateway has no executor");
        ({ executor } = loaded);
        return loaded;
      },
      stop: () => gateway.stop(),
    },
    plugin: { requestDidStart: async () => listener },
  };
}

/** All that the gateways below read of a request. Written out: each request makes one. */
function gatewayRequest(request: Request): GatewayGraphQLRequestContext<GatewayContext> {
  const { operationName, variables, extensions } = request.request;
  const asked: GatewayGraphQLRequestContext["request"] = { query: request.source };
  if (operationName !== undefined) asked.operationName = operationName;
  if (variables !== undefined) asked.variables = variables;
  if (extensions !== undefined) asked.extensions = extensions;
  return {
    request: asked,
    logger: request.logger,
    schema: request.schema,
    schemaHash: NO_HASH,
    context: request.contextValue,
    cache: request.cache,
    queryHash: request.queryHash ?? "",
    document: request.document,
    source: request.source,
    operationName: request.operationName,
    operation: request.operation,
    metrics: request.metrics,
    overallCachePolicy: request.overallCachePolicy,
  };
}

const NO_HASH = "" as GatewaySchemaHash;

/** A result as a response; one without data has a status of its own where its errors name none. */
function responseOf(
  { contextValue }: Request,
  { data, errors, extensions }: GatewayExecutionResult,
  logErrors: LogErrors,
  statusWithoutData: number,
): GraphQLResponse {
  const http: HTTPGraphQLHead = { headers: new HeaderMap() };
  const singleResult: FormattedExecutionResult<
    Record<string, unknown>,
    Record<string, unknown>
  > = {};
  if (data !== undefined) singleResult.data = data;
  if (extensions !== undefined) singleResult.extensions = extensions;
  const response: GraphQLResponse = { http, body: { kind: "single", singleResult } };
  if (errors === undefined || errors.length === 0) return response;
  logErrors(errors, contextValue.requestId);
  tellOf(errors, http);
  if (data === undefined) http.status ??= statusWithoutData;
  singleResult.errors = errors.map((error) => formatError(error.toJSON()));
  return response;
}

function asGraphqlError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const originalError = error instanceof Error ? error : new Error(String(error));
  return new GraphQLError(originalError.message, { originalError });
}

/** Status and headers that errors name for their response: of several the last counts. */
function tellOf(errors: readonly GraphQLError[], http: HTTPGraphQLHead): void {
  for (const { extensions } of errors) {
    const { status, headers } = (extensions["http"] ?? {}) as Partial<HTTPGraphQLHead>;
    if (status !== undefined) http.status = status;
    for (const [name, value] of headers ?? []) http.headers.set(name, value);
  }
}
