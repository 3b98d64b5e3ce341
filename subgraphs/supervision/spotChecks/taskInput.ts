import type { Act } from "../../../kit/act.ts";
import { todayBy } from "../../../kit/clock.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { Department } from "../../../policy/departments/department.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { MAX_WEIGHT, type TaskDepartment } from "../draw/drawTerms.ts";
import type { CreateSpotCheckTaskInput } from "../resolvers.generated.ts";

/** What was asked for, checked as far as it can be without the database. */
export interface PlannedTask {
  readonly owner: Department;
  readonly year: number;
  readonly today: string;
  readonly penalizedWeight: number;
  /** In ascending order of codes, the owner among them. */
  readonly departments: readonly TaskDepartment[];
  /** Who contributes to the seed, in ascending order. */
  readonly parties: readonly string[];
}

/** Refuses a task that no department could work by, and says which part of it is wrong. */
export function plannedTask({ input, acting, clock }: Act<CreateSpotCheckTaskInput>): PlannedTask {
  const owner = departmentByCode(acting.department);
  if (owner === undefined)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      "只有部门可以制定抽查任务 · Only departments plan spot checks.",
    );
  const today = todayBy(clock);
  const { checksFrom, checksTo, number, name, method } = input;
  const year = Number(checksFrom.slice(0, 4));
  if (!new RegExp(`^${owner.code}-${year}-\\d{4}$`, "u").test(number))
    throw badUserInput(
      "input.number",
      `must be the department, the year of the checks and four digits, such as ${owner.code}-${year}-0001`,
    );
  if (name.trim().length < 1 || name.length > 200)
    throw badUserInput("input.name", "must have 1 to 200 characters");
  if (!["1", "2", "3"].includes(method))
    throw badUserInput("input.method", "must be 1 on paper, 2 on the spot or 3 on line");
  if (checksFrom < today)
    throw badUserInput("input.checksFrom", `must not be before today, ${today}`);
  if (checksTo < checksFrom)
    throw badUserInput("input.checksTo", `must not be before the checks begin, ${checksFrom}`);
  const penalizedWeight = input.penalizedWeight ?? 1;
  if (penalizedWeight < 1 || penalizedWeight > MAX_WEIGHT)
    throw badUserInput("input.penalizedWeight", `must be from 1 to ${MAX_WEIGHT}`);
  assertDistrict(owner, input.district ?? undefined);
  return { owner, year, today, penalizedWeight, ...participantsOf(input, owner) };
}

/** A district's department checks in its district; one of the city anywhere. */
function assertDistrict({ code, district: own }: Department, district: string | undefined): void {
  if (own !== undefined && district !== own)
    throw badUserInput("input.district", `must be ${own}, which is the district of ${code}`);
}

function participantsOf(
  { departments: given, witnesses }: CreateSpotCheckTaskInput,
  { code: owner }: Department,
): Pick<PlannedTask, "departments" | "parties"> {
  const departments = given
    .map(({ department, inspectors }) => ({ code: department, inspectors }))
    .toSorted(byCode);
  const codes = departments.map(({ code }) => code);
  if (!codes.includes(owner))
    throw badUserInput("input.departments", `must name ${owner}, whose task it is`);
  const parties = [...codes, ...(witnesses ?? [])].toSorted();
  const unknown = parties.find((code) => departmentByCode(code) === undefined);
  if (unknown !== undefined)
    throw badUserInput("input.departments", `names ${unknown}, which is no department`);
  if (new Set(parties).size !== parties.length)
    throw badUserInput("input.departments", "and witnesses must name no department twice");
  if (parties.length < 2)
    throw badUserInput(
      "input.witnesses",
      "must name a department: nobody makes a seed alone, and the task has but one",
    );
  return { departments, parties };
}

function byCode(left: TaskDepartment, right: TaskDepartment): number {
  return left.code < right.code ? -1 : 1;
}
