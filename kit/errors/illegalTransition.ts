import type { GraphQLError } from "graphql";
import type { CodedValue } from "../codes/codedValue.ts";
import { ILLEGAL_TRANSITION, actError } from "./actErrors.ts";

/** Refuses an action that a state does not allow; the message names both, and what could be done instead. */
export function illegalTransition(
  thing: string,
  thingEn: string,
  { code, name, nameEn }: CodedValue,
  action: string,
  possible: readonly string[],
): GraphQLError {
  const [instead, insteadEn] =
    possible.length === 0 ? ["无", "nothing"] : [possible.join(", "), possible.join(", ")];
  return actError(
    ILLEGAL_TRANSITION,
    `${action} 不适用于“${name}”的${thing}，可行的是 ${instead} · ${action} is not possible on ${thingEn} that is ${nameEn} (${code}); possible: ${insteadEn}`,
  );
}
