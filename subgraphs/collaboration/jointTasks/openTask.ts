import type { Act } from "../../../kit/act.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { SHANGHAI } from "../../../standards/districts.ts";
import { parseLocalDate } from "../../../standards/localDate.ts";
import { lastInstant, lastSecondOf } from "../dueInstant.ts";
import { formContent } from "../formContent.ts";
import { digestOf, ownNumber } from "../givenInput.ts";
import { givenFiles } from "../sharedTasks/givenFiles.ts";
import { type GivenColumns, giveTask } from "../sharedTasks/giveTask.ts";
import type { OpenJointTaskInput } from "../resolvers.generated.ts";
import { JOINT_TASK } from "./jointTaskKind.ts";
import { givenParticipants } from "./participants.ts";
import { type JointTaskProcedure, procedureOn } from "./procedures.ts";
import type { JointTaskReportRow, StoredTask } from "./rows.ts";
import { areaOf } from "./taskArea.ts";

/**
 * Opens a joint task by the procedure of its kind; the department that opens it leads. The same again changes nothing,
 * and another under its number is stale.
 */
export function openTask(
  database: Database,
  { input, acting, clock }: Act<OpenJointTaskInput>,
): Promise<JointTaskReportRow> {
  const number = ownNumber("input.number", input.number, acting.department, "LH");
  const now = clock.now();
  const today = todayBy(clock);
  const procedure = procedureOn(input.kind, today);
  const form = { thing: `a joint task of kind ${input.kind}`, fields: procedure.fields };
  const content = formContent(form, input.fields);
  const documents = givenFiles(input.documents);
  const participants = givenParticipants(input.participants, today);
  const area = areaOf([acting.department, ...participants]);
  if (procedure.isOfDistrict && area === SHANGHAI)
    throw badUserInput(
      "input.participants",
      `must be departments of the one district of ${acting.department}: a task of kind ${input.kind} stays within it`,
    );
  const acceptance = lastInstant("JOINT_TASK_ACCEPTANCE", now);
  const due = givenDue(input.dueOn, acceptance, procedure, now);
  return giveTask<GivenColumns<StoredTask>>(
    database,
    JOINT_TASK,
    {
      task: {
        number,
        kind_code: input.kind,
        procedure_version: procedure.version,
        state_code: "OPEN",
        area_code: area,
        content: JSON.stringify(content),
        opened_on: today,
        due_at: storedInstant(due),
        overdue_at: null,
        input_digest: digestOf(input),
      },
      addressees: participants,
      takenOnBy: acceptance,
      subjects: { argument: "input.usccs", usccs: input.usccs },
      step: { action: "open", content: { documents } },
      happened: "opened",
    },
    { acting, now },
  );
}

/** The last instant of a task: of the day that is given, or by its procedure, which is the latest that may be given. */
function givenDue(
  dueOn: string | null | undefined,
  acceptance: Date,
  { kind, deadline }: JointTaskProcedure,
  now: Date,
): Date {
  const latest = lastInstant(deadline, now);
  if (dueOn === null || dueOn === undefined) return latest;
  if (parseLocalDate(dueOn) === undefined) throw badUserInput("input.dueOn", "must be a day");
  const due = lastSecondOf(dueOn);
  if (due < acceptance || due > latest)
    throw badUserInput(
      "input.dueOn",
      `must not be before participants have to accept it, nor after the last day of a task of kind ${kind}; leave it out for that day`,
    );
  return due;
}
