import { createHash } from "node:crypto";
import type {
  GatewayExecutionResult,
  GatewayExecutor,
  GatewayGraphQLRequestContext,
  GatewayInterface,
} from "@apollo/server-gateway-interface";
import { type DocumentNode, type GraphQLSchema, OperationTypeNode, print } from "graphql";
import { LRUCache } from "lru-cache";
import type { AuditTrail } from "../../audit/auditTrail.ts";
import { type Disclosure, recordAnswer, recordBegun, recordFailed } from "../audit/recordAnswer.ts";
import type { ExecutionContext, GatewayContext } from "../gatewayContext.ts";
import type { Classification } from "../../schema/classification.ts";
import { type AccessReport, accessReport } from "../explanation/accessReport.ts";
import { type CoercedVariables, coercedVariables } from "./coercedVariables.ts";
import { completeResponse } from "./completeResponse.ts";
import type { Variables } from "../document/included.ts";
import { assertWithinContract } from "./contractScope.ts";
import { accessBy } from "./fieldAccess.ts";
import { assertAffordable, type OperationCost, operationCost } from "./operationCost.ts";
import { mergedDenials } from "./mergedDenials.ts";
import { refusedAct } from "./refusedAct.ts";
import { type StrippedOperation, stripOperation } from "./stripOperation.ts";
import { CACHED_OPERATIONS } from "../../kit/execution/cachedOperations.ts";

interface Enforced extends StrippedOperation {
  /** Of the stripped document: the gateway below caches its plans by it. */
  readonly queryHash: string;
  readonly source: string;
  /** Records that it asks for; of the operation as the client sent it. */
  readonly cost: OperationCost;
  /** What its answer says of what was withheld or masked. */
  readonly report: AccessReport;
  readonly coerced: (variables: Variables) => CoercedVariables;
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
    const coerced = (variables: Variables) => coercedVariables(known, request.operation, variables);
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
          const {
            result,
            disclosed = enforced.disclosed,
            disclosure,
          } = isWrite(enforced)
            ? await act(executor, trail, request, enforced)
            : await execute(executor, request, enforced);
          if (disclosure !== undefined) await recordAnswer(trail, request, disclosed, disclosure);
          return result;
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
  const { shape, isEmpty, document, operation, queryHash, source, report } = enforced;
  const context = executionContext(request.context, enforced);
  const stripped = { ...request, document, operation, queryHash, source };
  const result: GatewayExecutionResult = isEmpty
    ? { data: {} }
    : await executor({ ...stripped, context: await withAvoided(context) });
  const errors = mergedDenials(result.errors ?? []);
  const access = report(included, errors);
  const reported = access.length === 0 ? result : { ...result, extensions: { access } };
  if (shape === undefined) {
    return {
      result: errors.length === 0 ? reported : { ...reported, errors },
      disclosure: { subjects: NOBODY, masked: context.masked, errors, variables: included },
    };
  }
  const { data, errors: denials, subjects } = completeResponse(shape, result.data, included);
  const all = [...errors, ...denials];
  return {
    result: { ...reported, data, ...(all.length === 0 ? {} : { errors: all }) },
    disclosure: {
      subjects: new Set([...subjects, ...context.written]),
      masked: context.masked,
      errors: all,
      variables: included,
      ...(isWrite(enforced) ? { write: "answered" } : {}),
    },
  };
}

const NOBODY: ReadonlySet<string> = new Set();
const NEVER = new AbortController().signal;
const never = () => NEVER;

function executionContext(context: GatewayContext, enforced: Enforced): ExecutionContext {
  const { reader, use, day, officerKey } = context;
  const { reach } = enforced;
  const officer = officerKey === undefined ? {} : { officer: officerKey };
  const secondFactor = use.secondFactor === true;
  return {
    ...context,
    // What was begun is done, whether or not somebody still waits to hear of it.
    signal: isWrite(enforced) ? never : context.signal,
    masked: new Set(),
    written: new Set(),
    claims: { ...use, ...officer, reader: reader.code, secondFactor, day, reach },
  };
}

/** The same, vouching for whom the officer avoids; it is looked up once, where anything is executed. */
async function withAvoided(context: ExecutionContext): Promise<ExecutionContext> {
  const avoids = await context.avoids();
  return avoids.length === 0 ? context : { ...context, claims: { ...context.claims, avoids } };
}

function sourceOf(document: DocumentNode): { source: string; queryHash: string } {
  const source = print(document);
  return { source, queryHash: createHash("sha256").update(source).digest("hex") };
}
