import type { Grants } from "./grant.ts";

/** 市工商局 in its business, as registrar of the whole city; not as operator of the platform. */
export const marketRegulation: Grants = {
  code: "AIC",
  name: "市工商行政管理局",
  nameEn: "Administration for Industry and Commerce",
  purposes: ["P01", "P02", "P03", "P04", "P05", "P06", "P07", "P11", "P12", "P13", "P19", "P20"],
  validFrom: "2026-01-01",
  grants: {
    // 登记 · The register
    "taxpayer.id": "full",
    "home.address": "full",
    "representative.name": "full",
    "representative.idType": "conditional",
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
    "platform.intake": "full",
    // 审批 · Approvals
    "permit.holderName": "full",
    "permit.holderIdNumber": "conditional",
    "permit.materials": "withheld",
    "permit.refusal": "full",
    "notice.signatory": "full",
    "dualNotice.state": "full",
    "record.remark": "full",
    blindSpots: "full",
    // 监管 · Supervision
    "spotCheck.pairing": "aggregate",
    "inspection.officerName": "full",
    "inspection.evidence": "conditional",
    "inspection.followUp": "full",
    rectification: "full",
    "penalty.decisionText": "full",
    "penalty.expired": "full",
    "penalty.unpublished": "full",
    "penalty.personName": "full",
    "penalty.personIdNumber": "conditional",
    "penalty.minor": "withheld",
    "record.revoked": "withheld",
    "penalty.caseFile": "withheld",
    "sensor.reading": "withheld",
    // 信用 · Credit
    "taxCredit.grade": "full",
    "tax.amounts": "withheld",
    "credit.record": "full",
    "credit.expired": "withheld",
    "credit.riskGrade": "full",
    "credit.repair": "full",
    "credit.objection": "full",
    "rating.thirdParty": "full",
    "rating.association": "full",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "full",
    "defaulter.person": "masked",
    "restriction.exists": "full",
    "restriction.detail": "full",
    // 部门协同 · Collaboration between departments
    "clue.content": "aggregate",
    "jointPunishment.request": "full",
    "evidence.files": "withheld",
    "criminalTransfer.status": "aggregate",
    "criminalTransfer.content": "withheld",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "full",
    "complaint.complainant": "withheld",
    "report.content": "conditional",
    "report.reporter": "withheld",
    "reward.claim": "withheld",
    "evaluation.counterpart": "aggregate",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "full",
    "statistics.cell": "full",
    "audit.event": "aggregate",
    "audit.officer": "withheld",
    "misuse.case": "withheld",
    "efficiency.score": "aggregate",
    // 行为：审批和双告知 · Acts: approvals and dual notice
    "notices.commit": "conditional",
    "notices.claim": "conditional",
    "notices.route": "conditional",
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
