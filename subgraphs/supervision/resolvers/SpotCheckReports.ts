import { todayBy } from "../../../kit/clock.ts";
import { departmentOf } from "../../../kit/codes/provenance.ts";
import type {
  SpotCheckResultReportResolvers,
  SpotCheckTaskReportResolvers,
} from "../resolvers.generated.ts";
import { isLate, knownPublicationDue, resultStateCode } from "../spotChecks/resultWorkflow.ts";
import { taskStateCode } from "../spotChecks/taskWorkflow.ts";

export const SpotCheckTaskReport: SpotCheckTaskReportResolvers = {
  state: ({ state }) => taskStateCode(state),
  awaited: ({ awaited }) => awaited.map(departmentOf),
};

export const SpotCheckResultReport: SpotCheckResultReportResolvers = {
  pairing: ({ pairing: { id } }) => String(id),
  legalEntity: ({ pairing: { entity_id: id } }) => ({ id }),
  state: (row) => resultStateCode(row.state_code),
  publicationDue: (row) => knownPublicationDue(row.inspected_on),
  isOverdue: (row, _, { clock }) => isLate(row.state_code, row.inspected_on, todayBy(clock)),
};
