import { isLocalDate } from "../../../standards/localDate.ts";
import { assertAscending } from "./assertAscending.ts";
import { DrawError } from "./drawError.ts";
import {
  type ContributionTerms,
  type DrawTask,
  MIN_INSPECTORS,
  RATIO_WHOLE,
  type TaskDepartment,
} from "./drawTerms.ts";

const CODE = /^[0-9A-Z-]{1,32}$/u;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/u;
const DIGEST = /^[0-9a-f]{64}$/u;
const PRINTABLE = /^[\x20-\x7e]{1,256}$/u;
/** Nobody chooses a seed alone. */
const MIN_PARTIES = 2;

/** Refuses a task without a number, a day, a ratio or two inspectors for each object. */
export function assertTask(task: DrawTask): void {
  for (const name of ["number", "item", "method", "owner"] as const)
    assertCode(task[name], `the task's ${name}`);
  if (!Number.isInteger(task.planYear) || task.planYear < 2000 || task.planYear > 9999)
    refuse(`the plan year ${task.planYear} is not a year from 2000 on`);
  if (!Number.isInteger(task.ratio) || task.ratio < 1 || task.ratio > RATIO_WHOLE)
    refuse(`the ratio ${task.ratio} is not a whole number from 1 to 10000; 5 % is 500`);
  if (!isLocalDate(task.checksFrom))
    refuse(`checks begin on ${task.checksFrom}, which is no day written YYYY-MM-DD`);
  const [, day = ""] = INSTANT.exec(task.committedAt) ?? [];
  if (!isLocalDate(day))
    refuse(`${task.committedAt} is no instant of UTC written YYYY-MM-DDTHH:MM:SSZ`);
  assertDepartments(task.departments);
}

function assertDepartments(departments: readonly TaskDepartment[]): void {
  for (const { code, inspectors } of departments) {
    assertCode(code, "a department's code");
    if (!Number.isInteger(inspectors) || inspectors < 1)
      refuse(
        `${code} sends ${inspectors} inspectors to an object; a department of the task sends one or more`,
      );
  }
  assertAscending(
    departments.map(({ code }) => code),
    "department",
    "DRAW_TASK_INVALID",
  );
  const total = departments.reduce((sum, { inspectors }) => sum + inspectors, 0);
  if (total < MIN_INSPECTORS)
    refuse(`${total} inspectors for an object are too few: the law asks for two or more`);
}

/** Refuses a seed that one party alone would make, and commitments that are none. */
export function assertContributions(contributions: readonly ContributionTerms[]): void {
  const parties = contributions.map(({ party }) => party);
  for (const terms of contributions) {
    if (!CODE.test(terms.party)) mend(`the party ${terms.party} is not a code of A–Z, 0–9 and -`);
    if (terms.kind === "SECRET" && !DIGEST.test(terms.commitment))
      mend(`the commitment of ${terms.party} is not 64 small hexadecimal digits`);
    if (terms.kind === "BEACON" && !(PRINTABLE.test(terms.source) && PRINTABLE.test(terms.round)))
      mend(`the source and round of ${terms.party} are not 1 to 256 printable characters of ASCII`);
  }
  assertAscending(parties, "party", "DRAW_CONTRIBUTIONS_INVALID");
  if (parties.length < MIN_PARTIES)
    mend(
      `${parties.length} parties make the seed, so that one could choose it; let another department or a beacon contribute`,
    );
}

function assertCode(text: string, what: string): void {
  if (!CODE.test(text)) refuse(`${what}, "${text}", is not 1 to 32 characters of A–Z, 0–9 and -`);
}

function refuse(message: string): never {
  throw new DrawError("DRAW_TASK_INVALID", message);
}

function mend(message: string): never {
  throw new DrawError("DRAW_CONTRIBUTIONS_INVALID", message);
}
