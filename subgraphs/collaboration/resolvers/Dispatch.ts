import { departmentOf } from "../../../kit/codes/provenance.ts";
import { dispatchActionCode } from "../codes.ts";
import { DISPATCH } from "../dispatches/dispatchKind.ts";
import { dispatchPartStateCode, dispatchStateCode } from "../dispatches/dispatchWorkflow.ts";
import { isLate } from "../dueInstant.ts";
import {
  documentsOf,
  isAwaited,
  isTaskOverdue,
  lastUrgedAt,
  remarkOf,
} from "../sharedTasks/told.ts";
import type {
  DispatchDocumentResolvers,
  DispatchPartResolvers,
  DispatchReportResolvers,
  DispatchResolvers,
  DispatchStepResolvers,
} from "../resolvers.generated.ts";

export const Dispatch: DispatchResolvers = {
  direction: ({ direction_code: direction }) => direction,
  state: (row) => dispatchStateCode(row.state_code),
  sender: (row) => departmentOf(row.authority_code),
  parts: async ({ id, state_code: task_state }, _, { loaders }) =>
    ((await loaders.dispatchParts.load(id)) ?? []).map((part) => ({ ...part, task_state })),
  isOverdue: (row, _, { clock }) => isTaskOverdue(DISPATCH, row, clock.now()),
  urgedAt: async ({ id }, _, { loaders }) => lastUrgedAt(await loaders.dispatchSteps.load(id)),
  steps: async ({ id, authority_code, addressee_code }, _, { loaders }) =>
    ((await loaders.dispatchSteps.load(id)) ?? []).map((step) => ({
      ...step,
      authority_code,
      addressee_code,
    })),
  legalEntities: async ({ id }, _, { loaders }) =>
    ((await loaders.dispatchEntities.load(id)) ?? []).map((entity) => ({ id: entity })),
  documents: async ({ id }, _, { loaders }) => documentsOf(await loaders.dispatchSteps.load(id)),
};

export const DispatchPart: DispatchPartResolvers = {
  department: (row) => departmentOf(row.department_code),
  state: (row) => dispatchPartStateCode(row.state_code),
  dueAt: (row) => (isAwaited(DISPATCH, row) ? row.due_at : null),
  isOverdue: (row, _, { clock }) => isAwaited(DISPATCH, row) && isLate(row.due_at, clock.now()),
};

export const DispatchStep: DispatchStepResolvers = {
  action: (row) => dispatchActionCode(row.action_code),
  department: (row) => departmentOf(row.department_code),
  remark: remarkOf,
};

export const DispatchDocument: DispatchDocumentResolvers = {
  department: (row) => departmentOf(row.department_code),
  addedAt: (row) => row.done_at,
};

export const DispatchReport: DispatchReportResolvers = {
  state: (row) => dispatchStateCode(row.state_code),
  part: ({ part, state_code: task_state }) => (part === undefined ? null : { ...part, task_state }),
};
