import type { Conditions } from "../../../kit/connection/pageRequest.ts";
import type { JointTaskFilter } from "../resolvers.generated.ts";

/** What of a filter stands in a column. What is one's own is told by the claims, never by an argument. */
export function taskConditions(
  filter: JointTaskFilter | null | undefined,
  reader: string,
): Conditions {
  const { state, role, ownState, area } = filter ?? {};
  return {
    ...(state ? { state_code: state } : {}),
    ...(role === "LEAD" ? { authority_code: reader } : {}),
    ...(role === "PARTICIPANT" ? { addressee_code: reader } : {}),
    ...(ownState ? { own_state: ownState } : {}),
    ...(area ? { area_code: area } : {}),
  };
}
