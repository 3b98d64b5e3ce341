import type { PartnerContract } from "./contract.ts";

/** 电子商务平台: a platform verifies those who open a shop on it (电子商务法 §27), and asks for open data only. */
export const platform: PartnerContract = {
  code: "PARTNER-PLATFORM",
  name: "电子商务平台（示例）",
  nameEn: "An e-commerce platform (example)",
  // 第三方评估 · Assessment by a third party
  purposes: ["P18"],
  categories: [
    // 是否受限 · Whether a measure restricts it
    "restriction.exists",
  ],
  openFields: [
    "Query.legalEntity",
    "LegalEntity.name",
    "LegalEntity.uscc",
    "LegalEntity.status",
    "LegalEntity.businessScope",
    "LegalEntity.permits",
    "LegalEntity.listings",
    "Permit.documentNumber",
    "Permit.title",
    "Permit.validTo",
    "Listing.kind",
    "Listing.listedOn",
    "Listing.removedOn",
    "CodedValue.*",
  ],
  // 合同名单内的平台内经营者 · Those who trade on it, by its contract list
  entities: "listed",
  validFrom: "2024-01-01",
  validTo: "2027-06-30",
  approvals: [
    { department: "SH-AIC", documentNumber: "示例〔2023〕第131号", approvedOn: "2023-12-18" },
    { department: "SH-EIC", documentNumber: "示例〔2023〕第132号", approvedOn: "2023-12-18" },
  ],
};
