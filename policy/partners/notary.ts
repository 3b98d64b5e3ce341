import type { PartnerContract } from "./contract.ts";

/** 公证: a notary office checks who an enterprise is and who may sign for it, with the enterprise before it. */
export const notary: PartnerContract = {
  code: "PARTNER-NOTARY",
  name: "公证机构（示例）",
  nameEn: "Notary offices (example)",
  // 第三方评估 · Assessment by a third party
  purposes: ["P18"],
  categories: [
    // 法定代表人、股东、董监高姓名 · Names of representatives, shareholders and officers
    "representative.name",
    "shareholder.name",
    "officer.name",
    // 年报财务数据，经主体授权 · Financial figures, with the entity's consent
    "annualReport.financials",
    // 是否受限 · Whether a measure restricts it
    "restriction.exists",
  ],
  openFields: [
    "Query.legalEntity",
    "LegalEntity.name",
    "LegalEntity.uscc",
    "LegalEntity.type",
    "LegalEntity.status",
    "LegalEntity.establishedOn",
    "LegalEntity.registeredCapital",
    "LegalEntity.businessScope",
    "LegalEntity.domicile",
    "LegalEntity.legalRepresentative",
    "LegalEntity.shareholders",
    "LegalEntity.annualReports",
    "Domicile.text",
    "Capital.*",
    "Shareholder.*",
    "NaturalShareholder.*",
    "LegalShareholder.*",
    "AnnualReport.id",
    "AnnualReport.year",
    "AnnualReport.submittedOn",
    "CodedValue.*",
  ],
  entities: "withConsent",
  validFrom: "2024-01-01",
  validTo: "2035-12-31",
  approvals: [
    { department: "SH-AIC", documentNumber: "示例〔2023〕第101号", approvedOn: "2023-12-10" },
    { department: "SH-EIC", documentNumber: "示例〔2023〕第102号", approvedOn: "2023-12-15" },
  ],
};
