import { hash } from "node:crypto";
import type { StoredEntityRow } from "../../subgraphs/legal-entities/rows.ts";
import type { Correction, Note, QuarantineReason } from "./findings.ts";

/** The columns that make up what a row of the file says of an entity; its digest covers them. */
export const CONTENT_COLUMNS = [
  "uscc",
  "registration_number",
  "name",
  "established_on",
  "type_code",
  "capital_amount",
  "capital_currency",
  "business_scope",
  "domicile_text",
  "domicile_district",
  "domicile_area",
] as const satisfies readonly (keyof StoredEntityRow)[];

/** A row of the file, checked, as columns of `legal_entity`. */
export type Registration = Pick<
  StoredEntityRow,
  | (typeof CONTENT_COLUMNS)[number]
  | "organization_code"
  | "name_search"
  | "kind_code"
  | "status_code"
  | "registration_authority_code"
  | "domicile_search"
  | "authority_code"
> & {
  /** What names the entity: its unified code, else its registration number. */
  readonly identity: string;
};

/** A finding with the words that explain it for this row. */
export interface Finding<Code> {
  readonly code: Code;
  readonly detail: string;
}

/** What becomes of a row before the register is asked. */
export type Verdict =
  | {
      readonly kind: "accepted";
      readonly registration: Registration;
      /** Of its content; equal for equal content, whatever its spelling in the file. */
      readonly digest: string;
      readonly corrections: readonly Finding<Correction>[];
      readonly notes: readonly Finding<Note>[];
    }
  | Quarantined;

/** A row to set aside, with the reason. */
export interface Quarantined {
  readonly kind: "quarantined";
  readonly reason: QuarantineReason;
  readonly detail: string;
}

/** 128 bits of SHA-256 over the content columns. */
export function contentDigest(
  content: Pick<StoredEntityRow, (typeof CONTENT_COLUMNS)[number]>,
): string {
  const values = CONTENT_COLUMNS.map((column) => content[column]);
  return hash("sha256", JSON.stringify(values), "hex").slice(0, 32);
}

/** Enough to see what is wrong; the row itself is kept whole. */
const MAX_DETAIL = 300;

/** A verdict of quarantine. */
export function quarantined(reason: QuarantineReason, detail: string): Quarantined {
  return { kind: "quarantined", reason, detail: shortened(detail) };
}

/** A detail of at most 300 characters: a cell that it quotes may be as long as a row. */
export function shortened(detail: string): string {
  const characters = detail.length > MAX_DETAIL ? Array.from(detail) : [];
  return characters.length > MAX_DETAIL
    ? `${characters.slice(0, MAX_DETAIL - 1).join("")}…`
    : detail;
}
