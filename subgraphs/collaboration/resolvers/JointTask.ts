import { departmentOf } from "../../../kit/codes/provenance.ts";
import { todayBy } from "../../../kit/clock.ts";
import { deadlineOn } from "../../../standards/timeLimits/deadlines.ts";
import { jointTaskActionCode } from "../codes.ts";
import { isLate } from "../dueInstant.ts";
import { filledFields } from "../formContent.ts";
import { JOINT_TASK } from "../jointTasks/jointTaskKind.ts";
import { procedureOf } from "../jointTasks/procedures.ts";
import { areaCode } from "../jointTasks/taskArea.ts";
import { partStateCode, taskStateCode } from "../jointTasks/taskWorkflow.ts";
import {
  documentsOf,
  isAwaited,
  isTaskOverdue,
  lastUrgedAt,
  remarkOf,
} from "../sharedTasks/told.ts";
import type {
  JointTaskDocumentResolvers,
  JointTaskParticipantResolvers,
  JointTaskProcedureResolvers,
  JointTaskReportResolvers,
  JointTaskResolvers,
  JointTaskStepResolvers,
} from "../resolvers.generated.ts";
import type { StepContent } from "../sharedTasks/rows.ts";
import type { JointTaskRow } from "../rows.ts";

export const JointTask: JointTaskResolvers = {
  kind: ({ kind_code: kind }) => kind,
  state: (row) => taskStateCode(row.state_code),
  lead: (row) => departmentOf(row.authority_code),
  participants: async ({ id, state_code: task_state }, _, { loaders }) =>
    ((await loaders.jointTaskParts.load(id)) ?? []).map((part) => ({ ...part, task_state })),
  area: (row) => areaCode(row.area_code),
  isOverdue: (row, _, { clock }) => isTaskOverdue(JOINT_TASK, row, clock.now()),
  urgedAt: async ({ id }, _, { loaders }) => lastUrgedAt(await loaders.jointTaskSteps.load(id)),
  procedure: procedureOfTask,
  steps: async (task, _, { loaders }) =>
    ((await loaders.jointTaskSteps.load(task.id)) ?? []).map((step) => ({
      ...step,
      authority_code: task.authority_code,
      addressee_code: task.addressee_code,
      procedure: procedureOfTask(task),
    })),
  legalEntities: async ({ id }, _, { loaders }) =>
    ((await loaders.jointTaskEntities.load(id)) ?? []).map((entity) => ({ id: entity })),
  content: (task) => filledFields(procedureOfTask(task).fields, task.content),
  documents: async ({ id }, _, { loaders }) => documentsOf(await loaders.jointTaskSteps.load(id)),
};

export const JointTaskParticipant: JointTaskParticipantResolvers = {
  department: (row) => departmentOf(row.department_code),
  state: (row) => partStateCode(row.state_code),
  dueAt: (row) => (isAwaited(JOINT_TASK, row) ? row.due_at : null),
  isOverdue: (row, _, { clock }) => isAwaited(JOINT_TASK, row) && isLate(row.due_at, clock.now()),
};

export const JointTaskStep: JointTaskStepResolvers = {
  action: (row) => jointTaskActionCode(row.action_code),
  procedureStep({ content, procedure }) {
    const { step } = JSON.parse(content) as StepContent;
    return procedure.steps.find(({ code }) => code === step) ?? null;
  },
  department: (row) => departmentOf(row.department_code),
  remark: remarkOf,
};

export const JointTaskDocument: JointTaskDocumentResolvers = {
  department: (row) => departmentOf(row.department_code),
  addedAt: (row) => row.done_at,
};

export const JointTaskProcedure: JointTaskProcedureResolvers = {
  workingDays: ({ deadline }, _, { clock }) => deadlineOn(deadline, todayBy(clock)).amount,
  isConfirmed: ({ confirmed }) => confirmed,
};

export const JointTaskReport: JointTaskReportResolvers = {
  state: (row) => taskStateCode(row.state_code),
  participant: ({ part, state_code: task_state }) =>
    part === undefined ? null : { ...part, task_state },
};

function procedureOfTask({ kind_code: kind, procedure_version: version }: JointTaskRow) {
  return procedureOf(kind, version);
}
