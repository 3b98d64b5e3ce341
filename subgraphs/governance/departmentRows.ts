import { departments } from "../../policy/departments/index.ts";
import type { DepartmentRow } from "./rows.ts";

/** The departments in the order of the plan, each with a place to page by. */
export const departmentRows: readonly DepartmentRow[] = departments.map((department, at) => ({
  ...department,
  id: at + 1,
}));

const byCode = new Map(departmentRows.map((row) => [row.code, row]));

/** The department of a code such as `SH-AIC`; undefined where there is none. */
export function departmentRow(code: string): DepartmentRow | undefined {
  return byCode.get(code);
}
