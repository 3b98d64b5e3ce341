import { illegalTransition } from "../../../kit/errors/illegalTransition.ts";
import {
  type ReportAction,
  type ReportState,
  reportStateCode,
  reportWorkflow,
} from "./reportWorkflow.ts";

/** The refusal of what the state of a report allows, and its columns do not: it was done before, or comes too early. */
export function refusedAction(action: ReportAction, state: ReportState): Error {
  const possible = reportWorkflow.actionsOn(state).filter((one) => one !== action);
  return illegalTransition("举报", "a report", reportStateCode(state), action, possible);
}
