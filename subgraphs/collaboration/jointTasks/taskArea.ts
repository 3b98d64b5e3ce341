import type { CodedValue } from "../../../kit/codes/codedValue.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { DISTRICTS, SHANGHAI } from "../../../standards/districts.ts";

/** The district where all of these departments are of one; the city where they are not. */
export function areaOf(departments: readonly string[]): string {
  const [first, ...others] = new Set(departments.map((one) => departmentByCode(one)?.district));
  return first === undefined || others.length > 0 ? SHANGHAI : first;
}

/** A district, or the city. */
export function areaCode(code: string): CodedValue {
  const district = DISTRICTS.find((one) => one.code === code);
  return { code, name: district?.zh ?? "上海市", nameEn: district?.en ?? "Shanghai" };
}
