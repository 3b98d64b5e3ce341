import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import Papa from "papaparse";
import { type CategoryCode, categories, categoryCodes } from "../../policy/categories/index.ts";
import type { Effect } from "../../policy/grants/grant.ts";
import { allGrants } from "../../policy/readers.ts";
import { classificationOf } from "../../schema/classification.ts";

/**
 * The letters of the field matrix that policy was written from: who gets what of its 85 fields. A change of
 * policy that departs from it is a decision, and changes both.
 */
const FILE = new URL("./fieldMatrix.csv", import.meta.url);

/** Rows of the matrix by number, for the kinds of data that are not open to everybody. */
const ROWS: Partial<Record<CategoryCode, number>> = {
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

/** Rows that everybody has in full, and where the graph has them; 38 is not in the graph yet. */
const OPEN_ROWS: Readonly<Record<number, string>> = {
  1: "LegalEntity.name",
  2: "LegalEntity.uscc",
  3: "LegalEntity.registrationNumber LegalEntity.organizationCode",
  5: "LegalEntity.type",
  6: "LegalEntity.status",
  7: "LegalEntity.registrationAuthority",
  8: "LegalEntity.establishedOn",
  9: "Domicile.text",
  11: "LegalEntity.registeredCapital",
  12: "LegalEntity.businessScope",
  13: "LegalEntity.industry",
  19: "LegalShareholder.organizationName LegalShareholder.legalEntity",
  22: "NaturalShareholder.subscribed NaturalShareholder.paidIn",
  25: "RegistrationChange.before RegistrationChange.after",
  27: "AnnualReport.contactPhone AnnualReport.contactEmail",
  30: "Domicile.location",
  31: "Permit.documentNumber Permit.title Permit.content Permit.decidedOn Permit.authority Permit.status",
  38: "",
  40: "SpotCheck.results",
  44: "Penalty.documentNumber Penalty.content Penalty.fine Penalty.decidedOn Penalty.authority",
  58: "TaxCreditYear.publishedGrade",
  61: "TaxArrearsNotice.balance",
  66: "CreditRecord.objectionMark",
  69: "AbnormalListing.reason",
  70: "SeriousListing.reason",
  71: "CourtDefaulterListing.debtorName",
  75: "IncentiveListing.listName",
};

const LETTERS: Readonly<Record<Effect, string>> = {
  full: "F",
  masked: "M",
  singleLookUp: "S",
  aggregate: "A",
  yesNo: "Y",
  conditional: "C",
  own: "O",
  withheld: "N",
};

const COLUMNS = "SRC AIC LIN LOUT DOWN DOTH PSB PROC CRT TAX GRANT ASSOC CPC PART SELF PUB ANL AUD";
/** Coordinating departments and the operator have no column of their own in the matrix. */
const columnGrants = allGrants.filter(({ code }) => !["COORD", "OPER"].includes(code));

function readMatrix(path: URL): Map<number, Record<string, string>> {
  const text = readFileSync(path, "utf8");
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  return new Map(data.map((row) => [Number(row["no"]), row]));
}

describe("the field matrix of 85 fields", () => {
  const matrix = readMatrix(FILE);
  const lettersOf = (number: number) =>
    COLUMNS.split(" ").map((column) => matrix.get(number)?.[column]);

  it.each(Object.entries(ROWS))("%s is granted as its row says", (code, number) => {
    const category = code as CategoryCode;
    expect(columnGrants.map(({ grants }) => LETTERS[grants[category]])).toEqual(lettersOf(number));
    const share = categories[category].shareAttribute;
    expect(matrix.get(number)?.["shareAttr"]).toMatch(
      share === "普遍共享" ? /^普遍$/u : /按需|不共享/u,
    );
  });

  it.each(Object.entries(OPEN_ROWS))("row %s is open, %s", (number, coordinates) => {
    expect(new Set(lettersOf(Number(number)))).toEqual(new Set(["F"]));
    const classification = classificationOf(readFileSync("schema/supergraph.graphql", "utf8"));
    for (const coordinate of coordinates.split(" ").filter((one) => one !== ""))
      expect([coordinate, classification.get(coordinate)]).toEqual([coordinate, [[]]]);
  });

  it("has no row that is neither, and policy no kind of data beyond it but nine", () => {
    const numbers = [...Object.values(ROWS), ...Object.keys(OPEN_ROWS).map(Number)];
    expect(numbers.toSorted((left, right) => left - right)).toEqual(
      Array.from({ length: 85 }, (_, at) => at + 1),
    );
    expect(categoryCodes.filter((code) => ROWS[code] === undefined)).toEqual([
      "officer.idNumber",
      "platform.intake",
      "record.remark",
      "inspection.followUp",
      "record.revoked",
      "credit.objection",
      "listing.proposal",
      "audit.officer",
      "misuse.case",
    ]);
  });
});
