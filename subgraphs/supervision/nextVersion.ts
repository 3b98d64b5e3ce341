import { assertCurrent } from "../../kit/act.ts";
import { badUserInput } from "../../kit/errors/badUserInput.ts";

/**
 * The version that comes next of what a department names by a code or key: the first where there is none, and else the
 * next, for whoever read the one that stands.
 */
export function nextVersion(
  name: string,
  read: number | null | undefined,
  standing: number | undefined,
): number {
  const given = read ?? undefined;
  if (standing === undefined) {
    if (given === undefined) return 1;
    throw badUserInput("input.version", `must be left out: there is no ${name} yet`);
  }
  if (given === undefined)
    throw badUserInput(
      "input.version",
      `must be the version that was read: ${name} is there with other content`,
    );
  assertCurrent(given, standing);
  return standing + 1;
}
