import type { Acting } from "../../../kit/authorization/acting.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";

/** The registrar of the whole city keeps both lists, and a district's department that of its own entities. */
const CITY_AUTHORITY = "SH-AIC";
const DISTRICT_AUTHORITY = /^D-\d{6}-MSA$/u;

/** Refuses whoever does not keep the list for an entity. */
export function assertListAuthority(
  { department }: Acting,
  { district_code: domicile, registrar_code: registrar }: KnownEntityRow,
): void {
  if (department === CITY_AUTHORITY) return;
  const district = DISTRICT_AUTHORITY.test(department)
    ? departmentByCode(department)?.district
    : undefined;
  if (district !== undefined && (district === domicile || district === registrar)) return;
  throw actError(
    NOT_AUTHORITATIVE_SOURCE,
    `${department} 不是该主体的列入机关，应由 ${CITY_AUTHORITY} 或者其所在区市场监管局决定 · ${department} does not keep the list for this entity; ${CITY_AUTHORITY} does, and the market supervision of its district.`,
  );
}

/** Refuses whoever did not make a decision: who listed removes, and corrects. */
export function assertMadeBy(authority: string, { department }: Acting): void {
  if (authority !== department)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `由 ${authority} 作出的决定，${department} 不能办理 · It was decided by ${authority}; ${department} does not act on it.`,
    );
}
