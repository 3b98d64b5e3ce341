import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { execute as executeOn, GraphQLError, type GraphQLSchema, OperationTypeNode } from "graphql";
import { LRUCache } from "lru-cache";
import type { Classification } from "../../schema/classification.ts";
import type { VariantName } from "../../schema/variants.ts";
import { coercedVariables } from "../authorization/coercedVariables.ts";
import { completeResponse } from "../authorization/completeResponse.ts";
import {
  assertAffordable,
  type OperationCost,
  operationCost,
} from "../authorization/operationCost.ts";
import { excessAsWritten } from "../authorization/writtenSize.ts";
import { noOperation } from "../document/noOperation.ts";
import type { Graph } from "../explanation/explainAccess.ts";
import type { GatewayContext } from "../gatewayContext.ts";
import { cachedValidation } from "../schemaView/readerValidation.ts";
import { schemaViews, type SchemaView } from "../schemaView/schemaViews.ts";
import { readVariant } from "../variants/readVariant.ts";
import { type OwnResolvers, ownContext, ownResolvers } from "./ownResolvers.ts";
import { type OwnSchema, readOwnSchema, withOwnSchema } from "./ownSchema.ts";
import { type Part, type Partition, partition } from "./partition.ts";
import { CACHED_OPERATIONS } from "../../kit/execution/cachedOperations.ts";

type Request = GatewayGraphQLRequestContext<GatewayContext>;

/** A partition, and what its own part costs. */
interface Parted extends Partition {
  readonly ownCost: OperationCost;
}

/** What is known of the graph once its schema is. */
interface OwnGraph extends Graph {
  readonly isOwn: (fieldName: string) => boolean;
  readonly resolvers: OwnResolvers;
  readonly parted: LRUCache<string, Parted>;
}

/**
 * Validates an operation by what its reader may know of the schema, or of the variant that it asks; answers the
 * root fields that are the gateway's own, introspection among them, and leaves the rest to the gateway below.
 */
export function withOwnFields(
  gateway: GatewayInterface,
  classification: Classification,
): GatewayInterface {
  const own = readOwnSchema();
  let graph: OwnGraph | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    graph = ownGraph(withOwnSchema(apiSchema, own), classification, own);
  });
  const ofVariants = new Map<VariantName, OwnGraph>();
  const ofVariant = (name: VariantName): OwnGraph => {
    const made = ofVariants.get(name) ?? ownGraph(readVariant(name), classification, own);
    ofVariants.set(name, made);
    return made;
  };
  return {
    // Listeners are called in the order in which they came, so the graph is made first.
    onSchemaLoadOrUpdate: (callback) =>
      gateway.onSchemaLoadOrUpdate((loaded) =>
        callback({ ...loaded, apiSchema: known(graph).schema }),
      ),
    async load(options) {
      const { executor } = await gateway.load(options);
      if (executor === null) throw new TypeError("the gateway has no executor");
      return {
        executor(requested) {
          const request = requested as Request;
          const { variant } = request.context;
          const asked = variant === undefined ? known(graph) : ofVariant(variant);
          return execute(asked, executor, request);
        },
      };
    },
    stop: () => gateway.stop(),
  };
}

function known(graph: OwnGraph | undefined): OwnGraph {
  if (graph === undefined) throw new TypeError("the gateway has no schema yet");
  return graph;
}

function ownGraph(schema: GraphQLSchema, ofSubgraphs: Classification, own: OwnSchema): OwnGraph {
  const classification = new Map([...ofSubgraphs, ...own.classification]);
  const viewOf = schemaViews(schema, classification);
  const graph = { schema, classification, viewOf, validate: cachedValidation() };
  return {
    ...graph,
    isOwn: (name) => name === "__schema" || name === "__type" || own.fields.has(name),
    resolvers: ownResolvers(graph),
    parted: new LRUCache({ max: CACHED_OPERATIONS }),
  };
}

async function execute(
  graph: OwnGraph,
  executor: GatewayExecutor,
  request: Request,
): Promise<GatewayExecutionResult> {
  const { document, operation, queryHash, context } = request;
  if (operation?.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [elsewhere()] };
  // Before a view of the schema is made for this kind of reader, which takes longer than to refuse.
  const excess = graph.parted.has(partedKey(request)) ? undefined : excessAsWritten(document);
  if (excess !== undefined) return { errors: [excess] };
  const view = graph.viewOf(context.reader, context.day);
  const problems = graph.validate(view.askable, document, queryHash);
  if (problems.length > 0) return { errors: problems };
  if (request.operation === undefined)
    return { errors: [noOperation(request.request.operationName)] };
  const parted = partitionOf(graph, request);
  const { own } = parted;
  if (own === undefined) return executor(request);
  return executeParts(graph, view, executor, request, { ...parted, own });
}

function partedKey({ queryHash, operationName }: Request): string {
  return `${queryHash} ${operationName ?? ""}`;
}

function partitionOf({ parted, schema, isOwn }: OwnGraph, request: Request): Parted {
  const { document, operation } = request;
  const key = partedKey(request);
  const cached = parted.get(key);
  if (cached !== undefined) return cached;
  const parts = partition(document, operation, isOwn);
  const { own } = parts;
  const ownCost = own === undefined ? () => 0 : operationCost(schema, own.document, own.operation);
  const result = { ...parts, ownCost };
  parted.set(key, result);
  return result;
}

/** The own part first: it costs little, and where it is refused nothing is fetched. */
async function executeParts(
  { schema, resolvers }: OwnGraph,
  { shown }: SchemaView,
  executor: GatewayExecutor,
  request: Request,
  { own, rest, shape, ownCost }: Parted & { readonly own: Part },
): Promise<GatewayExecutionResult> {
  const { context, operation } = request;
  const raw = request.request.variables ?? {};
  assertAffordable(ownCost(raw));
  const { coerced, errors: misfits } = coercedVariables(schema, operation)(raw);
  if (coerced === undefined) return { errors: misfits };
  const answered = await executeOn({
    schema: shown,
    document: own.document,
    rootValue: resolvers,
    contextValue: ownContext(context),
    variableValues: raw,
  });
  if (!answered.data) return answered;
  const fetched = rest === undefined ? { data: {} } : await executor({ ...request, ...rest });
  if (!fetched.data) return fetched;
  const { data } = completeResponse(shape, { ...fetched.data, ...answered.data }, coerced);
  const errors = [...(answered.errors ?? []), ...(fetched.errors ?? [])];
  return { ...fetched, data, ...(errors.length === 0 ? {} : { errors }) };
}

/** A request has one answer, and a subscription many. */
function elsewhere(): GraphQLError {
  return new GraphQLError("Send subscriptions to /graphql/stream (GraphQL over SSE).", {
    extensions: { code: "BAD_REQUEST", http: { status: 400 } },
  });
}
