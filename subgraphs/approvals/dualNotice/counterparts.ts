import { departmentByCode } from "../../../policy/departments/index.ts";
import { lineDepartments } from "../../../policy/departments/line.ts";
import { currentDistrict, SHANGHAI } from "../../../standards/districts.ts";

/** Where an authority stands: the city, or one of its districts. */
export type Level = "CITY" | "DISTRICT";

/** Registrars of the city whose work in a district its market supervision does (三合一、四合一). */
const ONE_IN_DISTRICTS = new Set(["SH-AIC", "SH-QTS", "SH-FDA"]);

/** Stands for the pools of all divisions. */
export const ANY_POOL = "ANY";

/** The market supervision of a district, which registers in it. */
function marketSupervisionOf(district: string): string {
  return `D-${district}-MSA`;
}

/**
 * The office of a line at a level. Where the districts' offices of a line are not on the platform, the department of
 * the city answers for them [unconfirmed]; undefined where the district is not known.
 */
export function officeOf(
  authority: string,
  level: Level,
  district: string | null,
): string | undefined {
  if (level === "CITY" || !ONE_IN_DISTRICTS.has(authority)) return authority;
  return district === null ? undefined : marketSupervisionOf(district);
}

/** The division that registered: a district of today, or the city for everything else. */
export function divisionOf(registrationAuthority: string | null): string {
  const district =
    registrationAuthority === null ? undefined : currentDistrict(registrationAuthority);
  return district?.code ?? SHANGHAI;
}

/** Who registers for a division. */
export function registrarOf(division: string): string {
  return division === SHANGHAI ? "SH-AIC" : marketSupervisionOf(division);
}

/**
 * The division from whose pool a department may claim: its district's, the city's, or any where its offices in the
 * districts are not on the platform. Undefined of whoever is no department that supervises.
 */
export function poolOf(department: string): string | undefined {
  const district = departmentByCode(department)?.district;
  if (district !== undefined) return district;
  if (!lineDepartments.some(({ code }) => code === department)) return undefined;
  return ONE_IN_DISTRICTS.has(department) ? SHANGHAI : ANY_POOL;
}

/** Whether a department registers, and so sees and routes what was noticed of what it registered. */
export function isRegistrar(department: string): boolean {
  return department === "SH-AIC" || /^D-\d{6}-MSA$/u.test(department);
}
