import { type Act, givenReason } from "../../../kit/act.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { givenText } from "../givenInput.ts";
import { givenFiles } from "../sharedTasks/givenFiles.ts";
import { closeTask, giverStep } from "../sharedTasks/giverStep.ts";
import { type OnTask, type Said, workOnPart } from "../sharedTasks/workOnPart.ts";
import type {
  CloseJointTaskInput,
  JointTaskPartInput,
  ReasonedJointTaskInput,
  RecordJointTaskStepInput,
  ReturnJointTaskInput,
  SubmitJointTaskResultInput,
} from "../resolvers.generated.ts";
import { JOINT_TASK } from "./jointTaskKind.ts";
import { openTask } from "./openTask.ts";
import { procedureOf } from "./procedures.ts";
import type { JointTaskReportRow, StoredTask } from "./rows.ts";
import type { PartAction } from "./taskWorkflow.ts";

type Report = Promise<JointTaskReportRow>;

const LONGEST = 2_000;

/** What departments do to joint tasks, in the order in which they do it. */
export function createJointTaskActs(database: Database) {
  const work = (act: OnTask, action: PartAction, said: Said<StoredTask>): Report =>
    workOnPart(database, JOINT_TASK, act, action, said);
  return {
    open: openTask.bind(undefined, database),
    accept: (act: Act<JointTaskPartInput>): Report => work(act, "accept", {}),
    return: (act: Act<ReturnJointTaskInput>): Report =>
      work(act, "return", { reason: givenReason(act.input.reason) }),
    record: (act: Act<RecordJointTaskStepInput>): Report => {
      const { step, note, documents } = act.input;
      const said = {
        ...(note?.trim() ? { note: givenText("input.note", note, LONGEST) } : {}),
        documents: givenFiles(documents),
      };
      return work(act, "record", (task) => ({ step: stepOf(task, step), ...said }));
    },
    submit: (act: Act<SubmitJointTaskResultInput>): Report => {
      const { result, documents } = act.input;
      return work(act, "submit", {
        result: givenText("input.result", result, LONGEST),
        documents: givenFiles(documents),
      });
    },
    close: (act: Act<CloseJointTaskInput>): Report => closeTask(database, JOINT_TASK, act),
    withdraw: (act: Act<ReasonedJointTaskInput>): Report =>
      giverStep(database, JOINT_TASK, act, "withdraw"),
    urge: (act: Act<ReasonedJointTaskInput>): Report =>
      giverStep(database, JOINT_TASK, act, "urge"),
  };
}

/** A step of the procedure that the task follows. */
function stepOf({ kind_code: kind, procedure_version: version }: StoredTask, step: string): string {
  const { steps } = procedureOf(kind, version);
  if (steps.some(({ code }) => code === step)) return step;
  throw badUserInput(
    "input.step",
    `is no step of a joint task of kind ${kind}; it has ${steps.map(({ code }) => code).join(", ")}`,
  );
}
