import { OPEN_END } from "../../../kit/openEnd.ts";

/**
 * What an event of a notice tells the register of its supervision lists: an open notice keeps the entity on the list of
 * the department that has it (rule R2). In the pool it is on nobody's.
 */
export function listedBy(
  holder: string | null,
  isOpen: boolean,
): { readonly authority: string | null; readonly until: string | null } {
  return { authority: holder, until: isOpen && holder !== null ? OPEN_END : null };
}
