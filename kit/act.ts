import type { Acting } from "./authorization/acting.ts";
import type { Clock } from "./clock.ts";
import { STALE_STATE, actError } from "./errors/actErrors.ts";
import { badUserInput } from "./errors/badUserInput.ts";

/** What is to be done, who does it, and when. */
export interface Act<Input> {
  readonly input: Input;
  readonly acting: Acting;
  readonly clock: Clock;
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
