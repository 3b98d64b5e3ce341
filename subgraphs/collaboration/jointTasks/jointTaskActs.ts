import { type Act, givenReason } from "../../../kit/act.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { givenText } from "../givenInput.ts";
import type {
  JointTaskPartInput,
  RecordJointTaskStepInput,
  ReturnJointTaskInput,
  SubmitJointTaskResultInput,
} from "../resolvers.generated.ts";
import { closeTask, withdrawTask } from "./leadTask.ts";
import { givenFiles } from "./openInput.ts";
import { openTask } from "./openTask.ts";
import { procedureOf } from "./procedures.ts";
import type { JointTaskReportRow, StoredTask } from "./rows.ts";
import { workOnPart } from "./workOnPart.ts";

type Report = Promise<JointTaskReportRow>;

const LONGEST = 2_000;

/** What departments do to joint tasks, in the order in which they do it. */
export function createJointTaskActs(database: Database) {
  const work = workOnPart.bind(undefined, database);
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
    close: closeTask.bind(undefined, database),
    withdraw: withdrawTask.bind(undefined, database),
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
