import type { Category } from "../../policy/categories/category.ts";
import { type CategoryCode, categoryCodes } from "../../policy/categories/index.ts";
import type { Grants } from "../../policy/grants/grant.ts";
import { departments } from "../../policy/departments/index.ts";
import { type Reader, readerByCode, type Standings } from "../../policy/readers.ts";
import { standings } from "../../policy/standing.ts";
import { LETTERS, matrix, readRows, ROWS } from "./fieldMatrix.ts";
import { PURPOSES } from "./writtenPurposes.ts";

/** Letters of the kinds of data that the field matrix has no row for. */
const beyond = readRows("beyondMatrix.csv");

/** Of every kind of data: its share attribute, its mask, and what `conditional` asks for. */
const conditions = readRows("conditions.csv");

const MARKS = ["secretExistence", "assigneeOnly", "isAggregate"] as const;

/** Kinds of data whose existence is secret, that are for the officer who handles them, or that are aggregates. */
const MARKED: Readonly<Partial<Record<CategoryCode, string>>> = {
  "penalty.minor": "secretExistence",
  "criminalTransfer.status": "secretExistence",
  "criminalTransfer.content": "secretExistence",
  "criminalTransfer.statistics": "secretExistence",
  "complaint.complainant": "assigneeOnly",
  "report.reporter": "secretExistence assigneeOnly",
  "statistics.cell": "isAggregate",
  "spotCheck.drawCount": "isAggregate",
  "defaulter.personCount": "isAggregate",
};

/** Amendments of each column, in order: the first day, the kind of data and its letter. None so far. */
const AMENDMENTS: Readonly<Record<string, readonly string[]>> = {};

/** Columns of readers that are no line departments: of what they made, within their duties, elsewhere. */
const STANDINGS: Readonly<Record<string, string>> = {
  "SH-AIC": "SRC AIC AIC",
  "SH-TAX": "SRC TAX TAX",
  "SH-PSB": "SRC PSB PSB",
  "SH-PROC": "SRC PROC PROC",
  "SH-CRT": "SRC CRT CRT",
  "SH-FIN": "SRC GRANT GRANT",
  "SH-DRC": "SRC GRANT GRANT",
  "SH-EIC": "SRC OPER OPER",
  "SH-REFORM": "COORD COORD COORD",
  "SH-LEGAL": "COORD COORD COORD",
  "SH-OFFICE": "COORD COORD COORD",
  "SH-AUDIT": "AUD AUD AUD",
  "ASSOC-X": "ASSOC ASSOC PUB",
  CPC: "CPC CPC PUB",
  "PARTNER-LAW": "contract:PART contract:PART PUB",
  "SELF:91310000132260250X": "SELF SELF PUB",
  PUBLIC: "PUB PUB PUB",
  ANALYST: "ANL ANL ANL",
  OPERATOR: "OPER OPER OPER",
  ONESTOP: "HALL HALL HALL",
};

/** The readers of which it was written down: every department, and one of each other kind. */
export const writtenReaders: readonly Reader[] = [
  ...departments.map(({ code }) => code),
  "ASSOC-X",
  "CPC",
  "PARTNER-LAW",
  "SELF:91310000132260250X",
  "PUBLIC",
  "ANALYST",
  "OPERATOR",
].flatMap((code) => readerByCode(code) ?? []);

/** Second roles of readers: for what, and then the columns as above. */
const ROLES: Readonly<Record<string, string>> = { "SH-EIC": "for P08 P09 P10 SRC GRANT GRANT" };

/** What the operator of the platform reads, to see how the intake goes. */
const FULL_FOR_OPERATOR: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  "platform.intake",
  "departmentSystem",
  "statistics.cell",
]);

/** Of what the operator of the platform gets not even counts, and what it may not do. */
const WITHHELD_FROM_OPERATOR: ReadonlySet<CategoryCode> = new Set<CategoryCode>([
  "spotCheck.pairing",
  "spotCheck.drawCount",
  "defaulter.personCount",
  "penalty.minor",
  "record.revoked",
  "genericRecord.unshared",
  "genericRecord.personOther",
  "clue.content",
  "evidence.files",
  "criminalTransfer.status",
  "criminalTransfer.content",
  "criminalTransfer.statistics",
  "information.request",
  "jointTask.content",
  "dispatch.content",
  "complaint.complainant",
  "report.content",
  "report.reporter",
  "reward.claim",
  "audit.event",
  "audit.officer",
  "misuse.case",
  "onestop.view",
  "avoidance.declare",
  "consent.revoke",
  "notices.commit",
  "notices.claim",
  "notices.route",
  "notices.feedback",
  "permits.submit",
  "genericForms.define",
  "genericRecords.submit",
  "departmentSystems.register",
  "actions.submit",
  "penalties.submit",
  "penalties.stopPublicity",
  "inspections.submit",
  "spotChecks.plan",
  "spotChecks.draw",
  "spotChecks.record",
  "complaints.lodge",
  "complaints.handle",
  "reports.lodge",
  "reports.handle",
  "criminalTransfers.send",
  "criminalTransfers.file",
  "criminalTransfers.supervise",
  "criminalTransfers.judge",
  "requests.submit",
  "requests.answer",
  "requests.supervise",
  "jointTasks.lead",
  "jointTasks.work",
  "dispatches.send",
  "dispatches.report",
  "dispatches.work",
  "lists.decide",
  "lists.object",
  "measures.execute",
  "credit.apply",
  "credit.decide",
  "credit.publish",
  "efficiency.score",
]);

/** Where a grants file says another thing than was written down for its column. */
export function grantDepartures(grants: Grants): string[] {
  const { code, purposes, validFrom, validTo = "", isItself = false, amendments = [] } = grants;
  const written = [
    `for ${PURPOSES[code]}`,
    "from 2026-01-01 to ",
    `itself: ${code === "SELF"}`,
    ...categoryCodes.map((category) => `${category} ${writtenLetter(code, category)}`),
    ...(AMENDMENTS[code] ?? []),
  ];
  const found = [
    `for ${purposes.join(" ")}`,
    `from ${validFrom} to ${validTo}`,
    `itself: ${isItself}`,
    ...categoryCodes.map((category) => `${category} ${LETTERS[grants.grants[category]]}`),
    ...amendments.map((one) => `${one.validFrom} ${one.category} ${LETTERS[one.effect]}`),
  ];
  return differences(found, written);
}

const OF_COORDINATORS: Readonly<Partial<Record<CategoryCode, string>>> = {
  "efficiency.score": "F",
  "requests.supervise": "C",
  blindSpots: "F",
  departmentSystem: "F",
};

const OF_THE_HALL: Readonly<Partial<Record<CategoryCode, string>>> = {
  rectification: "F",
  "restriction.detail": "F",
  "onestop.view": "C",
};

function writtenLetter(column: string, category: CategoryCode): string | undefined {
  // Coordinating departments have no column in the matrix: they read as analysts, of efficiency and blind spots all, and urge on.
  if (column === "COORD") return OF_COORDINATORS[category] ?? writtenLetter("ANL", category);
  if (column === "OPER") return operatorLetter(category);
  // The government hall has none: it reads as the public, and what supervision has to say to government services.
  if (column === "HALL") return OF_THE_HALL[category] ?? writtenLetter("PUB", category);
  const row = ROWS[category];
  return row === undefined ? beyond.get(category)?.[column] : matrix.get(String(row))?.[column];
}

/** The operator has none either: it reads how the intake went, what is shared with everybody as the public, and counts. */
function operatorLetter(category: CategoryCode): string | undefined {
  if (FULL_FOR_OPERATOR.has(category)) return "F";
  if (category === "credit.transfer") return "C";
  if (WITHHELD_FROM_OPERATOR.has(category)) return "N";
  if (conditions.get(category)?.["share"] !== "普遍共享") return "A";
  const ofPublic = writtenLetter("PUB", category);
  // Conditions that the public must meet are for none of its purposes.
  return ofPublic === "C" ? "A" : ofPublic;
}

/** Where the catalogue says another thing of a kind of data than was written down. */
export function categoryDepartures(code: CategoryCode, category: Category): string[] {
  const written = conditions.get(code);
  const { shareAttribute, mask = "", condition } = category;
  return differences(
    [
      shareAttribute,
      mask,
      condition?.purposes.join(" ") ?? "",
      condition?.needs.join(" ") ?? "",
      MARKS.filter((mark) => category[mark] === true).join(" "),
    ].map(String),
    [
      written?.["share"],
      written?.["mask"],
      written?.["purposes"],
      written?.["needs"],
      MARKED[code] ?? "",
    ].map(String),
  );
}

/** Where a reader has other grants than were written down for it. */
export function readerDepartures({
  code,
  standings: first,
  role,
}: Pick<Reader, "code" | "standings" | "role">): string[] {
  const line = code.startsWith("D-") ? "SRC DOWN DOTH" : "SRC LIN LOUT";
  const second =
    role === undefined ? "" : `for ${role.purposes.join(" ")} ${columnsOf(role.standings)}`;
  return differences([columnsOf(first), second], [STANDINGS[code] ?? line, ROLES[code] ?? ""]);
}

/** The columns by standing; one that a contract limits is marked. */
function columnsOf(grants: Standings): string {
  return standings
    .map((standing) => grants[standing])
    .map(({ code, beyondContract }) => (beyondContract === undefined ? code : `contract:${code}`))
    .join(" ");
}

function differences(found: readonly string[], written: readonly string[]): string[] {
  const length = Math.max(found.length, written.length);
  return Array.from({ length }, (_, at) => [found[at] ?? "-", written[at] ?? "-"])
    .filter(([one, other]) => one !== other)
    .map(([one, other]) => `${one}, and written was ${other}`);
}
