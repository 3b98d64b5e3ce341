import { SHANGHAI, currentDistrict } from "../../standards/districts.ts";
import {
  checkRegistrationNumber,
  registrationNumberHolder,
} from "../../standards/registrationNumber.ts";
import {
  checkUscc,
  normalizeUscc,
  organizationCodeOf,
  registrationAuthorityDistrictOf,
} from "../../standards/uscc.ts";
import type { Correction, Note } from "./findings.ts";
import { type Finding, type Quarantined, quarantined, type Registration } from "./registration.ts";

/** The columns that the code alone decides. */
export type CodeColumns = Pick<
  Registration,
  | "identity"
  | "uscc"
  | "registration_number"
  | "organization_code"
  | "kind_code"
  | "status_code"
  | "registration_authority_code"
  | "authority_code"
>;

export interface CodeReading {
  readonly kind: "code";
  readonly columns: CodeColumns;
  readonly corrections: readonly Finding<Correction>[];
  readonly notes: readonly Finding<Note>[];
}

/**
 * Reads the code column: a unified code (GB 32100), or the 15-digit registration number (GS 15) of an
 * entity that never got one. Another spelling of a valid code is a correction, not a fault.
 */
export function readCode(raw: string): CodeReading | Quarantined {
  const code = normalizeUscc(raw);
  const corrections: Finding<Correction>[] =
    code === raw ? [] : [{ code: "CODE_NORMALIZED", detail: `${raw} → ${code}` }];
  const verdict = checkUscc(code);
  if (verdict.kind === "invalid") return readRegistrationNumber(code, corrections, verdict.message);
  const notes: Finding<Note>[] =
    verdict.kind === "valid"
      ? []
      : [{ code: "CODE_TOLERATED", detail: `${code}: ${verdict.message}` }];
  return { kind: "code", columns: columnsOfUscc(code), corrections, notes };
}

function columnsOfUscc(uscc: string): CodeColumns {
  const division = registrationAuthorityDistrictOf(uscc);
  return {
    identity: uscc,
    uscc,
    registration_number: null,
    organization_code: organizationCodeOf(uscc),
    kind_code: uscc.slice(0, 2),
    // Unified codes were given from 2015-10-01 to those on the register: it existed then. An assumption for today.
    status_code: "1",
    registration_authority_code: division,
    authority_code: departmentOfRegistration(uscc, division),
  };
}

function readRegistrationNumber(
  number: string,
  corrections: readonly Finding<Correction>[],
  usccProblem: string,
): CodeReading | Quarantined {
  const verdict = checkRegistrationNumber(number);
  if (verdict.kind === "invalid") {
    const problem = number.length === 15 ? verdict.message : usccProblem;
    return quarantined("CODE", `"${number}": ${problem}`);
  }
  const columns: CodeColumns = {
    identity: number,
    uscc: null,
    registration_number: number,
    organization_code: null,
    kind_code: registrationNumberHolder(number) === "individual" ? "92" : "91",
    // It never got a unified code, so nothing says that it outlived 2015.
    status_code: "9",
    registration_authority_code: number.slice(0, 6),
    authority_code: marketRegulationOf(number.slice(0, 6)),
  };
  const note = { code: "LEGACY_REGISTRATION_NUMBER", detail: number } as const;
  return { kind: "code", columns, corrections, notes: [note] };
}

/** The first character names who manages the organisation: 5 is civil affairs, 9 market regulation. */
function departmentOfRegistration(uscc: string, division: string): string {
  return uscc.startsWith("5") ? "SH-CIVIL" : marketRegulationOf(division);
}

/** The city registers as 310000; an authority outside Shanghai leaves the record to the city's register. */
function marketRegulationOf(division: string): string {
  const district = division === SHANGHAI ? undefined : currentDistrict(division);
  return district === undefined ? "SH-AIC" : `D-${district.code}-MSA`;
}
