import type { GatewayGraphQLRequestContext } from "@apollo/server-gateway-interface";
import { GraphQLError } from "graphql";
import type { Recording } from "../../audit/auditTrail.ts";
import type { DisclosedField } from "../../audit/event.ts";
import { isAct } from "../../policy/categories/index.ts";
import { isIncluded, type Variables } from "../document/included.ts";
import type { Disclosed } from "../authorization/operationWalk.ts";
import type { GatewayContext } from "../gatewayContext.ts";
import { type Answered, answeredEvent } from "./auditEvents.ts";

/** What became known of an answer while it was made. */
export interface Disclosure extends Pick<Answered, "subjects" | "masked" | "errors" | "write"> {
  /** Of the request, with their defaults. */
  readonly variables: Variables;
}

type Request = GatewayGraphQLRequestContext<GatewayContext>;

/**
 * Records an answer. One that holds anything that is not open waits until its record is durable, and is
 * refused where that cannot be had; open data does not wait.
 */
export async function recordAnswer(
  trail: Recording,
  request: Request,
  disclosed: readonly Disclosed[],
  disclosure: Disclosure,
): Promise<void> {
  const { context, logger } = request;
  const given = included(disclosed, disclosure.variables);
  const operation = operationOf(request);
  const { subjects, masked, errors, write } = disclosure;
  const answered = { operation, given, subjects, masked, errors, write };
  const recorded = trail.record(answeredEvent(context, answered));
  if (given.length === 0) {
    recorded.catch((error: unknown) =>
      logger.error(`an open answer was not recorded: ${String(error)}`),
    );
    return;
  }
  const message = disclosure.write === undefined ? NOT_DISCLOSED : NOT_TOLD;
  await durable(recorded, request, "an answer was kept back", message);
}

/**
 * Records that acts are about to be done, before anything is. Where the trail cannot be written, nothing is
 * done: throws AUDIT_UNAVAILABLE.
 */
export async function recordBegun(
  trail: Recording,
  request: Request,
  disclosed: readonly Disclosed[],
  variables: Variables,
): Promise<void> {
  const given = included(disclosed, variables).filter(({ categories }) => categories.some(isAct));
  if (given.length === 0) return;
  const begun = { subjects: NOBODY, masked: NOBODY, errors: [], write: "begun" } as const;
  const event = answeredEvent(request.context, {
    ...begun,
    operation: operationOf(request),
    given,
  });
  await durable(trail.record(event), request, "an act was not begun", NOT_DONE);
}

/** Records that acts that were begun ended in an error, so that they do not look cut off. Nobody waits for it. */
export function recordFailed(trail: Recording, request: Request, error: unknown): void {
  const ended = { subjects: NOBODY, masked: NOBODY, errors: [], given: [] } as const;
  const event = answeredEvent(request.context, {
    ...ended,
    write: "answered",
    operation: operationOf(request),
  });
  trail
    .record({ ...event, refusal: codeOf(error) })
    .catch((cause: unknown) =>
      request.logger.error(`the end of an act was not recorded: ${String(cause)}`),
    );
}

function codeOf(error: unknown): string {
  const code = error instanceof GraphQLError ? error.extensions["code"] : undefined;
  return typeof code === "string" ? code : "INTERNAL_SERVER_ERROR";
}

const NOBODY: ReadonlySet<string> = new Set();

const NOT_DISCLOSED =
  "使用记录暂不可写，非开放数据暂停提供 · Uses cannot be recorded at present, so only open data is answered; ask again later.";
const NOT_DONE =
  "使用记录暂不可写，未作任何办理 · Uses cannot be recorded at present, so nothing was done; ask again later.";
const NOT_TOLD =
  "已办理，但结果暂无法记录 · It was done and its beginning is recorded, but its result cannot be; ask the same again later, which does nothing twice.";

/** Of operations of which the variables include nothing more or less: the same list each time. */
const always = new WeakMap<readonly Disclosed[], readonly DisclosedField[]>();

function included(
  disclosed: readonly Disclosed[],
  variables: Variables,
): readonly DisclosedField[] {
  const known = always.get(disclosed);
  if (known !== undefined) return known;
  const fields = disclosed
    .filter(({ directives }) => isIncluded(directives, variables))
    .map(({ field }) => field);
  if (disclosed.every(({ directives }) => directives.length === 0)) always.set(disclosed, fields);
  return fields;
}

function operationOf({ queryHash, operationName }: Request): Answered["operation"] {
  return { name: operationName ?? undefined, digest: queryHash };
}

async function durable(
  recorded: Promise<void>,
  { logger }: Request,
  what: string,
  message: string,
): Promise<void> {
  try {
    await recorded;
  } catch (cause) {
    logger.error(`${what}: ${String(cause)}`);
    throw new GraphQLError(message, {
      originalError: Object.assign(new Error("audit trail unavailable"), { cause }),
      extensions: { code: "AUDIT_UNAVAILABLE", http: { status: 503 } },
    });
  }
}
