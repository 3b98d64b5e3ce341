import { parseLocalDate } from "../../standards/localDate.ts";
import { isOrganizationCode } from "../../standards/organizationCode.ts";
import { normalizeResidentId } from "../../standards/residentId.ts";
import { behaviourCode, performanceCode } from "../../subgraphs/blacklists/codes.ts";
import type { CaseFacts } from "../../subgraphs/blacklists/defaulters/courtList.ts";
import { isPersonNumber } from "../../subgraphs/blacklists/defaulters/person.ts";
import type { Defaulter } from "../../subgraphs/blacklists/defaulters/recordDefaulters.ts";
import type { PersonDefaulter } from "../../subgraphs/blacklists/defaulters/recordPersons.ts";
import type { CellBy, DefaulterColumn } from "./defaulterColumns.ts";

/** A row of an organisation or of a natural person, or why it cannot be read; which never repeats what a cell says. */
export type ReadDefaulter =
  | { readonly kind: "organization"; readonly defaulter: Defaulter }
  | { readonly kind: "person"; readonly defaulter: PersonDefaulter }
  | { readonly kind: "rejected"; readonly problem: string };

/** Where the code of an organisation stands in a unified code. */
const [FROM, TO] = [8, 17] as const;
const CODES = ["1", "2", "3", "4", "5", "6"];

/** Reads a row. One with an identity number, or with no organisation code, is of a natural person. */
export function readDefaulter(cell: CellBy): ReadDefaulter {
  const isPerson = cell("sfzhm") !== "" || cell("zzjgdm") === "";
  const read = readFacts(cell);
  if (typeof read === "string") return { kind: "rejected", problem: read };
  const problem = isPerson ? personProblem(cell) : organizationProblem(cell);
  if (problem !== undefined) return { kind: "rejected", problem };
  const { facts, deletedOn } = read;
  const caseNumber = cell("ah");
  if (isPerson) {
    const person = { name: cell("bzxrmc"), idNumber: personNumber(cell) };
    const organizationCode = orNull(organizationCodeOf(cell));
    return {
      kind: "person",
      defaulter: { facts, person, organizationCode, caseNumber, deletedOn },
    };
  }
  const named = {
    ...facts,
    debtor_name: cell("bzxrmc"),
    legal_representative_name: orNull(cell("fddbr")),
  };
  const defaulter = {
    facts: named,
    organizationCode: organizationCodeOf(cell),
    caseNumber,
    deletedOn,
  };
  return { kind: "organization", defaulter };
}

/** What a row says of the case, or what of it cannot be read. */
function readFacts(
  cell: CellBy,
): { readonly facts: CaseFacts; readonly deletedOn: string | undefined } | string {
  const day = (column: DefaulterColumn) => parseLocalDate(cell(column));
  const [filed, published, deleted] = [day("larq"), day("fbrq"), day("scrq")];
  const performance = codeNamed(cell("bzxrlxqk"), performanceCode);
  const behaviours = cell("sxbzxrxwqk")
    .split(/[,，;；]/u)
    .map((part) => codeNamed(part.trim(), behaviourCode));
  const empty = (["bzxrmc", "zxfy", "ah", "sxflwsqdyw"] as const).find((one) => cell(one) === "");
  if (empty !== undefined) return `${empty} is empty`;
  if (filed === undefined) return "larq is no day";
  if (published === undefined) return "fbrq is no day";
  if (cell("scrq") !== "" && deleted === undefined) return "scrq is no day";
  if (performance === undefined) return "bzxrlxqk is not one of the three";
  if (behaviours.includes(undefined)) return "sxbzxrxwqk names another conduct than the six";
  const facts = {
    court: cell("zxfy"),
    region: orNull(cell("areaName")),
    basis_document_number: orNull(cell("zxyjwh")),
    basis_issuer: orNull(cell("zczxyjdw")),
    filed_on: filed,
    obligation: cell("sxflwsqdyw"),
    performance_code: performance,
    performed_part: orNull(cell("ylxbf")),
    unperformed_part: orNull(cell("wlxbf")),
    behaviour_codes: behaviours.join(","),
    published_on: published,
  };
  return { facts, deletedOn: deleted };
}

function organizationCodeOf(cell: CellBy): string {
  const code = cell("zzjgdm").replaceAll("-", "").toUpperCase();
  return code.length === 18 ? code.slice(FROM, TO) : code;
}

function organizationProblem(cell: CellBy): string | undefined {
  return isOrganizationCode(organizationCodeOf(cell))
    ? undefined
    : "zzjgdm is no organisation code";
}

function personNumber(cell: CellBy): string {
  return normalizeResidentId(cell("sfzhm"));
}

/** Of a natural person the organisation code may be left out: it names whom the person represents [unconfirmed]. */
function personProblem(cell: CellBy): string | undefined {
  if (!isPersonNumber(personNumber(cell)))
    return "sfzhm is no number of an identity card, in full or with its birth date hidden";
  return cell("zzjgdm") === "" ? undefined : organizationProblem(cell);
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
