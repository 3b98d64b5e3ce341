import { batchResolver } from "../../../kit/batchResolver.ts";
import { todayBy } from "../../../kit/clock.ts";
import { connectionsFrom } from "../../../kit/connection/connectionFrom.ts";
import { conditionsOf } from "../../../kit/connection/pageRequest.ts";
import { inspectionResults } from "../inspectionResults.ts";
import type {
  SpotCheckResultWorkResolvers,
  SpotCheckWorkResolvers,
} from "../resolvers.generated.ts";
import { isLate, knownPublicationDue, resultStateCode } from "../spotChecks/resultWorkflow.ts";
import { spotCheckOrders } from "../spotCheckRepository.ts";
import { taskStateCode } from "../spotChecks/taskWorkflow.ts";
import { found } from "./found.ts";

export const SpotCheckWork: SpotCheckWorkResolvers = {
  task: async ({ id }, _, { loaders }) => found(await loaders.spotChecks.taskById.load(id)),
  isOwner: (row) => row.department_code === row.authority_code,
  state: (row) => taskStateCode(row.state_code),
  results: batchResolver((owners, args, { loaders }) => {
    const { resultWork } = loaders.spotChecks;
    const where = conditionsOf({ state_code: args.state });
    return connectionsFrom(resultWork, owners, args, spotCheckOrders.resultWork, where);
  }),
};

export const SpotCheckResultWork: SpotCheckResultWorkResolvers = {
  legalEntity: ({ entity_id: id }) => ({ id }),
  state: (row) => resultStateCode(row.state_code),
  results: ({ result_edition: edition, result_codes: codes }) =>
    edition === null || codes === null ? [] : inspectionResults(edition, codes),
  publicationDue: (row) => knownPublicationDue(row.inspected_on),
  isOverdue: (row, _, { clock }) => isLate(row.state_code, row.inspected_on, todayBy(clock)),
  reason: ({ step }) => (step === null ? null : (reasonIn(step) ?? null)),
};

/** Why it was returned, rejected or withdrawn, where the last step was one of these. */
function reasonIn(step: string): string | undefined {
  return (JSON.parse(step) as { readonly reason?: string }).reason;
}
