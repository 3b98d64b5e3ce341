import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { CategoryCode } from "../../policy/categories/index.ts";
import type { Effect } from "../../policy/grants/grant.ts";

/** Rows of the matrix by number, for the kinds of data that are not open to everybody. */
export const ROWS: Partial<Record<CategoryCode, number>> = {
  "taxpayer.id": 4,
  "home.address": 10,
  "representative.name": 14,
  "representative.idType": 15,
  "representative.idNumber": 16,
  "representative.mobile": 17,
  liaison: 18,
  "shareholder.name": 20,
  "shareholder.idNumber": 21,
  "officer.name": 23,
  beneficialOwner: 24,
  "registration.files": 26,
  "annualReport.financials": 28,
  socialInsurance: 29,
  "permit.holderName": 32,
  "permit.holderIdNumber": 33,
  "permit.materials": 34,
  "permit.refusal": 35,
  "notice.signatory": 36,
  "dualNotice.state": 37,
  "spotCheck.pairing": 39,
  "inspection.officerName": 41,
  "inspection.evidence": 42,
  rectification: 43,
  "penalty.decisionText": 45,
  "penalty.expired": 46,
  "penalty.unpublished": 47,
  "penalty.personName": 48,
  "penalty.personIdNumber": 49,
  "penalty.minor": 50,
  "penalty.caseFile": 51,
  "sensor.reading": 52,
  "clue.content": 53,
  "jointPunishment.request": 54,
  "evidence.files": 55,
  "criminalTransfer.status": 56,
  "criminalTransfer.content": 57,
  "taxCredit.grade": 59,
  "tax.amounts": 60,
  "credit.record": 62,
  "credit.expired": 63,
  "credit.riskGrade": 64,
  "credit.repair": 65,
  "rating.thirdParty": 67,
  "rating.association": 68,
  "defaulter.person": 72,
  "restriction.exists": 73,
  "restriction.detail": 74,
  "complaint.content": 76,
  "complaint.complainant": 77,
  "report.content": 78,
  "report.reporter": 79,
  "reward.claim": 80,
  "evaluation.counterpart": 81,
  "risk.inputs": 82,
  "statistics.cell": 83,
  "audit.event": 84,
  "efficiency.score": 85,
};

export const LETTERS: Readonly<Record<Effect, string>> = {
  full: "F",
  masked: "M",
  singleLookUp: "S",
  aggregate: "A",
  yesNo: "Y",
  conditional: "C",
  own: "O",
  withheld: "N",
};

export const COLUMNS =
  "SRC AIC LIN LOUT DOWN DOTH PSB PROC CRT TAX GRANT ASSOC CPC PART SELF PUB ANL AUD".split(" ");

/** A file beside the tests, row by row, by its first column. */
export function readRows(name: string): Map<string, Record<string, string>> {
  const text = readFileSync(new URL(name, import.meta.url), "utf8");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return new Map(data.map((row) => [Object.values(row)[0] ?? "", row]));
}

/**
 * The letters of the field matrix that policy was written from: who gets what of its 85 fields. A change of
 * policy that departs from it is a decision, and changes both.
 */
export const matrix = readRows("fieldMatrix.csv");

/** The letters of a row, column by column. */
export function lettersOf(number: number): (string | undefined)[] {
  return COLUMNS.map((column) => matrix.get(String(number))?.[column]);
}
