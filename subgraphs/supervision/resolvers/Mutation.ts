import { noteWritten } from "../../../kit/ingest/noteWritten.ts";
import type { Context } from "../context.ts";
import { ACTION_EDITION } from "../ingest/actionIngest.ts";
import { INSPECTION_EDITION } from "../ingest/inspectionIngest.ts";
import type { MutationResolvers } from "../resolvers.generated.ts";
import type { SpotCheckResultReportRow } from "../rows.ts";

export const Mutation: MutationResolvers = {
  ingestPenalties: async (_, { input }, { repository, acting, access, clock }) =>
    noteWritten(await repository.submittedPenalties.ingest({ input, acting, clock }), access),
  correctPenaltyRow: async (_, { input }, { repository, acting, access, clock }) =>
    noteWritten(await repository.submittedPenalties.correct({ input, acting, clock }), access),
  stopPenaltyPublicity: async (_, { input }, { repository, acting, access, clock }) => {
    const penalty = await repository.stopPublicity({ input, acting, clock });
    access.written.add(String(penalty.entity_id));
    return penalty;
  },
  ingestInspections: async (_, { input }, { repository, acting, access, clock }) => {
    const batch = { ...input, edition: INSPECTION_EDITION };
    const submitted = { input: batch, acting, clock };
    return noteWritten(await repository.submittedInspections.ingest(submitted), access);
  },
  correctInspectionRow: async (_, { input }, { repository, acting, access, clock }) =>
    noteWritten(await repository.submittedInspections.correct({ input, acting, clock }), access),
  ingestAdministrativeActions: async (_, { input }, { repository, acting, access, clock }) => {
    const batch = { ...input, edition: ACTION_EDITION };
    const submitted = { input: batch, acting, clock };
    return noteWritten(await repository.submittedActions.ingest(submitted), access);
  },
  correctAdministrativeActionRow: async (_, { input }, { repository, acting, access, clock }) =>
    noteWritten(await repository.submittedActions.correct({ input, acting, clock }), access),
  defineGenericForm: (_, { input }, { repository, acting, clock }) =>
    repository.genericForms.define({ input, acting, clock }),
  closeGenericForm: (_, { input }, { repository, acting, clock }) =>
    repository.genericForms.close({ input, acting, clock }),
  submitGenericRecord: async (_, { input }, { repository, acting, access, clock }) => {
    const report = await repository.genericForms.submit({ input, acting, clock });
    if (report.record !== null && report.status !== "UNCHANGED")
      access.written.add(String(report.record.entity_id));
    return report;
  },
  registerDepartmentSystem: (_, { input }, { repository, acting, clock }) =>
    repository.departmentSystems.register({ input, acting, clock }),
  createSpotCheckTask: (_, { input }, { repository, acting, clock }) =>
    repository.spotCheckActs.createTask({ input, acting, clock }),
  commitSeed: (_, { input }, { repository, acting, clock }) =>
    repository.spotCheckActs.commitSeed({ input, acting, clock }),
  revealSeed: (_, { input }, { repository, acting, clock }) =>
    repository.spotCheckActs.revealSeed({ input, acting, clock }),
  drawSpotCheck: (_, { input }, { repository, acting, clock, access }) =>
    repository.spotCheckActs.drawTask({ input, acting, clock }, access.written),
  voidSpotCheckTask: (_, { input }, { repository, acting, clock }) =>
    repository.spotCheckActs.voidTask({ input, acting, clock }),
  recordSpotCheckResult: async (_, { input }, context) => {
    const { repository, acting, clock } = context;
    return noted(await repository.spotCheckActs.recordResult({ input, acting, clock }), context);
  },
  reviewSpotCheckResult: async (_, { input }, context) => {
    const { repository, acting, clock } = context;
    return noted(await repository.spotCheckActs.reviewResult({ input, acting, clock }), context);
  },
  withdrawSpotCheckResult: async (_, { input }, context) => {
    const { repository, acting, clock } = context;
    return noted(await repository.spotCheckActs.withdrawResult({ input, acting, clock }), context);
  },
};

/** Tells the trail whom it was about. */
function noted(report: SpotCheckResultReportRow, { access }: Context): SpotCheckResultReportRow {
  access.written.add(String(report.pairing.entity_id));
  return report;
}
