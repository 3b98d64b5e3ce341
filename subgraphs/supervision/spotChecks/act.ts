import type { Acting } from "../../../kit/authorization/acting.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";

export { type Act, assertCurrent, givenReason } from "../../../kit/act.ts";

/** Refuses whoever is not the department that answers for a task. */
export function assertOwner(owner: string, { department }: Acting, number: string): void {
  if (owner !== department)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `任务 ${number} 由 ${owner} 负责，${department} 不能办理 · Task ${number} is of ${owner}; ${department} does not act on it.`,
    );
}
