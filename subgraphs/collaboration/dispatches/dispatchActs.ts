import { type Act, givenReason } from "../../../kit/act.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { givenText } from "../givenInput.ts";
import { givenFiles } from "../sharedTasks/givenFiles.ts";
import { closeTask, giverStep } from "../sharedTasks/giverStep.ts";
import { type OnTask, type Said, workOnPart } from "../sharedTasks/workOnPart.ts";
import type {
  AnswerDispatchInput,
  CloseDispatchInput,
  DispatchPartInput,
  ReasonedDispatchInput,
  ReasonedDispatchPartInput,
} from "../resolvers.generated.ts";
import { DISPATCH } from "./dispatchKind.ts";
import { dispatchTask, LONGEST_CONTENT } from "./dispatchTask.ts";
import type { DispatchPartAction } from "./dispatchWorkflow.ts";
import { reportUp } from "./reportUp.ts";
import type { DispatchReportRow, StoredDispatch } from "./rows.ts";

type Report = Promise<DispatchReportRow>;

/** What the city and its districts do to what goes between them, in the order in which they do it. */
export function createDispatchActs(database: Database) {
  const work = (act: OnTask, action: DispatchPartAction, said: Said<StoredDispatch>): Report =>
    workOnPart(database, DISPATCH, act, action, said);
  return {
    dispatch: dispatchTask.bind(undefined, database),
    reportUp: reportUp.bind(undefined, database),
    acknowledge: (act: Act<DispatchPartInput>): Report => work(act, "acknowledge", {}),
    return: (act: Act<ReasonedDispatchPartInput>): Report =>
      work(act, "return", { reason: givenReason(act.input.reason) }),
    answer: (act: Act<AnswerDispatchInput>): Report => {
      const result = givenText("input.answer", act.input.answer, LONGEST_CONTENT);
      const documents = givenFiles(act.input.documents);
      return work(act, "answer", (dispatch) => {
        assertReported(dispatch);
        return { result, documents };
      });
    },
    close: (act: Act<CloseDispatchInput>): Report => closeTask(database, DISPATCH, act),
    withdraw: (act: Act<ReasonedDispatchInput>): Report =>
      giverStep(database, DISPATCH, act, "withdraw"),
    urge: (act: Act<ReasonedDispatchInput>): Report => giverStep(database, DISPATCH, act, "urge"),
  };
}

/** What was dispatched down is reported on, which is another act. */
function assertReported({ number, direction_code: direction }: StoredDispatch): void {
  if (direction === "UP") return;
  throw badUserInput("input.number", `names ${number}, which the city dispatched: use reportUp`);
}
