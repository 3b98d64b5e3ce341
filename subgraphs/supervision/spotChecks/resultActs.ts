import { type Act, givenReason } from "../../../kit/act.ts";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type {
  RecordSpotCheckResultInput,
  ReviewSpotCheckResultInput,
  WithdrawSpotCheckResultInput,
} from "../resolvers.generated.ts";
import type { SpotCheckResultReportRow } from "../rows.ts";
import { findingOf } from "./resultInput.ts";
import { takeStep } from "./resultStep.ts";

/** Enters what the check of a pairing found; it awaits review then. */
export function recordResult(
  database: Database,
  act: Act<RecordSpotCheckResultInput>,
): Promise<SpotCheckResultReportRow> {
  const { input, clock } = act;
  return takeStep(database, act, "recordResult", ({ task }) => {
    const finding = findingOf(input, task, todayBy(clock));
    return { columns: { ...finding }, content: { ...finding } };
  });
}

const REVIEWS = {
  PUBLISH: "publishResult",
  RETURN: "returnResult",
  REJECT: "rejectResult",
} as const;

/** Publishes what awaits review, or sends it back for a reason. */
export function reviewResult(
  database: Database,
  act: Act<ReviewSpotCheckResultInput>,
): Promise<SpotCheckResultReportRow> {
  const { input, acting, clock } = act;
  if (input.decision === "PUBLISH")
    return takeStep(database, act, "publishResult", ({ recordedBy }) => {
      assertOther(recordedBy, acting);
      const columns = { published_on: todayBy(clock), withdrawn_on: null, withdrawal_reason: null };
      return { columns, content: {} };
    });
  const reason = givenReason(input.reason);
  return takeStep(database, act, REVIEWS[input.decision], ({ recordedBy }) => {
    assertOther(recordedBy, acting);
    return { columns: {}, content: { reason } };
  });
}

/** Takes a published result back for a reason; it is recorded anew, or stays away. */
export function withdrawResult(
  database: Database,
  act: Act<WithdrawSpotCheckResultInput>,
): Promise<SpotCheckResultReportRow> {
  const reason = givenReason(act.input.reason);
  return takeStep(database, act, "withdrawResult", () => ({
    columns: { withdrawn_on: todayBy(act.clock), withdrawal_reason: reason },
    content: { reason },
  }));
}

/** 复核: nobody reviews what he recorded himself. */
function assertOther(recordedBy: string | null, { officer }: Acting): void {
  if (officer !== undefined && officer === recordedBy)
    throw badUserInput(
      "input.pairing",
      "names a result that the same officer recorded; another reviews it",
    );
}
