import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { type CategoryCode, categories, categoryCodes } from "../../policy/categories/index.ts";
import { allGrants } from "../../policy/readers.ts";
import { classificationOf } from "../../schema/classification.ts";
import { LETTERS, lettersOf, matrix, ROWS } from "./fieldMatrix.ts";

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

/** Coordinating departments, the operator and the government hall have no column of their own in the matrix. */
const columnGrants = allGrants.filter(({ code }) => !["COORD", "OPER", "HALL"].includes(code));

const lettersFor = (code: CategoryCode) => columnGrants.map(({ grants }) => LETTERS[grants[code]]);

describe("the field matrix of 85 fields", () => {
  const classification = classificationOf(readFileSync("schema/supergraph.graphql", "utf8"));

  it.each(Object.entries(ROWS))("%s is granted as its row says", (code, number) => {
    const category = code as CategoryCode;
    expect(lettersFor(category)).toEqual(lettersOf(number));
    const share = categories[category].shareAttribute;
    expect(matrix.get(String(number))?.["shareAttr"]).toMatch(
      share === "普遍共享" ? /^普遍$/u : /按需|不共享/u,
    );
  });

  it("counts of draws before their day are for whom the row of the draws themselves gives them, or their counts", () => {
    expect(lettersFor("spotCheck.drawCount")).toEqual(lettersOf(39));
  });

  it("natural persons among the defaulters, their names and their numbers go by one row, and counts to whom it gives anything", () => {
    expect(lettersFor("defaulter.personRecord")).toEqual(lettersOf(72));
    expect(lettersFor("defaulter.personIdNumber")).toEqual(lettersOf(72));
    expect(lettersFor("defaulter.personCount")).toEqual(
      lettersOf(72).map((letter) => (letter === "M" ? "F" : letter)),
    );
  });

  it.each(Object.entries(OPEN_ROWS))("row %s is open, %s", (number, coordinates) => {
    expect(new Set(lettersOf(Number(number)))).toEqual(new Set(["F"]));
    for (const coordinate of coordinates.split(" ").filter((one) => one !== ""))
      expect([coordinate, classification.get(coordinate)]).toEqual([coordinate, [[]]]);
  });

  it("has no row that is neither, and policy no category beyond it but these", () => {
    const numbers = [...Object.values(ROWS), ...Object.keys(OPEN_ROWS).map(Number)];
    expect(numbers.toSorted((left, right) => left - right)).toEqual(
      Array.from({ length: 85 }, (_, at) => at + 1),
    );
    expect(categoryCodes.filter((code) => ROWS[code] === undefined)).toEqual([
      "officer.idNumber",
      "platform.intake",
      "record.remark",
      "blindSpots",
      "spotCheck.drawCount",
      "inspection.followUp",
      "record.revoked",
      "enforcement",
      "genericRecord.shared",
      "genericRecord.onDemand",
      "genericRecord.unshared",
      "genericRecord.personName",
      "genericRecord.personIdNumber",
      "genericRecord.personOther",
      "departmentSystem",
      "credit.objection",
      "listing.proposal",
      "defaulter.personRecord",
      "defaulter.personIdNumber",
      "defaulter.personCount",
      "information.request",
      "criminalTransfer.statistics",
      "jointTask.content",
      "dispatch.content",
      "audit.officer",
      "misuse.case",
      "onestop.view",
      "avoidance.declare",
      "consent.revoke",
      "permits.submit",
      "notices.commit",
      "notices.claim",
      "notices.route",
      "notices.feedback",
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
      "lists.decide",
      "lists.object",
      "measures.execute",
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
      "credit.apply",
      "credit.decide",
      "credit.publish",
      "credit.transfer",
      "complaints.lodge",
      "complaints.handle",
      "reports.lodge",
      "reports.handle",
    ]);
  });
});
