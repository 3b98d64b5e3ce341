import { describe, expect, it } from "@jest/globals";
import { accessBy } from "../../gateway/authorization/fieldAccess.ts";
import { readSupergraph } from "../../gateway/supergraph/supergraph.ts";
import { accessOf } from "../../kit/authorization/access.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";
import { everyUse } from "../../policy/attainable.ts";
import { decide } from "../../policy/decide.ts";
import { readerByCode } from "../../policy/readers.ts";
import { classificationOf } from "../../schema/classification.ts";
import { apiSchema } from "../support/apiSchema.ts";

const classification = classificationOf(readSupergraph());
const acts = [...classification].filter(([coordinate]) => coordinate.startsWith("Mutation."));
const day = shanghaiToday();

/** For which purposes each reader may submit permits, by both lines alike. */
const SUBMITS: readonly (readonly [string, readonly string[]])[] = [
  ["SH-AIC", ["P01", "P19"]],
  ["SH-FDA", ["P01", "P19"]],
  ["SH-TAX", ["P01", "P19"]],
  ["SH-PSB", ["P01"]],
  ["D-310110-MSA", ["P01", "P19"]],
  ["SH-PROC", []],
  ["SH-CRT", []],
  ["SH-FIN", []],
  ["SH-EIC", []],
  ["SH-OFFICE", []],
  ["SH-AUDIT", []],
  ["PARTNER-LAW", []],
  ["ANALYST", []],
  ["CPC", []],
  ["PUBLIC", []],
  ["OPERATOR", []],
  ["SELF:91310000132260250X", []],
];

describe("an act", () => {
  it("is required by every field of Mutation, of which there are", () => {
    expect(Object.fromEntries(acts.map(([name, [one]]) => [name, one?.join(" ")]))).toEqual({
      "Mutation.declareAvoidance": "avoidance.declare",
      "Mutation.withdrawAvoidance": "avoidance.declare",
      "Mutation.revokeConsent": "consent.revoke",
      "Mutation.ingestPermits": "permits.submit",
      "Mutation.correctPermitRow": "permits.submit",
      "Mutation.ingestPenalties": "penalties.submit",
      "Mutation.correctPenaltyRow": "penalties.submit",
      "Mutation.stopPenaltyPublicity": "penalties.stopPublicity",
      "Mutation.ingestInspections": "inspections.submit",
      "Mutation.correctInspectionRow": "inspections.submit",
      "Mutation.ingestAdministrativeActions": "actions.submit",
      "Mutation.correctAdministrativeActionRow": "actions.submit",
      "Mutation.commitToNotice": "notices.commit",
      "Mutation.claimNotice": "notices.claim",
      "Mutation.returnNotice": "notices.claim",
      "Mutation.reassignNotice": "notices.route",
      "Mutation.feedbackNotice": "notices.feedback",
      "Mutation.defineGenericForm": "genericForms.define",
      "Mutation.closeGenericForm": "genericForms.define",
      "Mutation.submitGenericRecord": "genericRecords.submit",
      "Mutation.registerDepartmentSystem": "departmentSystems.register",
      "Mutation.createSpotCheckTask": "spotChecks.plan",
      "Mutation.voidSpotCheckTask": "spotChecks.plan",
      "Mutation.commitSeed": "spotChecks.draw",
      "Mutation.revealSeed": "spotChecks.draw",
      "Mutation.drawSpotCheck": "spotChecks.draw",
      "Mutation.recordSpotCheckResult": "spotChecks.record",
      "Mutation.reviewSpotCheckResult": "spotChecks.record",
      "Mutation.withdrawSpotCheckResult": "spotChecks.record",
      "Mutation.lodgeComplaint": "complaints.lodge",
      "Mutation.decideComplaint": "complaints.handle",
      "Mutation.assignComplaint": "complaints.handle",
      "Mutation.concludeComplaint": "complaints.handle",
      "Mutation.lodgeReport": "reports.lodge",
      "Mutation.decideReport": "reports.handle",
      "Mutation.assignReport": "reports.handle",
      "Mutation.extendReport": "reports.handle",
      "Mutation.verifyReport": "reports.handle",
      "Mutation.answerReport": "reports.handle",
      "Mutation.grantReward": "reports.handle",
      "Mutation.payReward": "reports.handle",
      "Mutation.proposeCriminalTransfer": "criminalTransfers.send",
      "Mutation.decideCriminalTransfer": "criminalTransfers.send",
      "Mutation.sendCriminalTransfer": "criminalTransfers.send",
      "Mutation.askReconsideration": "criminalTransfers.send",
      "Mutation.askFilingSupervision": "criminalTransfers.send",
      "Mutation.handOverGoods": "criminalTransfers.send",
      "Mutation.answerCriminalTransfer": "criminalTransfers.file",
      "Mutation.superviseFiling": "criminalTransfers.supervise",
      "Mutation.prosecuteCriminalTransfer": "criminalTransfers.supervise",
      "Mutation.judgeCriminalTransfer": "criminalTransfers.judge",
      "Mutation.submitRequest": "requests.submit",
      "Mutation.withdrawRequest": "requests.submit",
      "Mutation.acceptRequest": "requests.answer",
      "Mutation.rejectRequest": "requests.answer",
      "Mutation.feedbackRequest": "requests.answer",
      "Mutation.superviseRequest": "requests.supervise",
      "Mutation.openJointTask": "jointTasks.lead",
      "Mutation.acceptJointTask": "jointTasks.work",
      "Mutation.returnJointTask": "jointTasks.work",
      "Mutation.recordJointTaskStep": "jointTasks.work",
      "Mutation.submitJointTaskResult": "jointTasks.work",
      "Mutation.closeJointTask": "jointTasks.lead",
      "Mutation.withdrawJointTask": "jointTasks.lead",
      "Mutation.urgeJointTask": "jointTasks.lead",
      "Mutation.dispatchTask": "dispatches.send",
      "Mutation.reportUp": "dispatches.report",
      "Mutation.acknowledgeDispatch": "dispatches.work",
      "Mutation.returnDispatch": "dispatches.work",
      "Mutation.answerDispatch": "dispatches.work",
      "Mutation.closeDispatch": "dispatches.work",
      "Mutation.withdrawDispatch": "dispatches.work",
      "Mutation.urgeDispatch": "dispatches.work",
      "Mutation.listAsAbnormal": "lists.decide",
      "Mutation.proposeSeriousListing": "lists.decide",
      "Mutation.decideSeriousListing": "lists.decide",
      "Mutation.removeFromList": "lists.decide",
      "Mutation.revokeListing": "lists.decide",
      "Mutation.decideListingObjection": "lists.decide",
      "Mutation.objectToListing": "lists.object",
      "Mutation.applyMeasure": "measures.execute",
      "Mutation.feedBackMeasure": "measures.execute",
      "Mutation.applyForCreditRepair": "credit.apply",
      "Mutation.objectToCreditRecord": "credit.apply",
      "Mutation.acceptCreditRepair": "credit.decide",
      "Mutation.decideCreditRepair": "credit.decide",
      "Mutation.decideCreditObjection": "credit.decide",
      "Mutation.transferCreditObjection": "credit.transfer",
      "Mutation.publishToCredit": "credit.publish",
    });
  });

  it.each(SUBMITS)("of submitting permits is open to %s for %j", async (code, purposes) => {
    const reader = readerByCode(code);
    const schema = await apiSchema();
    const mutation = schema.getMutationType();
    if (reader === undefined || !mutation) throw new TypeError(`no reader ${code}, or no acts`);
    const uses = everyUse(reader);
    const atTheGateway = uses.filter((use) => {
      const access = accessBy(schema, classification, decide(reader, use, day));
      return access(mutation, "ingestPermits", "several").denial === undefined;
    });
    const atTheSubgraph = uses.filter((use) => {
      const access = accessOf({ ...use, reader: code, secondFactor: true, day, reach: "several" });
      const rule = {
        coordinate: "Mutation.ingestPermits",
        requirement: [["permits.submit"]],
        typeName: "PermitIngestReport",
        isAct: true,
      } as const;
      return access.verdict(rule, undefined).kind === "full";
    });
    expect(atTheGateway.map(({ purpose }) => purpose)).toEqual(purposes);
    expect(atTheSubgraph.map(({ purpose }) => purpose)).toEqual(purposes);
  });
});
