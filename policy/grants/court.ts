import type { Grants } from "./grant.ts";

/** 市高级人民法院: enforcement of judgments. */
export const court: Grants = {
  code: "CRT",
  name: "审判机关",
  nameEn: "Courts",
  purposes: ["P05", "P06", "P07"],
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
    "notice.signatory": "full",
    "dualNotice.state": "withheld",
    "record.remark": "full",
    blindSpots: "withheld",
    // 监管 · Supervision
    "spotCheck.pairing": "withheld",
    "inspection.officerName": "full",
    "inspection.evidence": "conditional",
    "inspection.followUp": "full",
    rectification: "full",
    "penalty.decisionText": "full",
    "penalty.expired": "full",
    "penalty.unpublished": "full",
    "penalty.personName": "full",
    "penalty.personIdNumber": "conditional",
    "penalty.minor": "conditional",
    "record.revoked": "withheld",
    "penalty.caseFile": "conditional",
    "sensor.reading": "withheld",
    // 信用 · Credit
    "taxCredit.grade": "full",
    "tax.amounts": "conditional",
    "credit.record": "full",
    "credit.expired": "conditional",
    "credit.riskGrade": "full",
    "credit.repair": "full",
    "credit.objection": "full",
    "rating.thirdParty": "full",
    "rating.association": "full",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "full",
    "defaulter.person": "full",
    "restriction.exists": "full",
    "restriction.detail": "full",
    // 部门协同 · Collaboration between departments
    "clue.content": "withheld",
    "jointPunishment.request": "conditional",
    "evidence.files": "conditional",
    "criminalTransfer.status": "conditional",
    "criminalTransfer.content": "conditional",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "withheld",
    "complaint.complainant": "conditional",
    "report.content": "withheld",
    "report.reporter": "conditional",
    "reward.claim": "withheld",
    "evaluation.counterpart": "withheld",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "withheld",
    "statistics.cell": "full",
    "audit.event": "withheld",
    "audit.officer": "withheld",
    "misuse.case": "withheld",
    "efficiency.score": "withheld",
    // 行为：审批和双告知 · Acts: approvals and dual notice
    "notices.commit": "withheld",
    "notices.claim": "withheld",
    "notices.route": "withheld",
    "notices.feedback": "withheld",
    "permits.submit": "withheld",
    // 行为：监管 · Acts: supervision
    "spotChecks.plan": "withheld",
    "spotChecks.draw": "withheld",
    "spotChecks.record": "withheld",
    // 行为：名单和联合惩戒 · Acts: lists and joint punishment
    // 行为：部门协同 · Acts: collaboration between departments
    // 行为：信用 · Acts: credit
    // 行为：社会监督 · Acts: complaints and reports
  },
};
