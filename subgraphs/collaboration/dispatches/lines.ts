import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { Department } from "../../../policy/departments/department.ts";
import { departmentByCode, departments } from "../../../policy/departments/index.ts";
import { DISTRICTS } from "../../../standards/districts.ts";
import { assertListed } from "../givenInput.ts";

/** The departments of a city department's line (条线) in these districts: one in each. */
export function lineIn(department: string, districts: readonly string[]): readonly string[] {
  assertListed("input.districts", districts, { least: 1, most: DISTRICTS.length });
  const own = departments.filter((one) => isOfLine(one, department));
  if (own.length === 0)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `各区没有 ${department} 的对口部门 · ${department} has no department of its line in the districts to dispatch to: open a joint task with district departments instead.`,
    );
  return districts.map((district, at) => {
    const found = own.find((one) => one.district === district);
    if (found !== undefined) return found.code;
    throw badUserInput(
      `input.districts.${at}`,
      `is ${district}, which is no district of Shanghai; they are ${DISTRICTS.map(({ code }) => code).join(", ")}`,
    );
  });
}

/** The city department that a district department reports to: one of its line. */
export function cityOf(department: string, addressee: string): string {
  const lines = departmentByCode(department)?.lines ?? [];
  if (lines.includes(addressee)) return addressee;
  if (lines.length === 0)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `${department} 在市级没有对口部门，由本区牵头部门上报 · ${department} is of no city department's line: a department of its district that is reports up.`,
    );
  throw badUserInput(
    "input.matter.addressee",
    `is no city department of the line of ${department}; these are ${lines.join(", ")}`,
  );
}

function isOfLine({ lines }: Department, department: string): boolean {
  return lines?.includes(department) === true;
}
