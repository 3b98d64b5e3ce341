import type { Acting } from "../../../kit/authorization/acting.ts";
import type { Clock } from "../../../kit/clock.ts";
import { NOT_AUTHORITATIVE_SOURCE, STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";

/** What is to be done, who does it, and when. */
export interface Act<Input> {
  readonly input: Input;
  readonly acting: Acting;
  readonly clock: Clock;
}

/** Refuses whoever is not the department that answers for a task. */
export function assertOwner(owner: string, { department }: Acting, number: string): void {
  if (owner !== department)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `任务 ${number} 由 ${owner} 负责，${department} 不能办理 · Task ${number} is of ${owner}; ${department} does not act on it.`,
    );
}

/** Refuses an act on a version that is no longer the one that stands. */
export function assertCurrent(expected: number, version: number): void {
  if (expected !== version)
    throw actError(
      STALE_STATE,
      `记录已是第 ${version} 版，不是第 ${expected} 版，请重新读取后办理 · The record is at version ${version} and not ${expected}: somebody else acted on it. Read it again, and decide anew.`,
    );
}

/** A reason that is given, in at most 300 characters. */
export function givenReason(reason: string | null | undefined): string {
  const text = reason?.trim() ?? "";
  if (text.length < 1 || text.length > 300)
    throw badUserInput("input.reason", "must say why, in 1 to 300 characters");
  return text;
}
