import { type Act, givenReason, givenText } from "../../../kit/act.ts";
import { todayBy } from "../../../kit/clock.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import type {
  AnswerReportInput,
  AssignInput,
  DecideInput,
  ExtendReportInput,
  VerifyReportInput,
} from "../resolvers.generated.ts";
import type { ViolationReportRow } from "../rows.ts";
import { assigneeKey } from "./assignment.ts";
import { storedDue } from "./dueDays.ts";
import { refusedAction } from "./refusedAction.ts";
import { type ReportAction, type ReportState, reportWorkflow } from "./reportWorkflow.ts";
import type { SealedStore } from "./sealedStore.ts";
import { type Handled, type HandledMatter, takeStep } from "./takeStep.ts";

export const takeReportStep = takeStep<ReportState, ReportAction, ViolationReportRow>;

export const reports: Handled<ReportState, ReportAction> = {
  kind: "REPORT",
  table: "violation_report",
  thing: "report",
  workflow: reportWorkflow,
};

/** Takes a report up, or refuses it for a reason. */
export function decideReport(store: SealedStore, act: Act<DecideInput>): Promise<HandledMatter> {
  if (act.input.accept)
    return takeReportStep(store, reports, act, { action: "acceptReport", columns: () => ({}) });
  const reason = givenReason(act.input.reason);
  return takeReportStep(store, reports, act, {
    action: "refuseReport",
    columns: () => ({ refusal_reason: reason, due_on: OPEN_END }),
  });
}

/** Assigns it to an officer, or to another one. */
export function assignReport(store: SealedStore, act: Act<AssignInput>): Promise<HandledMatter> {
  const assignee = assigneeKey(act.input.officer, act.acting);
  return takeReportStep(store, reports, act, {
    action: "assignReport",
    columns: () => ({ assignee }),
  });
}

/** Gives it as much time again, once. Why stands in the file of the department. */
export function extendReport(
  store: SealedStore,
  act: Act<ExtendReportInput>,
): Promise<HandledMatter> {
  givenReason(act.input.reason);
  return takeReportStep(store, reports, act, {
    action: "extendReport",
    byAssignee: true,
    columns: ({ is_extended: isExtended, due_on: due, state_code: state }) => {
      if (isExtended === 1) throw refusedAction("extendReport", state);
      return { is_extended: 1, due_on: storedDue("REPORT_VERIFICATION_EXTENSION", due) };
    },
  });
}

/** Records what was found; whoever reported is to be answered then. */
export function verifyReport(
  store: SealedStore,
  act: Act<VerifyReportInput>,
): Promise<HandledMatter> {
  const { finding, note } = act.input;
  const finding_note = givenText("input.note", note, 300);
  const today = todayBy(act.clock);
  return takeReportStep(store, reports, act, {
    action: "verifyReport",
    byAssignee: true,
    columns: () => ({
      finding_code: finding,
      finding_note,
      verified_on: today,
      due_on: storedDue("REPORTER_NOTICE", today),
    }),
  });
}

/**
 * Puts the answer under the claim code. An anonymous report is answered as a named one is, and by the same day:
 * states and days would tell them apart otherwise.
 */
export function answerReport(
  store: SealedStore,
  act: Act<AnswerReportInput>,
): Promise<HandledMatter> {
  const answer = givenText("input.answer", act.input.answer, 500);
  return takeReportStep(store, reports, act, {
    action: "answerReport",
    byAssignee: true,
    columns: () => ({ answer, answered_on: todayBy(act.clock), due_on: OPEN_END }),
  });
}
