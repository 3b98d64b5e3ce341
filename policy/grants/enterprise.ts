import type { Grants } from "./grant.ts";

/** The enterprise that logs in (法人一证通), of its own file and of its branches. */
export const enterprise: Grants = {
  code: "SELF",
  name: "企业本身",
  nameEn: "The enterprise itself",
  purposes: ["P13", "P15", "P19"],
  isItself: true,
  validFrom: "2026-01-01",
  grants: {
    // 登记 · The register
    "taxpayer.id": "full",
    "home.address": "full",
    "representative.name": "full",
    "representative.idType": "full",
    "representative.idNumber": "masked",
    "representative.mobile": "full",
    liaison: "full",
    "shareholder.name": "full",
    "shareholder.idNumber": "withheld",
    "officer.name": "full",
    "officer.idNumber": "withheld",
    beneficialOwner: "full",
    "registration.files": "conditional",
    "annualReport.financials": "full",
    socialInsurance: "full",
    "platform.intake": "withheld",
    // 审批 · Approvals
    "permit.holderName": "full",
    "permit.holderIdNumber": "masked",
    "permit.materials": "full",
    "permit.refusal": "full",
    "notice.signatory": "full",
    "dualNotice.state": "full",
    "record.remark": "withheld",
    blindSpots: "withheld",
    // 监管 · Supervision
    "spotCheck.pairing": "withheld",
    "inspection.officerName": "full",
    "inspection.evidence": "full",
    "inspection.followUp": "full",
    rectification: "full",
    "penalty.decisionText": "full",
    "penalty.expired": "full",
    "penalty.unpublished": "full",
    "penalty.personName": "full",
    "penalty.personIdNumber": "masked",
    "penalty.minor": "conditional",
    "record.revoked": "withheld",
    "penalty.caseFile": "conditional",
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
    "clue.content": "withheld",
    "jointPunishment.request": "full",
    "evidence.files": "withheld",
    "criminalTransfer.status": "withheld",
    "criminalTransfer.content": "withheld",
    // 社会监督 · Complaints, reports and evaluations
    "complaint.content": "conditional",
    "complaint.complainant": "withheld",
    "report.content": "withheld",
    "report.reporter": "withheld",
    "reward.claim": "withheld",
    "evaluation.counterpart": "full",
    // 统计、审计、效能 · Statistics, audit, efficiency
    "risk.inputs": "own",
    "statistics.cell": "aggregate",
    "audit.event": "own",
    "audit.officer": "withheld",
    "misuse.case": "withheld",
    "efficiency.score": "withheld",
    // 行为：审批和双告知 · Acts: approvals and dual notice
    "notices.commit": "conditional",
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
