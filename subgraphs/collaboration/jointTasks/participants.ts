import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { mayDo } from "../../../policy/powers.ts";
import { readerByCode } from "../../../policy/readers.ts";
import { assertListed } from "../givenInput.ts";

const MOST_PARTICIPANTS = 30;

/** The participants of a task: departments that may work on one, each named once. */
export function givenParticipants(codes: readonly string[], day: string): readonly string[] {
  assertListed("input.participants", codes, { least: 1, most: MOST_PARTICIPANTS });
  for (const [at, code] of codes.entries()) {
    const reader = readerByCode(code);
    if (reader === undefined || !mayDo(reader, "jointTasks.work", day))
      throw badUserInput(
        `input.participants.${at}`,
        `names ${code}, which is no department that works on joint tasks; see departments`,
      );
  }
  return codes;
}
