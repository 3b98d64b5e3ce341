import { searchable } from "../../kit/textIndex/grams.ts";
import { parseLocalDate } from "../../standards/localDate.ts";
import { readCapital } from "./capitalRule.ts";
import { readCode } from "./codeRule.ts";
import { COLUMNS } from "./columns.ts";
import type { Correction } from "./findings.ts";
import { readPlace } from "./placeRule.ts";
import {
  contentDigest,
  type Finding,
  type Quarantined,
  quarantined,
  type Registration,
  type Verdict,
} from "./registration.ts";
import { readType } from "./typeRule.ts";

const MAX_NAME = 200;
/** Before it there was no registration that anyone would import; an earlier day is a slip of the pen. */
const EARLIEST = "1900-01-01";
const CONTROL_CHARACTER = /\p{Cc}/u;

/**
 * Decides what becomes of a row: a checked registration with its corrections and notes, or quarantine for
 * the first reason found. Cells come in the order of `COLUMNS`; `today` is the last day that can be a
 * registration date. Pure.
 */
export function checkRegistration(cells: readonly string[], today: string): Verdict {
  if (cells.length !== COLUMNS.length) {
    return quarantined("COLUMN_COUNT", `${cells.length} columns instead of ${COLUMNS.length}.`);
  }
  const [name, code, date, type, capital, scope, province, area, address] = cells.map(stated);
  if (hasShifted(cells)) {
    return quarantined("SHIFTED_COLUMNS", "Everything after the registration date is missing.");
  }
  const read = {
    name: readName(name ?? null),
    code: readCode(code ?? ""),
    date: readDate(date ?? null, today),
    capital: readCapital(capital ?? null),
    place: readPlace(province ?? null, area ?? null, address ?? null),
  };
  // In this order, so that a row with several faults always gets the same reason.
  if (read.name.kind === "quarantined") return read.name;
  if (read.code.kind === "quarantined") return read.code;
  if (read.date.kind === "quarantined") return read.date;
  if (read.capital.kind === "quarantined") return read.capital;
  if (read.place.kind === "quarantined") return read.place;
  const typeReading = readType(type ?? null);
  const { columns } = read.code;
  // Field by field: V8 makes a new hidden class for each object spread this wide, and a row takes thrice the time.
  const registration: Registration = {
    identity: columns.identity,
    uscc: columns.uscc,
    registration_number: columns.registration_number,
    organization_code: columns.organization_code,
    kind_code: columns.kind_code,
    status_code: columns.status_code,
    registration_authority_code: columns.registration_authority_code,
    authority_code: columns.authority_code,
    name: read.name.name,
    name_search: read.name.name_search,
    established_on: read.date.established_on,
    type_code: typeReading.type_code,
    capital_amount: read.capital.capital_amount,
    capital_currency: read.capital.capital_currency,
    business_scope: scope ?? null,
    domicile_text: read.place.domicile_text,
    domicile_search: read.place.domicile_search,
    domicile_district: read.place.domicile_district,
    domicile_area: read.place.domicile_area,
  };
  return {
    kind: "accepted",
    registration,
    digest: contentDigest(registration),
    corrections: [...read.code.corrections, ...read.date.corrections],
    notes: [...read.code.notes, ...read.capital.notes, ...typeReading.notes, ...read.place.notes],
  };
}

/** A cell's text; null where the source says nothing or `N/A`. */
function stated(cell: string): string | null {
  const text = cell.trim();
  return text === "" || text === "N/A" ? null : text;
}

/** In such rows the source lost its columns and left them empty, where it writes `N/A` for what it does not know. */
function hasShifted(cells: readonly string[]): boolean {
  return (
    cells.slice(0, 3).every((cell) => cell.trim() !== "") &&
    cells.slice(3).every((cell) => cell.trim() === "")
  );
}

function readName(
  name: string | null,
): { kind: "name"; name: string; name_search: string } | Quarantined {
  if (name === null) return quarantined("NAME", "There is no name.");
  if (CONTROL_CHARACTER.test(name))
    return quarantined("NAME", "The name holds control characters.");
  const name_search = searchable(name);
  if (Math.max(name.length, name_search.length) > MAX_NAME) {
    return quarantined("NAME", `The name is longer than ${MAX_NAME} characters.`);
  }
  return { kind: "name", name, name_search };
}

function readDate(
  raw: string | null,
  today: string,
): { kind: "date"; established_on: string; corrections: Finding<Correction>[] } | Quarantined {
  if (raw === null) return quarantined("DATE", "There is no registration date.");
  const day = parseLocalDate(raw);
  if (day === undefined) return quarantined("DATE", `"${raw}" is not a real day.`);
  if (day < EARLIEST || day > today) {
    return quarantined("DATE", `${day} is not between ${EARLIEST} and the day of the import.`);
  }
  const corrections: Finding<Correction>[] =
    day === raw ? [] : [{ code: "DATE_NORMALIZED", detail: `${raw} → ${day}` }];
  return { kind: "date", established_on: day, corrections };
}
