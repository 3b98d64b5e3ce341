import { departments } from "./departments/index.ts";
import { partner } from "./grants/partner.ts";
import { type Reader, readerByCode, type Role, type Standings } from "./readers.ts";

/** A reader as the rules are told: a department of the city, or one that stands for all of its kind. */
export interface ReaderKind {
  /** A reader code, or what the codes of the kind look like, such as `ASSOC-<name>`. */
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly standings: Standings;
  readonly role?: Role;
}

/** Kinds whose readers are many: what their codes look like, and one of them. */
const MANY: readonly (readonly [pattern: string, example: string])[] = [
  ["D-<district>-MSA, -URB, -STREET", "D-310110-MSA"],
  ["ASSOC-<name>", "ASSOC-X"],
  ["CPC", "CPC"],
  ["PARTNER-<name>", "PARTNER-LAW"],
  ["SELF:<uscc>", "SELF:91310000132260250X"],
  ["PUBLIC", "PUBLIC"],
  ["ANALYST", "ANALYST"],
  ["OPERATOR", "OPERATOR"],
  ["ONESTOP", "ONESTOP"],
];

/** Every kind of reader: the city's and the judicial departments one by one, then the others by kind. */
export const readerKinds: readonly ReaderKind[] = [
  ...departments
    .filter(({ level }) => level !== "DISTRICT")
    .map(({ code }) => readerOf(code))
    .map(({ code, name, nameEn, standings, role }) => ({
      code,
      name,
      nameEn,
      standings,
      ...(role === undefined ? {} : { role }),
    })),
  ...MANY.map(([code, example]) => {
    const { standings, contract } = readerOf(example);
    // A partner has its column's effects, for what its contract names.
    const { name, nameEn } = contract === undefined ? standings.inScope : partner;
    return { code, name, nameEn, standings };
  }),
];

function readerOf(code: string): Reader {
  const reader = readerByCode(code);
  if (reader === undefined) throw new TypeError(`${code} is no reader`);
  return reader;
}
