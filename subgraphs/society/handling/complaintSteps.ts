import { type Act, givenReason, givenText } from "../../../kit/act.ts";
import { todayBy } from "../../../kit/clock.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import type { AssignInput, ConcludeComplaintInput, DecideInput } from "../resolvers.generated.ts";
import type { ComplaintRow } from "../rows.ts";
import { assigneeKey } from "./assignment.ts";
import {
  type ComplaintAction,
  type ComplaintState,
  complaintWorkflow,
} from "./complaintWorkflow.ts";
import { storedDue } from "./dueDays.ts";
import type { SealedStore } from "./sealedStore.ts";
import { type Handled, type HandledMatter, takeStep } from "./takeStep.ts";

const takeComplaintStep = takeStep<ComplaintState, ComplaintAction, ComplaintRow>;

const complaints: Handled<ComplaintState, ComplaintAction> = {
  kind: "COMPLAINT",
  table: "complaint",
  thing: "complaint",
  workflow: complaintWorkflow,
};

/** Accepts a complaint, or refuses it for a reason. */
export function decideComplaint(store: SealedStore, act: Act<DecideInput>): Promise<HandledMatter> {
  const today = todayBy(act.clock);
  if (act.input.accept)
    return takeComplaintStep(store, complaints, act, {
      action: "acceptComplaint",
      columns: () => ({ accepted_on: today, due_on: storedDue("COMPLAINT_MEDIATION", today) }),
    });
  const reason = givenReason(act.input.reason);
  return takeComplaintStep(store, complaints, act, {
    action: "refuseComplaint",
    columns: () => ({ refusal_reason: reason, due_on: OPEN_END }),
  });
}

/** Assigns it to an officer, or to another one. */
export function assignComplaint(store: SealedStore, act: Act<AssignInput>): Promise<HandledMatter> {
  const assignee = assigneeKey(act.input.officer, act.acting);
  return takeComplaintStep(store, complaints, act, {
    action: "assignComplaint",
    columns: () => ({ assignee }),
  });
}

/** Ends it with what came of it. */
export function concludeComplaint(
  store: SealedStore,
  act: Act<ConcludeComplaintInput>,
): Promise<HandledMatter> {
  const { outcome, note } = act.input;
  const outcome_note = givenText("input.note", note, 300);
  return takeComplaintStep(store, complaints, act, {
    action: "concludeComplaint",
    byAssignee: true,
    columns: () => ({
      outcome_code: outcome,
      outcome_note,
      concluded_on: todayBy(act.clock),
      due_on: OPEN_END,
    }),
  });
}
