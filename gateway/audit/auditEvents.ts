import type { GraphQLError, GraphQLFormattedError } from "graphql";
import type { AuditEvent, DisclosedField, WithheldField, WriteStage } from "../../audit/event.ts";
import { ruleVersion } from "../../kit/authorization/ruleVersion.ts";
import type { GatewayContext } from "../gatewayContext.ts";

/** Who asked, and what for. */
export interface Asking extends Pick<GatewayContext, "requestId" | "officer" | "use" | "day"> {
  readonly reader: { readonly code: string };
}

/** What an answer holds, as far as the trail keeps it. */
export interface Answered {
  readonly operation: AuditEvent["operation"];
  readonly given: readonly DisclosedField[];
  readonly subjects: ReadonlySet<string>;
  readonly masked: ReadonlySet<string>;
  readonly errors: readonly (GraphQLError | GraphQLFormattedError)[];
  readonly write?: WriteStage | undefined;
}

/** The event of an operation that was answered. */
export function answeredEvent(asking: Asking, answered: Answered): AuditEvent {
  const { operation, given, subjects, masked, errors, write } = answered;
  return {
    ...asked(asking),
    operation,
    given,
    subjects: [...subjects],
    masked: [...masked],
    withheld: errors.flatMap(withheldField),
    ...(write === undefined ? {} : { write }),
  };
}

/** The event of a request that was refused before anything of it was executed. */
export function refusedEvent(asking: Asking, refusal: string): AuditEvent {
  const operation = { digest: "" };
  return {
    ...asked(asking),
    operation,
    refusal,
    given: [],
    subjects: [],
    masked: [],
    withheld: [],
  };
}

function asked({ requestId, reader, officer, use, day }: Asking) {
  return { requestId, officer, use, reader: reader.code, ruleVersion: ruleVersion(day) };
}

function withheldField({ extensions }: GraphQLError | GraphQLFormattedError): WithheldField[] {
  if (extensions?.["code"] !== "UNAUTHORIZED_FIELD_OR_TYPE") return [];
  return [{ coordinate: String(extensions["coordinate"]), cause: String(extensions["cause"]) }];
}
