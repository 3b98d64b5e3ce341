import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeList } from "../../kit/connection/wholeList.ts";
import { departmentRows } from "./departmentRows.ts";

/** The sort orders of each list; the first is the default. */
export const listOrders = {
  departments: { PLAN: { column: "id", direction: "asc" } },
} as const satisfies Record<string, Orders>;

/** The departments, which policy names. */
export function createGovernanceRepository() {
  return { departments: wholeList(departmentRows) };
}

export type GovernanceRepository = ReturnType<typeof createGovernanceRepository>;
