import type { Grants } from "./grant.ts";

/** A department, of records it made or data it keeps itself: the matrix's column of the source. */
export const sourceDepartment: Grants = {
  code: "SRC",
  name: "作出记录的部门",
  nameEn: "The department that made the record",
  purposes: [],
  validFrom: "2026-01-01",
  grants: {
    // 登记 · The register
    "taxpayer.id": "full",
    "home.address": "full",
    "representative.name": "full",
    "representative.idType": "full",
    "representative.idNumber": "conditional",
    "representative.mobile": "full",
    liaison: "full",
    "shareholder.name": "full",
    "shareholder.idNumber": "conditional",
    "officer.name": "full",
    "officer.idNumber": "conditional",
    beneficialOwner: "full",
    "registration.files": "full",
    "annualReport.financials": "full",
    socialInsurance: "full",
    "platform.intake": "full",
    // 审批 · Approvals
    "permit.holderName": "full",
    "permit.holderIdNumber": "conditional",
    "permit.materials": "full",
    "permit.refusal": "full",
    "notice.signatory": "full",
    "dualNotice.state": "full",
    "record.remark": "full",
    blindSpots: "full",
    // 监管 · Supervision
    "spotCheck.pairing": "full",
    "inspection.officerName": "full",
    "inspection.evidence": "full",
    "inspection.followUp": "full",
    rectification: "full",
    "penalty.decisionText": "full",
    "penalty.expired": "full",
    "penalty.unpublished": "full",
    "penalty.personName": "full",
    "penalty.personIdNumber": "conditional",
    "penalty.minor": "conditional",
    "record.revoked": "withheld",
    "penalty.caseFile": "full",
    "sensor.reading": "full",
    // 信用 · Credit
    "taxCredit.grade": "full",
    "tax.amounts": "full",
    "credit.record": "full",
    "credit.expired": "withheld",
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
    "clue.content": "full",
    "jointPunishment.request": "full",
    "evidence.files": "full",
    "criminalTransfer.status": "full",
    "criminalTransfer.content": "full",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "full",
    "complaint.complainant": "full",
    "report.content": "full",
    "report.reporter": "conditional",
    "reward.claim": "full",
    "evaluation.counterpart": "aggregate",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "full",
    "statistics.cell": "full",
    "audit.event": "own",
    "audit.officer": "own",
    "misuse.case": "withheld",
    "efficiency.score": "full",
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
