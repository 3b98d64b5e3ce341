import type { Act } from "../../../kit/act.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { digestOf, givenText, ownNumber } from "../givenInput.ts";
import { givenFiles } from "../sharedTasks/givenFiles.ts";
import { type GivenColumns, giveTask } from "../sharedTasks/giveTask.ts";
import type { DispatchTaskInput } from "../resolvers.generated.ts";
import { dispatchDays } from "./dispatchDays.ts";
import { DISPATCH } from "./dispatchKind.ts";
import { lineIn } from "./lines.ts";
import type { DispatchReportRow, StoredDispatch } from "./rows.ts";

export const LONGEST_TITLE = 100;
export const LONGEST_CONTENT = 2_000;
const LONGEST_BASIS = 300;

/**
 * 下达: a city department gives districts a task, each by the department of its line there. The same again changes
 * nothing, and another under its number is stale.
 */
export function dispatchTask(
  database: Database,
  { input, acting, clock }: Act<DispatchTaskInput>,
): Promise<DispatchReportRow> {
  const now = clock.now();
  const { takenOnBy, due } = dispatchDays(input, now);
  const grounds = {
    legal_basis: maybeText("input.legalBasis", input.legalBasis),
    document_number: maybeText("input.documentNumber", input.documentNumber),
  };
  if (grounds.legal_basis === null && grounds.document_number === null)
    throw badUserInput(
      "input.legalBasis",
      "is missing: a task rests on a legal basis, or on a document that documentNumber names",
    );
  return giveTask<GivenColumns<StoredDispatch>>(
    database,
    DISPATCH,
    {
      task: {
        number: ownNumber("input.number", input.number, acting.department, "XD"),
        direction_code: "DOWN",
        state_code: "OPEN",
        title: givenText("input.title", input.title, LONGEST_TITLE),
        content: givenText("input.content", input.content, LONGEST_CONTENT),
        ...grounds,
        sent_on: todayBy(clock),
        due_at: storedInstant(due),
        overdue_at: null,
        input_digest: digestOf(input),
      },
      addressees: lineIn(acting.department, input.districts),
      takenOnBy,
      subjects: { argument: "input.usccs", usccs: input.usccs ?? [] },
      step: { action: "dispatch", content: { documents: givenFiles(input.documents) } },
      happened: "dispatched",
    },
    { acting, now },
  );
}

/** Text that may be left out. */
function maybeText(argument: string, text: string | null | undefined): string | null {
  return text?.trim() ? givenText(argument, text, LONGEST_BASIS) : null;
}
