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
export function answeredEvent(
  { requestId, reader, officer, use, day }: Asking,
  { operation, given, subjects, masked, errors, write }: Answered,
): AuditEvent {
  // Each answer makes one: written out, since spreading costs as much as all the rest.
  return {
    requestId,
    reader: reader.code,
    officer,
    use,
    operation,
    given,
    masked: [...masked],
    withheld: errors.flatMap(withheldField),
    subjects: [...subjects],
    write,
    ruleVersion: ruleVersion(day),
  };
}

/** The event of a request that was refused before anything of it was executed. */
export function refusedEvent(asking: Asking, refusal: string): AuditEvent {
  const nothing = { given: [], subjects: NOBODY, masked: NOBODY, errors: [] };
  return { ...answeredEvent(asking, { ...nothing, operation: { digest: "" } }), refusal };
}

const NOBODY: ReadonlySet<string> = new Set();

function withheldField({ extensions }: GraphQLError | GraphQLFormattedError): WithheldField[] {
  if (extensions?.["code"] !== "UNAUTHORIZED_FIELD_OR_TYPE") return [];
  return [{ coordinate: String(extensions["coordinate"]), cause: String(extensions["cause"]) }];
}
