import { QUIET_MILLISECONDS } from "./misuseCase.ts";
import type { Suspicion } from "./misuseWatch.ts";
import type { RecordedUse } from "./recordedUse.ts";

/** Joins the suspicions that are of one case anyhow, so that each case is written once. */
export function joinedSuspicions(found: readonly Suspicion[]): Suspicion[] {
  const joined: { rule: Suspicion["rule"]; uses: RecordedUse[] }[] = [];
  const latest = new Map<string, (typeof joined)[number]>();
  for (const { rule, uses } of found) {
    const [first] = uses;
    if (first === undefined) continue;
    const key = `${rule} ${first.reader} ${first.officer}`;
    const before = latest.get(key);
    const last = before?.uses.at(-1);
    if (before !== undefined && last !== undefined && first.at - last.at < QUIET_MILLISECONDS) {
      for (const use of uses) before.uses.push(use);
    } else {
      const one = { rule, uses: [...uses] };
      joined.push(one);
      latest.set(key, one);
    }
  }
  return joined;
}
