import { createHash } from "node:crypto";
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { type DocumentNode, type GraphQLSchema, print } from "graphql";
import { LRUCache } from "lru-cache";
import type { ExecutionContext, GatewayContext } from "../gatewayContext.ts";
import type { Classification } from "../../schema/classification.ts";
import { completeResponse } from "./completeResponse.ts";
import { assertWithinContract } from "./contractScope.ts";
import { accessBy } from "./fieldAccess.ts";
import { assertAffordable, type OperationCost, operationCost } from "./operationCost.ts";
import { mergedDenials } from "./mergedDenials.ts";
import { type StrippedOperation, stripOperation } from "./stripOperation.ts";

interface Enforced extends StrippedOperation {
  /** Of the stripped document: the gateway below caches its plans by it. */
  readonly queryHash: string;
  readonly source: string;
  /** Records that it asks for; of the operation as the client sent it. */
  readonly cost: OperationCost;
}

const CACHED_OPERATIONS = 2_000;

/**
 * Puts the policy in front of a gateway: what a reader may not have is taken out of the operation before
 * it is planned, so it is never fetched. Cached by operation and decision.
 */
export function enforcedGateway(
  gateway: GatewayInterface,
  classification: Classification,
): GatewayInterface {
  const operations = new LRUCache<string, Enforced>({ max: CACHED_OPERATIONS });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
    operations.clear();
  });

  function enforce(request: Request): Enforced {
    const { decision } = request.context;
    const key = `${request.queryHash} ${request.operationName ?? ""} ${decision.key}`;
    const cached = operations.get(key);
    if (cached !== undefined) return cached;
    if (schema === undefined) throw new TypeError("the gateway has no schema yet");
    assertWithinContract(schema, classification, request.context.reader, request.document);
    const access = accessBy(schema, classification, decision);
    const stripped = stripOperation(schema, request.document, request.operation, access);
    const cost = operationCost(schema, request.document, request.operation);
    const enforced = { ...stripped, ...sourceOf(stripped.document), cost };
    operations.set(key, enforced);
    return enforced;
  }

  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    async load(options) {
      const { executor } = await gateway.load(options);
      if (executor === null) throw new TypeError("the gateway has no executor");
      return {
        executor: (context) => execute(executor, context as Request, enforce(context as Request)),
      };
    },
    stop: () => gateway.stop(),
  };
}

type Request = GatewayGraphQLRequestContext<GatewayContext>;

async function execute(
  executor: GatewayExecutor,
  request: Request,
  enforced: Enforced,
): Promise<GatewayExecutionResult> {
  const variables = request.request.variables ?? {};
  const records = enforced.cost(variables);
  assertAffordable(records);
  request.context.countRecords(records + enforced.lookUps);
  const { shape, isEmpty, document, operation, queryHash, source } = enforced;
  const context = executionContext(request.context, enforced);
  const stripped = { ...request, context, document, operation, queryHash, source };
  const result: GatewayExecutionResult = isEmpty ? { data: {} } : await executor(stripped);
  const errors = mergedDenials(result.errors ?? []);
  if (shape === undefined) return errors.length === 0 ? result : { ...result, errors };
  const { data, errors: denials } = completeResponse(shape, result.data, variables);
  return { ...result, data, errors: [...errors, ...denials] };
}

function executionContext(context: GatewayContext, { reach }: Enforced): ExecutionContext {
  const { reader, use } = context;
  return {
    ...context,
    claims: { ...use, reader: reader.code, secondFactor: use.secondFactor === true, reach },
  };
}

function sourceOf(document: DocumentNode): { source: string; queryHash: string } {
  const source = print(document);
  return { source, queryHash: createHash("sha256").update(source).digest("hex") };
}
