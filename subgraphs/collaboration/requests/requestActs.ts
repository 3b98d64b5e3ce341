import { type Act, givenReason } from "../../../kit/act.ts";
import type { Database } from "../../../kit/database/database.ts";
import { givenText } from "../givenInput.ts";
import type {
  AcceptRequestInput,
  FeedbackRequestInput,
  ReasonedRequestInput,
} from "../resolvers.generated.ts";
import type { CollaborationRequestRow } from "../rows.ts";
import { superviseRequest, takeRequestStep } from "./requestStep.ts";
import { submitRequest } from "./submitRequest.ts";

type Report = Promise<CollaborationRequestRow>;

/** What departments do to requests, in the order in which they do it. */
export function createRequestActs(database: Database) {
  const take = takeRequestStep.bind(undefined, database);
  return {
    submit: submitRequest.bind(undefined, database),
    accept: (act: Act<AcceptRequestInput>): Report => take(act, "accept", {}),
    reject: (act: Act<ReasonedRequestInput>): Report =>
      take(act, "reject", { reason: givenReason(act.input.reason) }),
    feedback: (act: Act<FeedbackRequestInput>): Report =>
      take(act, "feedback", { result: givenText("input.result", act.input.result, 2_000) }),
    withdraw: (act: Act<ReasonedRequestInput>): Report =>
      take(act, "withdraw", { reason: givenReason(act.input.reason) }),
    supervise: superviseRequest.bind(undefined, database),
  };
}
