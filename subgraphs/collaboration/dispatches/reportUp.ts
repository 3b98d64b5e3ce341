import type { Act } from "../../../kit/act.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { lastInstant } from "../dueInstant.ts";
import { digestOf, givenText, ownNumber } from "../givenInput.ts";
import { givenFiles } from "../sharedTasks/givenFiles.ts";
import { type GivenColumns, giveTask } from "../sharedTasks/giveTask.ts";
import type { GivenDocument } from "../sharedTasks/rows.ts";
import { workOnPart } from "../sharedTasks/workOnPart.ts";
import type { ReportedMatterInput, ReportUpInput } from "../resolvers.generated.ts";
import { DISPATCH } from "./dispatchKind.ts";
import { LONGEST_CONTENT, LONGEST_TITLE } from "./dispatchTask.ts";
import { cityOf } from "./lines.ts";
import type { DispatchReportRow, StoredDispatch } from "./rows.ts";

/** What is reported, whether it answers a dispatch or not. */
interface Said {
  readonly content: string;
  readonly documents: readonly GivenDocument[];
}

/**
 * 上报: a district tells the city what came of a task that was dispatched to it, or reports by itself what needs the
 * city's decision, which is then acknowledged and answered.
 */
export function reportUp(
  database: Database,
  { input, acting, clock }: Act<ReportUpInput>,
): Promise<DispatchReportRow> {
  const { dispatch, matter } = input;
  const said = {
    content: givenText("input.content", input.content, LONGEST_CONTENT),
    documents: givenFiles(input.documents),
  };
  if (dispatch && !matter) {
    const result = { result: said.content, documents: said.documents };
    return workOnPart(database, DISPATCH, { input: dispatch, acting, clock }, "report", result);
  }
  if (matter && !dispatch) return reportMatter(database, matter, said, { input, acting, clock });
  throw badUserInput(
    "input",
    "must say either dispatch, the task that is reported on, or matter, what is reported by oneself",
  );
}

/** The days of its receipt and answer are rules, since nobody above the city gives them. */
function reportMatter(
  database: Database,
  { number, addressee, title, usccs }: ReportedMatterInput,
  { content, documents }: Said,
  { input, acting, clock }: Act<ReportUpInput>,
): Promise<DispatchReportRow> {
  const now = clock.now();
  return giveTask<GivenColumns<StoredDispatch>>(
    database,
    DISPATCH,
    {
      task: {
        number: ownNumber("input.matter.number", number, acting.department, "SB"),
        direction_code: "UP",
        state_code: "OPEN",
        title: givenText("input.matter.title", title, LONGEST_TITLE),
        content,
        legal_basis: null,
        document_number: null,
        sent_on: todayBy(clock),
        due_at: storedInstant(lastInstant("DISTRICT_REPORT_ANSWER", now)),
        overdue_at: null,
        input_digest: digestOf(input),
      },
      addressees: [cityOf(acting.department, addressee)],
      takenOnBy: lastInstant("DISTRICT_REPORT_RECEIPT", now),
      subjects: { argument: "input.matter.usccs", usccs: usccs ?? [] },
      step: { action: "raise", content: { documents } },
      happened: "raised",
    },
    { acting, now },
  );
}
