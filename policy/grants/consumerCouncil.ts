import type { Grants } from "./grant.ts";

/** 市消保委, of entities complained of. */
export const consumerCouncil: Grants = {
  code: "CPC",
  name: "消费者权益保护委员会",
  nameEn: "Consumer council",
  purposes: ["P17", "P19"],
  validFrom: "2026-01-01",
  grants: {
    // 登记 · The register
    "taxpayer.id": "withheld",
    "home.address": "masked",
    "representative.name": "singleLookUp",
    "representative.idType": "withheld",
    "representative.idNumber": "withheld",
    "representative.mobile": "conditional",
    liaison: "conditional",
    "shareholder.name": "singleLookUp",
    "shareholder.idNumber": "withheld",
    "officer.name": "withheld",
    "officer.idNumber": "withheld",
    beneficialOwner: "withheld",
    "registration.files": "withheld",
    "annualReport.financials": "withheld",
    socialInsurance: "withheld",
    "platform.intake": "withheld",
    // 审批 · Approvals
    "permit.holderName": "withheld",
    "permit.holderIdNumber": "withheld",
    "permit.materials": "withheld",
    "permit.refusal": "withheld",
    "notice.signatory": "withheld",
    "dualNotice.state": "withheld",
    "record.remark": "withheld",
    blindSpots: "withheld",
    // 监管 · Supervision
    "spotCheck.pairing": "withheld",
    "inspection.officerName": "withheld",
    "inspection.evidence": "withheld",
    "inspection.followUp": "withheld",
    rectification: "withheld",
    "penalty.decisionText": "masked",
    "penalty.expired": "withheld",
    "penalty.unpublished": "withheld",
    "penalty.personName": "withheld",
    "penalty.personIdNumber": "withheld",
    "penalty.minor": "withheld",
    "record.revoked": "withheld",
    "penalty.caseFile": "withheld",
    "sensor.reading": "withheld",
    // 信用 · Credit
    "taxCredit.grade": "withheld",
    "tax.amounts": "withheld",
    "credit.record": "withheld",
    "credit.expired": "withheld",
    "credit.riskGrade": "withheld",
    "credit.repair": "withheld",
    "credit.objection": "withheld",
    "rating.thirdParty": "withheld",
    "rating.association": "full",
    // 名单和联合惩戒 · Lists and joint punishment
    "listing.proposal": "withheld",
    "defaulter.person": "withheld",
    "restriction.exists": "yesNo",
    "restriction.detail": "withheld",
    // 部门协同 · Collaboration between departments
    "clue.content": "withheld",
    "jointPunishment.request": "withheld",
    "evidence.files": "withheld",
    "criminalTransfer.status": "withheld",
    "criminalTransfer.content": "withheld",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "full",
    "complaint.complainant": "full",
    "report.content": "withheld",
    "report.reporter": "withheld",
    "reward.claim": "withheld",
    "evaluation.counterpart": "withheld",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "withheld",
    "statistics.cell": "aggregate",
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
