import type { Grants } from "./grant.ts";

/** 市税务局: knows every taxpayer. */
export const tax: Grants = {
  code: "TAX",
  name: "税务机关",
  nameEn: "Tax authorities",
  purposes: ["P01", "P02", "P03", "P04", "P05", "P06", "P07", "P11", "P12", "P13", "P19"],
  validFrom: "2026-01-01",
  grants: {
    // 登记 · The register
    "taxpayer.id": "full",
    "home.address": "full",
    "representative.name": "full",
    "representative.idType": "full",
    "representative.idNumber": "conditional",
    "representative.mobile": "conditional",
    liaison: "conditional",
    "shareholder.name": "full",
    "shareholder.idNumber": "conditional",
    "officer.name": "full",
    "officer.idNumber": "conditional",
    beneficialOwner: "conditional",
    "registration.files": "conditional",
    "annualReport.financials": "full",
    socialInsurance: "full",
    "platform.intake": "withheld",
    // 审批 · Approvals
    "permit.holderName": "full",
    "permit.holderIdNumber": "conditional",
    "permit.materials": "conditional",
    "permit.refusal": "full",
    "notice.signatory": "withheld",
    "dualNotice.state": "withheld",
    "record.remark": "withheld",
    blindSpots: "withheld",
    // 监管 · Supervision
    "spotCheck.pairing": "withheld",
    "inspection.officerName": "withheld",
    "inspection.evidence": "conditional",
    "inspection.followUp": "withheld",
    rectification: "withheld",
    "penalty.decisionText": "full",
    "penalty.expired": "full",
    "penalty.unpublished": "withheld",
    "penalty.personName": "full",
    "penalty.personIdNumber": "conditional",
    "penalty.minor": "withheld",
    "record.revoked": "withheld",
    "penalty.caseFile": "withheld",
    "sensor.reading": "withheld",
    // 信用 · Credit
    "taxCredit.grade": "full",
    "tax.amounts": "full",
    "credit.record": "full",
    "credit.expired": "withheld",
    "credit.riskGrade": "full",
    "credit.repair": "withheld",
    "credit.objection": "withheld",
    "rating.thirdParty": "full",
    "rating.association": "withheld",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "withheld",
    "defaulter.person": "masked",
    "restriction.exists": "full",
    "restriction.detail": "full",
    // 部门协同 · Collaboration between departments
    "clue.content": "conditional",
    "jointPunishment.request": "conditional",
    "evidence.files": "conditional",
    "criminalTransfer.status": "withheld",
    "criminalTransfer.content": "withheld",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "withheld",
    "complaint.complainant": "withheld",
    "report.content": "conditional",
    "report.reporter": "withheld",
    "reward.claim": "withheld",
    "evaluation.counterpart": "withheld",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "full",
    "statistics.cell": "full",
    "audit.event": "withheld",
    "audit.officer": "withheld",
    "misuse.case": "withheld",
    "efficiency.score": "withheld",
    // 行为：审批和双告知 · Acts: approvals and dual notice
    "notices.commit": "withheld",
    "notices.claim": "conditional",
    "notices.route": "withheld",
    "notices.feedback": "conditional",
    "permits.submit": "conditional",
    // 行为：监管 · Acts: supervision
    "spotChecks.plan": "conditional",
    "spotChecks.draw": "conditional",
    "spotChecks.record": "conditional",
    // 行为：名单和联合惩戒 · Acts: lists and joint punishment
    // 行为：部门协同 · Acts: collaboration between departments
    // 行为：信用 · Acts: credit
    // 行为：社会监督 · Acts: complaints and reports
  },
};
