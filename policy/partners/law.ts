import type { PartnerContract } from "./contract.ts";

/**
 * 律师事务所尽职调查: every single value that the grants of partners allow, of an enterprise that is a party to a transaction
 * and consented.
 */
export const law: PartnerContract = {
  code: "PARTNER-LAW",
  name: "律师事务所（示例）",
  nameEn: "Law firms (example)",
  // 第三方评估 · Assessment by a third party
  purposes: ["P18"],
  categories: [
    // 登记 · The register
    "taxpayer.id",
    "representative.name",
    "shareholder.name",
    "officer.name",
    "annualReport.financials",
    "socialInsurance",
    // 监管 · Supervision
    "penalty.decisionText",
    // 信用 · Credit
    "taxCredit.grade",
    "credit.record",
    "rating.thirdParty",
    "rating.association",
    // 名单 · Lists
    "restriction.exists",
  ],
  openFields: [
    "Query.legalEntity",
    "Query.penaltiesByDocumentNumber",
    "LegalEntity.*",
    "LegalRepresentative.*",
    "Domicile.*",
    "Capital.*",
    "Shareholder.*",
    "NaturalShareholder.*",
    "LegalShareholder.*",
    "Officer.*",
    "AnnualReport.*",
    "RegistrationChange.*",
    "Permit.*",
    "Penalty.*",
    "CreditFile.*",
    "CreditRecord.*",
    "SocialInsuranceArrearsRecord.*",
    "TaxArrearsNotice.*",
    "TaxCreditYear.*",
    "Rating.*",
    "ThirdPartyRating.*",
    "AssociationRating.*",
    "Listing.*",
    "TimelineEvent.*",
    "CodedValue.*",
    "Provenance.*",
  ],
  entities: "withConsent",
  validFrom: "2024-01-01",
  validTo: "2035-12-31",
  approvals: [
    { department: "SH-AIC", documentNumber: "示例〔2023〕第111号", approvedOn: "2023-12-10" },
    { department: "SH-TAX", documentNumber: "示例〔2023〕第112号", approvedOn: "2023-12-11" },
    { department: "SH-HRSS", documentNumber: "示例〔2023〕第113号", approvedOn: "2023-12-12" },
    { department: "SH-EIC", documentNumber: "示例〔2023〕第114号", approvedOn: "2023-12-15" },
  ],
};
