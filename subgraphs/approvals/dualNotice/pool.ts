import type { DualNoticeRow } from "../rows.ts";
import { ANY_POOL, poolOf } from "./counterparts.ts";

/** Whether a notice is, or was, in the pool from which a department may claim. */
export function isOpenTo(department: string, notice: DualNoticeRow): boolean {
  const pool = poolOf(department);
  return notice.route_code === "POOL" && (pool === ANY_POOL || pool === notice.division_code);
}
