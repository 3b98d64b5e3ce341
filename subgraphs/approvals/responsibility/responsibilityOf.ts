import { industryAuthorityOn } from "./industryAuthorities.ts";

/** By which half of the principle: 谁审批、谁监管, or 谁主管、谁监管. */
type GroundCode = "PERMIT" | "INDUSTRY";

/** Why nobody is responsible. */
type GapCode = "NO_INDUSTRY" | "NO_INDUSTRY_AUTHORITY";

/** Which department supervises what an entity does under an item; `department_code` is null where there is a gap. */
export interface Responsibility {
  readonly item_code: string;
  readonly department_code: string | null;
  readonly ground_code: GroundCode | null;
  readonly permit_document_number: string | null;
  readonly legal_basis: string | null;
  /** False where the rule, or that there is none, is from memory and 待确认. */
  readonly is_confirmed: boolean;
  readonly gap_code: GapCode | null;
}

/** Who permits supervises what it permitted. */
const WHO_PERMITS = "沪府办发〔2016〕29号；行政许可法 §61";

/** Of a permit in force, what decides. */
interface Permitted {
  readonly authority_code: string;
  readonly document_number: string;
}

/** What of an entity decides. */
interface Facts {
  readonly item: string;
  /** Its permit in force under the item, where it has one. */
  readonly permit: Permitted | undefined;
  readonly industry: string | null;
  readonly day: string;
}

/** Derives who is responsible: who permitted, or else who is in charge of the industry. Pure. */
export function responsibilityOf({ item, permit, industry, day }: Facts): Responsibility {
  const of = { item_code: item, permit_document_number: permit?.document_number ?? null };
  if (permit !== undefined)
    return {
      ...of,
      department_code: permit.authority_code,
      ground_code: "PERMIT",
      legal_basis: WHO_PERMITS,
      is_confirmed: true,
      gap_code: null,
    };
  const rule = industry === null ? undefined : industryAuthorityOn(industry, day);
  if (rule === undefined)
    return {
      ...of,
      department_code: null,
      ground_code: null,
      legal_basis: null,
      is_confirmed: false,
      gap_code: industry === null ? "NO_INDUSTRY" : "NO_INDUSTRY_AUTHORITY",
    };
  return {
    ...of,
    department_code: rule.authority,
    ground_code: "INDUSTRY",
    legal_basis: rule.legalBasis,
    is_confirmed: rule.confirmed,
    gap_code: null,
  };
}
