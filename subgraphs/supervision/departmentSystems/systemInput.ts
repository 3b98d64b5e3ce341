import { type Act, givenText } from "../../../kit/act.ts";
import { todayBy } from "../../../kit/clock.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { isSourceSystem, SOURCE_SYSTEM_RULE } from "../../../kit/ingest/ingestBatch.ts";
import { departmentByCode } from "../../../policy/departments/index.ts";
import type { RegisterDepartmentSystemInput } from "../resolvers.generated.ts";
import type { DepartmentSystemRow, FeedTypeCode } from "./rows.ts";

/** What the register says of a system. */
export interface GivenSystem {
  readonly columns: Omit<
    DepartmentSystemRow,
    "id" | "due_on" | "version" | "recorded_at" | "input_digest"
  >;
  /** In ascending order. */
  readonly feeds: readonly FeedTypeCode[];
}

const LONGEST_INTERVAL = 366;

/** Refuses what no system can be, and says which part of it is wrong. */
export function givenSystem({
  input,
  acting,
  clock,
}: Act<RegisterDepartmentSystemInput>): GivenSystem {
  const department = departmentByCode(acting.department);
  if (department === undefined)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      "只有部门可以登记系统 · Only departments register systems.",
    );
  const { code, intervalDays, takenInOn, retiredOn = null } = input;
  if (!isSourceSystem(code)) throw badUserInput("input.code", SOURCE_SYSTEM_RULE);
  if (intervalDays < 1 || intervalDays > LONGEST_INTERVAL)
    throw badUserInput("input.intervalDays", `must be from 1 to ${LONGEST_INTERVAL}`);
  const today = todayBy(clock);
  if (takenInOn > today) throw badUserInput("input.takenInOn", `must not be after today, ${today}`);
  if (retiredOn !== null && (retiredOn < takenInOn || retiredOn > today))
    throw badUserInput("input.retiredOn", `must be from ${takenInOn} to today, ${today}`);
  const feeds = [...new Set(input.feeds)].toSorted();
  if (feeds.length === 0)
    throw badUserInput("input.feeds", "must name what the system feeds, such as INSPECTIONS");
  return {
    columns: {
      code,
      name: givenText("input.name", input.name, 100),
      district_code: department.district ?? null,
      interface_code: input.interface,
      interval_days: intervalDays,
      taken_in_on: takenInOn,
      retired_on: retiredOn,
      steward: givenText("input.steward", input.steward, 100),
      source_system: "SUPERVISION-GRAPH",
      authority_code: department.code,
    },
    feeds,
  };
}
