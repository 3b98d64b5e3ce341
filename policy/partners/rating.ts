import type { PartnerContract } from "./contract.ts";

/** 信用评级: a rating agency reads the credit files of those it rates, the non-public part with their consent. */
export const rating: PartnerContract = {
  code: "PARTNER-RATING",
  name: "信用评级机构（示例）",
  nameEn: "A credit rating agency (example)",
  // 第三方评估 · Assessment by a third party
  purposes: ["P18"],
  categories: [
    // 第三方评级 · Ratings by third parties
    "rating.thirdParty",
    // 经主体授权 · With the entity's consent
    "rating.association",
    "credit.record",
    "taxCredit.grade",
    "annualReport.financials",
    // 是否受限 · Whether a measure restricts it
    "restriction.exists",
  ],
  openFields: [
    "Query.legalEntity",
    "LegalEntity.name",
    "LegalEntity.uscc",
    "LegalEntity.status",
    "LegalEntity.industry",
    "LegalEntity.registeredCapital",
    "LegalEntity.annualReports",
    "LegalEntity.credit",
    "LegalEntity.penalties",
    "LegalEntity.listings",
    "Capital.*",
    "AnnualReport.id",
    "AnnualReport.year",
    "CreditFile.*",
    "CreditRecord.*",
    "TaxCreditYear.*",
    "Rating.id",
    "Rating.ratingBody",
    "Rating.grade",
    "Rating.validFrom",
    "Rating.validTo",
    "Penalty.documentNumber",
    "Penalty.decidedOn",
    "Penalty.fine",
    "Listing.kind",
    "Listing.listedOn",
    "Listing.removedOn",
    "CodedValue.*",
  ],
  // 合同名单内的被评主体 · Those it rates, by its contract list
  entities: "listed",
  validFrom: "2024-01-01",
  validTo: "2035-12-31",
  approvals: [
    { department: "SH-EIC", documentNumber: "示例〔2023〕第121号", approvedOn: "2023-12-15" },
    { department: "SH-TAX", documentNumber: "示例〔2023〕第122号", approvedOn: "2023-12-16" },
    { department: "SH-AIC", documentNumber: "示例〔2023〕第123号", approvedOn: "2023-12-18" },
  ],
};
