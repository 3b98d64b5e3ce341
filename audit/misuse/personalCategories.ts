import type { CategoryCode } from "../../policy/categories/index.ts";

/**
 * Kinds of data that are personal information (个人信息保护法 §4), of persons behind enterprises and before them.
 * What names the officers of the trail and the cases themselves is left out: auditors' work, not the register.
 */
const PERSONAL: readonly CategoryCode[] = [
  "home.address",
  "representative.name",
  "representative.idType",
  "representative.idNumber",
  "representative.mobile",
  "liaison",
  "shareholder.name",
  "shareholder.idNumber",
  "officer.name",
  "officer.idNumber",
  "beneficialOwner",
  "socialInsurance",
  "permit.holderName",
  "permit.holderIdNumber",
  "notice.signatory",
  "inspection.officerName",
  "penalty.personName",
  "penalty.personIdNumber",
  "penalty.minor",
  "genericRecord.personName",
  "genericRecord.personIdNumber",
  "genericRecord.personOther",
  "defaulter.person",
  "defaulter.personRecord",
  "defaulter.personIdNumber",
  "complaint.complainant",
  "report.reporter",
];

export const personalCategories: ReadonlySet<string> = new Set(PERSONAL);
