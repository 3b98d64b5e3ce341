import { inspectionResults, resultEditionCode } from "../inspectionResults.ts";
import type { SpotCheckResultResolvers } from "../resolvers.generated.ts";
import { found } from "./found.ts";

export const SpotCheckResult: SpotCheckResultResolvers = {
  task: async ({ task_id: task }, _, { loaders }) =>
    found(await loaders.spotChecks.taskById.load(task)),
  legalEntity: ({ entity_id: id }) => ({ id }),
  resultEdition: (row) => resultEditionCode(row.result_edition),
  results: (row) => inspectionResults(row.result_edition, row.result_codes),
};
