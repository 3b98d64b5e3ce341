import type { Conditions } from "../../../kit/connection/pageRequest.ts";
import type { DispatchFilter } from "../resolvers.generated.ts";

/** What of a filter stands in a column. What is one's own is told by the claims, never by an argument. */
export function dispatchConditions(
  filter: DispatchFilter | null | undefined,
  reader: string,
): Conditions {
  const { direction, state, role, ownState } = filter ?? {};
  return {
    ...(direction ? { direction_code: direction } : {}),
    ...(state ? { state_code: state } : {}),
    ...(role === "SENDER" ? { authority_code: reader } : {}),
    ...(role === "ADDRESSEE" ? { addressee_code: reader } : {}),
    ...(ownState ? { own_state: ownState } : {}),
  };
}
