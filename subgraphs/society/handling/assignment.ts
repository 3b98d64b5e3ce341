import { givenText } from "../../../kit/act.ts";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { officerDigest } from "../../../kit/authorization/officerDigest.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";

/**
 * The key of the officer to whom a matter is assigned. Nobody assigns one to himself: who complained or reported is
 * told to its officer, and to open that, two have to act.
 */
export function assigneeKey(officer: string, acting: Acting): string {
  const key = officerDigest(givenText("input.officer", officer, 200));
  if (key === acting.officer)
    throw badUserInput("input.officer", "is who assigns it; another officer assigns it to you");
  return key;
}
