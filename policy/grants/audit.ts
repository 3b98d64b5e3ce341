import type { Grants } from "./grant.ts";

/** 监察、审计: the process of supervision, not the persons in the register. */
export const audit: Grants = {
  code: "AUD",
  name: "监察、审计",
  nameEn: "Supervision and audit",
  purposes: ["P16"],
  validFrom: "2026-01-01",
  grants: {
    // 登记 · The register
    "taxpayer.id": "withheld",
    "home.address": "withheld",
    "representative.name": "withheld",
    "representative.idType": "withheld",
    "representative.idNumber": "withheld",
    "representative.mobile": "withheld",
    liaison: "withheld",
    "shareholder.name": "withheld",
    "shareholder.idNumber": "withheld",
    "officer.name": "withheld",
    "officer.idNumber": "withheld",
    beneficialOwner: "withheld",
    "registration.files": "withheld",
    "annualReport.financials": "withheld",
    socialInsurance: "withheld",
    "platform.intake": "full",
    // 审批 · Approvals
    "permit.holderName": "withheld",
    "permit.holderIdNumber": "withheld",
    "permit.materials": "withheld",
    "permit.refusal": "full",
    "notice.signatory": "full",
    "dualNotice.state": "full",
    "record.remark": "full",
    blindSpots: "full",
    // 监管 · Supervision
    "spotCheck.pairing": "conditional",
    "inspection.officerName": "full",
    "inspection.evidence": "conditional",
    "inspection.followUp": "full",
    rectification: "full",
    "penalty.decisionText": "full",
    "penalty.expired": "full",
    "penalty.unpublished": "full",
    "penalty.personName": "full",
    "penalty.personIdNumber": "withheld",
    "penalty.minor": "conditional",
    "record.revoked": "conditional",
    "penalty.caseFile": "conditional",
    "sensor.reading": "withheld",
    // 信用 · Credit
    "taxCredit.grade": "withheld",
    "tax.amounts": "withheld",
    "credit.record": "full",
    "credit.expired": "conditional",
    "credit.riskGrade": "full",
    "credit.repair": "full",
    "credit.objection": "full",
    "rating.thirdParty": "full",
    "rating.association": "full",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "full",
    "defaulter.person": "withheld",
    "restriction.exists": "full",
    "restriction.detail": "full",
    // 部门协同 · Collaboration between departments
    "clue.content": "full",
    "jointPunishment.request": "full",
    "evidence.files": "conditional",
    "criminalTransfer.status": "full",
    "criminalTransfer.content": "conditional",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "full",
    "complaint.complainant": "withheld",
    "report.content": "conditional",
    "report.reporter": "withheld",
    "reward.claim": "conditional",
    "evaluation.counterpart": "full",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "full",
    "statistics.cell": "full",
    "audit.event": "full",
    "audit.officer": "full",
    "misuse.case": "full",
    "efficiency.score": "full",
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
