import type { Grants } from "./grant.ts";

/**
 * 平台运行单位: whoever runs the platform needs keys, counts and how the intake went, and does not read what
 * others recorded. What is shared with everybody it reads about as the public does.
 */
export const operator: Grants = {
  code: "OPER",
  name: "平台运行单位",
  nameEn: "Operator of the platform",
  purposes: ["P11", "P16"],
  validFrom: "2026-01-01",
  grants: {
    // 登记 · The register
    "taxpayer.id": "aggregate",
    "home.address": "aggregate",
    "representative.name": "singleLookUp",
    "representative.idType": "aggregate",
    "representative.idNumber": "aggregate",
    "representative.mobile": "aggregate",
    liaison: "aggregate",
    "shareholder.name": "singleLookUp",
    "shareholder.idNumber": "aggregate",
    "officer.name": "singleLookUp",
    "officer.idNumber": "aggregate",
    beneficialOwner: "aggregate",
    "registration.files": "aggregate",
    "annualReport.financials": "aggregate",
    socialInsurance: "aggregate",
    "platform.intake": "full",
    // 审批 · Approvals
    "permit.holderName": "aggregate",
    "permit.holderIdNumber": "aggregate",
    "permit.materials": "aggregate",
    "permit.refusal": "aggregate",
    "notice.signatory": "aggregate",
    "dualNotice.state": "aggregate",
    "record.remark": "aggregate",
    blindSpots: "aggregate",
    // 监管 · Supervision
    "spotCheck.pairing": "withheld",
    "inspection.officerName": "aggregate",
    "inspection.evidence": "aggregate",
    "inspection.followUp": "aggregate",
    rectification: "aggregate",
    "penalty.decisionText": "masked",
    "penalty.expired": "aggregate",
    "penalty.unpublished": "aggregate",
    "penalty.personName": "aggregate",
    "penalty.personIdNumber": "aggregate",
    "penalty.minor": "withheld",
    "record.revoked": "withheld",
    "penalty.caseFile": "aggregate",
    "sensor.reading": "aggregate",
    // 信用 · Credit
    "taxCredit.grade": "aggregate",
    "tax.amounts": "aggregate",
    "credit.record": "aggregate",
    "credit.expired": "aggregate",
    "credit.riskGrade": "aggregate",
    "credit.repair": "aggregate",
    "credit.objection": "aggregate",
    "rating.thirdParty": "aggregate",
    "rating.association": "aggregate",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "aggregate",
    "defaulter.person": "aggregate",
    "restriction.exists": "yesNo",
    "restriction.detail": "aggregate",
    // 部门协同 · Collaboration between departments
    "clue.content": "withheld",
    "jointPunishment.request": "aggregate",
    "evidence.files": "withheld",
    "criminalTransfer.status": "withheld",
    "criminalTransfer.content": "withheld",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "aggregate",
    "complaint.complainant": "withheld",
    "report.content": "withheld",
    "report.reporter": "withheld",
    "reward.claim": "withheld",
    "evaluation.counterpart": "aggregate",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "aggregate",
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
