import type { Grants } from "./grant.ts";

/** 财政、发改, and 经信 too, when they review who applies for public money. */
export const grantReviewer: Grants = {
  code: "GRANT",
  name: "资金和项目审核部门",
  nameEn: "Reviewers of grants",
  purposes: ["P06", "P08", "P09", "P10", "P11"],
  validFrom: "2026-01-01",
  grants: {
    // 登记 · The register
    "taxpayer.id": "full",
    "home.address": "masked",
    "representative.name": "full",
    "representative.idType": "withheld",
    "representative.idNumber": "withheld",
    "representative.mobile": "withheld",
    liaison: "withheld",
    "shareholder.name": "full",
    "shareholder.idNumber": "withheld",
    "officer.name": "masked",
    "officer.idNumber": "withheld",
    beneficialOwner: "withheld",
    "registration.files": "withheld",
    "annualReport.financials": "full",
    socialInsurance: "full",
    "platform.intake": "withheld",
    // 审批 · Approvals
    "permit.holderName": "masked",
    "permit.holderIdNumber": "withheld",
    "permit.materials": "withheld",
    "permit.refusal": "conditional",
    "notice.signatory": "withheld",
    "dualNotice.state": "withheld",
    "record.remark": "withheld",
    blindSpots: "withheld",
    // 监管 · Supervision
    "spotCheck.pairing": "withheld",
    "inspection.officerName": "withheld",
    "inspection.evidence": "withheld",
    "inspection.followUp": "withheld",
    rectification: "full",
    "penalty.decisionText": "full",
    "penalty.expired": "conditional",
    "penalty.unpublished": "withheld",
    "penalty.personName": "masked",
    "penalty.personIdNumber": "withheld",
    "penalty.minor": "withheld",
    "record.revoked": "withheld",
    "penalty.caseFile": "withheld",
    "sensor.reading": "withheld",
    // 信用 · Credit
    "taxCredit.grade": "full",
    "tax.amounts": "conditional",
    "credit.record": "full",
    "credit.expired": "withheld",
    "credit.riskGrade": "full",
    "credit.repair": "conditional",
    "credit.objection": "conditional",
    "rating.thirdParty": "full",
    "rating.association": "full",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "full",
    "defaulter.person": "masked",
    "restriction.exists": "full",
    "restriction.detail": "full",
    // 部门协同 · Collaboration between departments
    "clue.content": "withheld",
    "jointPunishment.request": "withheld",
    "evidence.files": "withheld",
    "criminalTransfer.status": "withheld",
    "criminalTransfer.content": "withheld",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "withheld",
    "complaint.complainant": "withheld",
    "report.content": "withheld",
    "report.reporter": "withheld",
    "reward.claim": "conditional",
    "evaluation.counterpart": "withheld",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "withheld",
    "statistics.cell": "full",
    "audit.event": "withheld",
    "audit.officer": "withheld",
    "misuse.case": "withheld",
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
