import type { Grants } from "./grant.ts";

/** Analysts, and departments that only coordinate: aggregates and open data, no person. */
export const analyst: Grants = {
  code: "ANL",
  name: "统计分析",
  nameEn: "Analysts",
  purposes: ["P11", "P12"],
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
    "annualReport.financials": "aggregate",
    socialInsurance: "aggregate",
    "platform.intake": "aggregate",
    // 审批 · Approvals
    "permit.holderName": "withheld",
    "permit.holderIdNumber": "withheld",
    "permit.materials": "withheld",
    "permit.refusal": "aggregate",
    "notice.signatory": "withheld",
    "dualNotice.state": "aggregate",
    "record.remark": "withheld",
    blindSpots: "aggregate",
    // 监管 · Supervision
    "spotCheck.pairing": "withheld",
    "inspection.officerName": "withheld",
    "inspection.evidence": "withheld",
    "inspection.followUp": "aggregate",
    rectification: "aggregate",
    "penalty.decisionText": "masked",
    "penalty.expired": "aggregate",
    "penalty.unpublished": "aggregate",
    "penalty.personName": "withheld",
    "penalty.personIdNumber": "withheld",
    "penalty.minor": "withheld",
    "record.revoked": "withheld",
    "penalty.caseFile": "withheld",
    "sensor.reading": "aggregate",
    // 信用 · Credit
    "taxCredit.grade": "aggregate",
    "tax.amounts": "aggregate",
    "credit.record": "aggregate",
    "credit.expired": "withheld",
    "credit.riskGrade": "aggregate",
    "credit.repair": "aggregate",
    "credit.objection": "aggregate",
    "rating.thirdParty": "aggregate",
    "rating.association": "aggregate",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "aggregate",
    "defaulter.person": "aggregate",
    "restriction.exists": "withheld",
    "restriction.detail": "aggregate",
    // 部门协同 · Collaboration between departments
    "clue.content": "aggregate",
    "jointPunishment.request": "aggregate",
    "evidence.files": "withheld",
    "criminalTransfer.status": "aggregate",
    "criminalTransfer.content": "withheld",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "aggregate",
    "complaint.complainant": "withheld",
    "report.content": "aggregate",
    "report.reporter": "withheld",
    "reward.claim": "aggregate",
    "evaluation.counterpart": "aggregate",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "aggregate",
    "statistics.cell": "full",
    "audit.event": "withheld",
    "audit.officer": "withheld",
    "misuse.case": "withheld",
    "efficiency.score": "aggregate",
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
