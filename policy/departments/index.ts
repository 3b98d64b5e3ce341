import { coordinatingDepartments } from "./coordinating.ts";
import type { Department } from "./department.ts";
import { districtDepartments } from "./district.ts";
import { judicialDepartments } from "./judicial.ts";
import { lineDepartments } from "./line.ts";

/** Every department, city first, then judicial, then district by district. */
export const departments: readonly Department[] = [
  ...lineDepartments,
  ...coordinatingDepartments,
  ...judicialDepartments,
  ...districtDepartments,
];

const departmentsByCode = new Map(departments.map((one) => [one.code, one]));

/** The department of a code such as `SH-AIC` or `D-310110-MSA`. */
export function departmentByCode(code: string): Department | undefined {
  return departmentsByCode.get(code);
}
