import type { Grants } from "./grant.ts";

/** 市人民检察院: supervision of cases and of their transfer. */
export const procuratorate: Grants = {
  code: "PROC",
  name: "检察机关",
  nameEn: "Procuratorate",
  purposes: ["P05", "P07"],
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
    "dualNotice.state": "full",
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
    "credit.riskGrade": "withheld",
    "credit.repair": "full",
    "credit.objection": "full",
    "rating.thirdParty": "full",
    "rating.association": "withheld",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "full",
    "defaulter.person": "full",
    "restriction.exists": "full",
    "restriction.detail": "full",
    // 部门协同 · Collaboration between departments
    "clue.content": "conditional",
    "jointPunishment.request": "conditional",
    "evidence.files": "conditional",
    "criminalTransfer.status": "full",
    "criminalTransfer.content": "full",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "withheld",
    "complaint.complainant": "conditional",
    "report.content": "conditional",
    "report.reporter": "conditional",
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
