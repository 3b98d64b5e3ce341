import { createHash } from "node:crypto";
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import {
  type DocumentNode,
  type GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  print,
} from "graphql";
import { LRUCache } from "lru-cache";
import type { AuditTrail } from "../../audit/auditTrail.ts";
import { type Disclosure, recordAnswer, recordBegun, recordFailed } from "../audit/recordAnswer.ts";
import type { GatewayContext } from "../gatewayContext.ts";
import type { Classification } from "../../schema/classification.ts";
import { type AccessReport, accessReport } from "../explanation/accessReport.ts";
import type { Coerced } from "../../kit/execution/variables.ts";
import { coercedVariables } from "./coercedVariables.ts";
import { completeResponse } from "./completeResponse.ts";
import type { Variables } from "../document/included.ts";
import { assertWithinContract } from "./contractScope.ts";
import { executionContext } from "./executionContext.ts";
import { accessBy } from "./fieldAccess.ts";
import { assertAffordable, type OperationCost, operationCost } from "./operationCost.ts";
import { mergedDenials } from "./mergedDenials.ts";
import { refusedAct } from "./refusedAct.ts";
import { type StrippedOperation, stripOperation } from "./stripOperation.ts";
import { strippedRequest } from "./strippedRequest.ts";
import { CACHED_OPERATIONS } from "../../kit/execution/cachedOperations.ts";

interface Enforced extends StrippedOperation {
  /** Of the stripped document: the gateway below caches its plans by it. */
  readonly queryHash: string;
  readonly source: string;
  /** Records that it asks for; of the operation as the client sent it. */
  readonly cost: OperationCost;
  /** What its answer says of what was withheld or masked. */
  readonly report: AccessReport;
  readonly coerced: (variables: Variables) => Coerced;
}

/**
 * Puts the policy in front of a gateway: what a reader may not have is taken out of the operation before
 * it is planned, so it is never fetched. Cached by operation and decision. What is answered is recorded,
 * and nothing that is not open leaves before its record is durable. An act is recorded before it is done as
 * well, and an operation of which one act may not be done is refused whole.
 */
export function enforcedGateway(
  gateway: GatewayInterface,
  classification: Classification,
  trail: AuditTrail,
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
    const known = schema;
    assertWithinContract(known, classification, request.context.reader, request.document);
    const access = accessBy(known, classification, decision);
    const stripped = stripOperation(known, request.document, request.operation, access);
    const cost = operationCost(known, request.document, request.operation);
    const report = accessReport(stripped.asked, { ...request.context, reach: stripped.reach });
    const coerced = coercedVariables(known, request.operation);
    const enforced = { ...stripped, ...sourceOf(stripped.document), cost, report, coerced };
    operations.set(key, enforced);
    return enforced;
  }

  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    async load(options) {
      const { executor } = await gateway.load(options);
      if (executor === null) throw new TypeError("the gateway has no executor");
      return {
        async executor(context) {
          const request = context as Request;
          const enforced = enforce(request);
          // What is written is recorded before it is done as well, and no batch waits for its own end.
          const come = isWrite(enforced) ? undefined : trail.announce();
          let recorded: Promise<void> | undefined;
          try {
            const { result, disclosed, disclosure } =
              come === undefined
                ? await act(executor, trail, request, enforced)
                : await execute(executor, request, enforced);
            recorded =
              disclosure &&
              recordAnswer(trail, request, disclosed ?? enforced.disclosed, disclosure);
            return result;
          } finally {
            come?.();
            await recorded;
          }
        },
      };
    },
    stop: () => gateway.stop(),
  };
}

type Request = GatewayGraphQLRequestContext<GatewayContext>;

interface Executed {
  readonly result: GatewayExecutionResult;
  /** Absent where nothing was executed. */
  readonly disclosure?: Disclosure;
  /** Where that is not what the operation would have disclosed. */
  readonly disclosed?: Enforced["disclosed"];
}

function isWrite({ operation }: Enforced): boolean {
  return operation.operation === OperationTypeNode.MUTATION;
}

/** Does what a mutation asks for, once that is recorded; or nothing of it. */
async function act(
  executor: GatewayExecutor,
  trail: AuditTrail,
  request: Request,
  enforced: Enforced,
): Promise<Executed> {
  const { coerced: variables } = enforced.coerced(request.request.variables ?? {});
  if (variables === undefined) return execute(executor, request, enforced);
  const refused = refusedAct(enforced.asked, variables);
  if (refused === undefined) {
    // What the limits refuse is not begun.
    admit(request, enforced);
    await recordBegun(trail, request, enforced.disclosed, variables);
    try {
      return await run(executor, request, enforced);
    } catch (error) {
      recordFailed(trail, request, error);
      throw error;
    }
  }
  const { data, errors } = refused;
  const access = enforced.report(variables, errors);
  return {
    result: { data, errors, extensions: { access } },
    disclosed: [],
    disclosure: { subjects: NOBODY, masked: NOBODY, errors, variables },
  };
}

async function execute(
  executor: GatewayExecutor,
  request: Request,
  enforced: Enforced,
): Promise<Executed> {
  admit(request, enforced);
  return run(executor, request, enforced);
}

/** Counts what an operation asks for. Throws OPERATION_TOO_LARGE and RATE_LIMITED. */
function admit({ request, context }: Request, { cost, lookUps }: Enforced): void {
  const records = cost(request.variables ?? {});
  assertAffordable(records);
  context.countRecords(records + lookUps);
}

async function run(
  executor: GatewayExecutor,
  request: Request,
  enforced: Enforced,
): Promise<Executed> {
  const variables = request.request.variables ?? {};
  const { coerced: included, errors: misfits } = enforced.coerced(variables);
  if (included === undefined) return { result: { errors: misfits } };
  const { shape, isEmpty, reach, report } = enforced;
  const context = executionContext(request.context, {
    reach,
    avoids: isEmpty ? NO_ENTITIES : await request.context.avoids(),
    // What was begun is done, whether or not somebody still waits to hear of it.
    signal: isWrite(enforced) ? never : request.context.signal,
  });
  const result: GatewayExecutionResult = isEmpty
    ? { data: {} }
    : await executor(strippedRequest(request, enforced, context));
  const errors = mergedDenials(result.errors ?? []);
  const access = report(included, errors);
  const { masked, written } = context;
  if (shape === undefined) {
    return {
      result: answer(result.data, errors, access),
      disclosure: { subjects: NOBODY, masked, errors, variables: included },
    };
  }
  const { data, errors: denials, subjects } = completeResponse(shape, result.data, included);
  const all = denials.length === 0 ? errors : [...errors, ...denials];
  return {
    result: answer(data, all, access),
    disclosure: {
      subjects: written.size === 0 ? subjects : new Set([...subjects, ...written]),
      masked,
      errors: all,
      variables: included,
      write: isWrite(enforced) ? "answered" : undefined,
    },
  };
}

/** What it has nothing of, an answer does not name. */
function answer(
  data: GatewayExecutionResult["data"],
  errors: readonly GraphQLError[],
  access: ReturnType<AccessReport>,
): GatewayExecutionResult {
  const answered: GatewayExecutionResult = {};
  if (data !== undefined) answered.data = data;
  if (errors.length > 0) answered.errors = errors;
  if (access.length > 0) answered.extensions = { access };
  return answered;
}

const NOBODY: ReadonlySet<string> = new Set();
const NO_ENTITIES: readonly number[] = [];
const NEVER = new AbortController().signal;
const never = () => NEVER;

function sourceOf(document: DocumentNode): { source: string; queryHash: string } {
  const source = print(document);
  return { source, queryHash: createHash("sha256").update(source).digest("hex") };
}
