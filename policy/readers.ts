import { isUscc, normalizeUscc } from "../standards/uscc.ts";
import { type Department, departmentByCode } from "./departments.ts";
import { aggregateOnly } from "./grants/aggregateOnly.ts";
import { audit } from "./grants/audit.ts";
import { enterprise } from "./grants/enterprise.ts";
import type { Grants } from "./grants/grant.ts";
import { judicial } from "./grants/judicial.ts";
import { lineDepartment } from "./grants/lineDepartment.ts";
import { marketRegulation } from "./grants/marketRegulation.ts";
import { publicReader } from "./grants/publicReader.ts";
import { society } from "./grants/society.ts";
import { tax } from "./grants/tax.ts";

/** Whoever asks, as far as policy is concerned. */
export interface Reader {
  /** `SH-AIC`, `D-310110-MSA`, `ANALYST`, `ASSOC-…`, `CPC`, `PARTNER-…`, `SELF:<uscc>` or `PUBLIC`. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly grants: Grants;
}

/** Departments whose grants differ from a line department's. */
const grantsByDepartment: Readonly<Record<string, Grants>> = {
  "SH-AIC": marketRegulation,
  "SH-TAX": tax,
  "SH-PSB": judicial,
  "SH-PROC": judicial,
  "SH-CRT": judicial,
  "SH-REFORM": aggregateOnly,
  "SH-LEGAL": aggregateOnly,
  "SH-OFFICE": aggregateOnly,
  "SH-AUDIT": audit,
};

/** Every grants file, for the assertion that each decides on every category. */
export const allGrants: readonly Grants[] = [
  marketRegulation,
  judicial,
  tax,
  lineDepartment,
  aggregateOnly,
  audit,
  society,
  enterprise,
  publicReader,
];

/** The reader of a code, or undefined where no such reader exists: an unknown reader gets nothing. */
export function readerByCode(code: string): Reader | undefined {
  const department = departmentByCode(code);
  if (department !== undefined) return departmentReader(department);
  if (code === "PUBLIC") return named(code, publicReader);
  if (code === "ANALYST") return named(code, aggregateOnly);
  if (code === "CPC" || /^(ASSOC|PARTNER)-[A-Z0-9]{1,24}$/u.test(code)) return named(code, society);
  if (code.startsWith("SELF:")) return selfReader(code);
  return undefined;
}

function departmentReader(department: Department): Reader {
  const byLevel = department.code.endsWith("-MSA") ? marketRegulation : lineDepartment;
  return {
    code: department.code,
    name: department.name,
    nameEn: department.nameEn,
    grants: grantsByDepartment[department.code] ?? byLevel,
  };
}

function selfReader(code: string): Reader | undefined {
  const uscc = normalizeUscc(code.slice("SELF:".length));
  return isUscc(uscc) ? named(`SELF:${uscc}`, enterprise) : undefined;
}

function named(code: string, grants: Grants): Reader {
  return { code, name: grants.name, nameEn: grants.nameEn, grants };
}
