import type { Claims } from "../../kit/authorization/claims.ts";
import type { EntityScope } from "../../kit/authorization/entityScope.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import type { PurposeCode } from "../../policy/purposes.ts";
import type { Standing } from "../../policy/standing.ts";
import { declarable, type PublishedReader } from "./publishedMatrix.ts";

const DISTRICT = "310110";
const OWN = "91310000Y00000H65N";

/** Asks as these, by their codes in the matrix; between them they have every column. */
export const ASKING: Readonly<Record<string, string>> = {
  "SH-AIC": "SH-AIC",
  "SH-TAX": "SH-TAX",
  "SH-PSB": "SH-PSB",
  "SH-PROC": "SH-PROC",
  "SH-CRT": "SH-CRT",
  "SH-HRSS": "SH-HRSS",
  "SH-DRC": "SH-DRC",
  "SH-EIC": "SH-EIC",
  OPERATOR: "OPERATOR",
  "SH-OFFICE": "SH-OFFICE",
  "SH-AUDIT": "SH-AUDIT",
  "D-<district>-MSA, -URB, -STREET": `D-${DISTRICT}-MSA`,
  "ASSOC-<name>": "ASSOC-CATERING",
  CPC: "CPC",
  "PARTNER-<name>": "PARTNER-LAW",
  "SELF:<uscc>": `SELF:${OWN}`,
  PUBLIC: "PUBLIC",
  ANALYST: "ANALYST",
  ONESTOP: "ONESTOP",
};

/** Those of them that may ask what they like: partners execute registered operations only. */
export const ASKING_FREELY: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(ASKING).filter(([, reader]) => !reader.startsWith("PARTNER-")),
);

/** An entity of the reader's own, by either rule, and one of others. */
export const MINE: EntityScope = {
  uscc: OWN,
  parentUscc: null,
  district: DISTRICT,
  registrationAuthority: "310000",
  supervisors: ["SH-EPB", "SH-HRSS"],
  avoided: false,
};
export const OTHERS: EntityScope = {
  ...MINE,
  uscc: "91310000Y00000000X",
  district: "310115",
  supervisors: ["SH-EPB"],
};

const IN_A_CASE = {
  basis: "CASE-1",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
} as const;

/** Who between them read all there is: most of it a registrar, the rest a court or audit. */
export const WITNESSES: readonly Claims[] = [
  { ...IN_A_CASE, reader: "SH-AIC", purpose: "P05" },
  { ...IN_A_CASE, reader: "SH-CRT", purpose: "P05" },
  { ...IN_A_CASE, reader: "SH-AUDIT", purpose: "P16" },
];

/** Without a purpose, and in a case; looking up and listing; and in another role, where it has one. */
export function claimsOf(reader: string, matrix: PublishedReader): Claims[] {
  const purposes = declarable(matrix);
  const purpose = (purposes.includes("P05") ? "P05" : purposes[0]) as PurposeCode;
  const day = shanghaiToday();
  const proved = { basis: "CASE-1", secondFactor: true, day, reach: "single" } as const;
  const [inRole] = (matrix.role?.purposes ?? []) as PurposeCode[];
  return [
    { reader, secondFactor: false, day, reach: "several" },
    { reader, purpose, ...proved },
    ...(inRole === undefined ? [] : [{ reader, purpose: inRole, ...proved }]),
  ];
}

export function needsScope(reader: string): boolean {
  return reader.startsWith("D-") || reader.startsWith("SELF:") || reader === "SH-HRSS";
}

/** How a reader stands to what belongs to an entity. */
export function standingBy(reader: string, scope: EntityScope): Standing {
  const isOwn = reader.startsWith("SELF:")
    ? [scope.uscc, scope.parentUscc].includes(OWN)
    : reader.startsWith("D-")
      ? [scope.district, scope.registrationAuthority].includes(DISTRICT)
      : scope.supervisors.includes(reader);
  return isOwn ? "inScope" : "elsewhere";
}

/** A record that the reader's own department made is read as its source. */
export function standingsOfRecord(
  standing: Standing,
  { source, inScope }: PublishedReader,
): Standing[] {
  return source === inScope ? [standing] : [standing, "source"];
}
