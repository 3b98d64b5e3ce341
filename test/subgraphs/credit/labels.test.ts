import { describe, expect, it } from "@jest/globals";
import { print } from "graphql";
import { classificationOf } from "../../../schema/classification.ts";
import { undescribed } from "../../../schema/lint.ts";
import { credit } from "../../../subgraphs/credit/index.ts";

describe("the schema of credit", () => {
  it("withholds what is shared inside government only, and nothing else", () => {
    const withheld = [...classificationOf(print(credit.typeDefs))].filter(
      ([, requirement]) => requirement.flat().length > 0,
    );
    expect(new Set(withheld.map(([, requirement]) => JSON.stringify(requirement)))).toEqual(
      new Set(['[["internal"]]']),
    );
    expect(withheld.map(([coordinate]) => coordinate)).toEqual([
      "CreditFile.sharedRecords",
      "CreditFile.sharedRatings",
      "CreditFile.riskGrade",
      "CreditFile.riskGrades",
      "CreditFile.repairs",
      "CreditFile.objections",
      "SupervisionResultRecord.detail",
      "DishonestyRecord.detail",
      "SocialInsuranceArrearsRecord.periodFrom",
      "SocialInsuranceArrearsRecord.periodTo",
      "SocialInsuranceArrearsRecord.arrears",
      "SocialInsuranceArrearsRecord.headcount",
      "ContractPerformanceRecord.contractNumber",
      "ContractPerformanceRecord.counterparty",
      "ContractPerformanceRecord.contractAmount",
      "ContractPerformanceRecord.performance",
      "CreditRiskGrade.grade",
      "CreditRiskGrade.scoredMonth",
      "CreditRiskGrade.modelVersion",
      "CreditRiskGrade.drivers",
      "TaxCreditYear.grade",
      "TaxCreditYear.evaluatedOn",
      "CreditRepair.record",
      "CreditRepair.appliedOn",
      "CreditRepair.remedy",
      "CreditRepair.status",
      "CreditRepair.decidedOn",
      "CreditRepair.removedOn",
      "CreditObjection.record",
      "CreditObjection.filedOn",
      "CreditObjection.grounds",
      "CreditObjection.status",
      "CreditObjection.markedOn",
      "CreditObjection.decidedOn",
    ]);
  });

  it("describes everything in Chinese and English", () => {
    expect(undescribed(credit.typeDefs)).toEqual([]);
  });
});
