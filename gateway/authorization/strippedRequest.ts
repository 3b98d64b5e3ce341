import type { GatewayGraphQLRequestContext } from "@apollo/server-gateway-interface";
import type { DocumentNode, OperationDefinitionNode } from "graphql";
import type { ExecutionContext, GatewayContext } from "../gatewayContext.ts";

/** What is executed in the place of what was sent. */
interface Stripped {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Of the document: the gateway below caches its plans by it. */
  readonly queryHash: string;
  readonly source: string;
}

/** A request as the gateway below gets it. Written out: each request makes one, and spreading is dear. */
export function strippedRequest(
  request: GatewayGraphQLRequestContext<GatewayContext>,
  { document, operation, queryHash, source }: Stripped,
  context: ExecutionContext,
): GatewayGraphQLRequestContext<ExecutionContext> {
  return {
    request: request.request,
    logger: request.logger,
    schema: request.schema,
    schemaHash: request.schemaHash,
    context,
    cache: request.cache,
    queryHash,
    document,
    source,
    operationName: request.operationName,
    operation,
    metrics: request.metrics,
    // Its type is anything.
    overallCachePolicy: request.overallCachePolicy as unknown,
  };
}
