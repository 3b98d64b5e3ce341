import { parseLocalDate } from "../../standards/localDate.ts";
import { isOrganizationCode } from "../../standards/organizationCode.ts";
import { behaviourCode, performanceCode } from "../../subgraphs/blacklists/codes.ts";
import type { Defaulter } from "../../subgraphs/blacklists/defaulters/recordDefaulters.ts";
import type { CellBy, DefaulterColumn } from "./defaulterColumns.ts";

/** A row that can be taken in, one of a natural person, or why it cannot be read. */
export type ReadDefaulter =
  | { readonly kind: "organization"; readonly defaulter: Defaulter }
  | { readonly kind: "person" }
  | { readonly kind: "rejected"; readonly problem: string };

/** Where the code of an organisation stands in a unified code. */
const [FROM, TO] = [8, 17] as const;
const CODES = ["1", "2", "3", "4", "5", "6"];

/** Reads a row. Rows of natural persons are told apart and not read: nothing of them is kept. */
export function readDefaulter(cell: CellBy): ReadDefaulter {
  const code = cell("zzjgdm").replaceAll("-", "").toUpperCase();
  if (code === "" || cell("sfzhm") !== "") return { kind: "person" };
  const organizationCode = code.length === 18 ? code.slice(FROM, TO) : code;
  const day = (column: DefaulterColumn) => parseLocalDate(cell(column));
  const [filed, published, deleted] = [day("larq"), day("fbrq"), day("scrq")];
  const performance = codeNamed(cell("bzxrlxqk"), performanceCode);
  const behaviours = cell("sxbzxrxwqk")
    .split(/[,，;；]/u)
    .map((part) => codeNamed(part.trim(), behaviourCode));
  const empty = (["bzxrmc", "zxfy", "ah", "sxflwsqdyw"] as const).find((one) => cell(one) === "");
  const problem =
    (empty === undefined ? undefined : `${empty} is empty`) ??
    (isOrganizationCode(organizationCode) ? undefined : "zzjgdm is no organisation code") ??
    (filed === undefined ? "larq is no day" : undefined) ??
    (published === undefined ? "fbrq is no day" : undefined) ??
    (cell("scrq") !== "" && deleted === undefined ? "scrq is no day" : undefined) ??
    (performance === undefined ? "bzxrlxqk is not one of the three" : undefined) ??
    (behaviours.includes(undefined) ? "sxbzxrxwqk names another conduct than the six" : undefined);
  if (problem !== undefined || filed === undefined || published === undefined)
    return { kind: "rejected", problem: problem ?? "larq is no day" };
  const facts = {
    debtor_name: cell("bzxrmc"),
    legal_representative_name: orNull(cell("fddbr")),
    court: cell("zxfy"),
    region: orNull(cell("areaName")),
    basis_document_number: orNull(cell("zxyjwh")),
    basis_issuer: orNull(cell("zczxyjdw")),
    filed_on: filed,
    obligation: cell("sxflwsqdyw"),
    performance_code: performance ?? "",
    performed_part: orNull(cell("ylxbf")),
    unperformed_part: orNull(cell("wlxbf")),
    behaviour_codes: behaviours.join(","),
    published_on: published,
  };
  const defaulter = { facts, organizationCode, caseNumber: cell("ah"), deletedOn: deleted };
  return { kind: "organization", defaulter };
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

/** The code that a cell gives, or whose name it gives. */
function codeNamed(text: string, list: typeof behaviourCode): string | undefined {
  return CODES.find((code) => {
    const { name } = list(code);
    // A code that the list does not know keeps itself as its name.
    return name !== code && (text === code || text === name);
  });
}
