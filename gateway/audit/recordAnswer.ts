import type { GatewayGraphQLRequestContext } from "@apollo/server-gateway-interface";
import { GraphQLError } from "graphql";
import type { AuditTrail } from "../../audit/auditTrail.ts";
import { isIncluded, type Variables } from "../document/included.ts";
import type { Disclosed } from "../authorization/operationWalk.ts";
import type { GatewayContext } from "../gatewayContext.ts";
import { type Answered, answeredEvent } from "./auditEvents.ts";

/** What became known of an answer while it was made. */
export interface Disclosure extends Pick<Answered, "subjects" | "masked" | "errors"> {
  /** Of the request, with their defaults. */
  readonly variables: Variables;
}

/**
 * Records an answer. One that holds anything that is not open waits until its record is durable, and is
 * refused where that cannot be had; open data does not wait.
 */
export async function recordAnswer(
  trail: AuditTrail,
  request: GatewayGraphQLRequestContext<GatewayContext>,
  disclosed: readonly Disclosed[],
  disclosure: Disclosure,
): Promise<void> {
  const { context, queryHash, operationName, logger } = request;
  const given = disclosed
    .filter(({ directives }) => isIncluded(directives, disclosure.variables))
    .map(({ field }) => field);
  const operation = { name: operationName ?? undefined, digest: queryHash };
  const recorded = trail.record(answeredEvent(context, { ...disclosure, operation, given }));
  if (given.length === 0) {
    recorded.catch((error: unknown) =>
      logger.error(`an open answer was not recorded: ${String(error)}`),
    );
    return;
  }
  try {
    await recorded;
  } catch (cause) {
    logger.error(`an answer was kept back: ${String(cause)}`);
    throw unavailable(cause);
  }
}

function unavailable(cause: unknown): GraphQLError {
  return new GraphQLError(
    "使用记录暂不可写，非开放数据暂停提供 · Uses cannot be recorded at present, so only open data is answered; ask again later.",
    {
      originalError: Object.assign(new Error("audit trail unavailable"), { cause }),
      extensions: { code: "AUDIT_UNAVAILABLE", http: { status: 503 } },
    },
  );
}
