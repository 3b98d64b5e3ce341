import type { MisuseRule, MisuseRuleCode } from "./misuseRule.ts";
import { isWatched, type RecordedUse } from "./recordedUse.ts";
import { slidingWindow, type Window } from "./slidingWindow.ts";

/** Records of one officer that show suspected misuse together, in their order. */
export interface Suspicion {
  readonly rule: MisuseRuleCode;
  readonly uses: readonly RecordedUse[];
}

/** Takes the records of a trail in their order, and says which suspicions each completes or goes on with. */
export type MisuseWatch = (use: RecordedUse) => readonly Suspicion[];

/** How far back a record can count together with another. */
export function longestHours(rules: readonly MisuseRule[]): number {
  return Math.max(...rules.flatMap(({ limits }) => limits.map(({ withinHours }) => withinHours)));
}

/** Watches every officer by every rule. One person who reads for two departments is watched in each. */
export function misuseWatch(rules: readonly MisuseRule[]): MisuseWatch {
  const officers = new Map<string, OfficerWatch>();
  return (use) => {
    if (!isWatched(use)) return [];
    const officer = `${use.reader} ${use.officer}`;
    const watch = officers.get(officer) ?? rules.map(ruleWatch);
    officers.set(officer, watch);
    return watch.flatMap(({ rule, windows }) => suspicions(rule, windows, use));
  };
}

type OfficerWatch = readonly {
  readonly rule: MisuseRuleCode;
  readonly windows: readonly Window[];
}[];

function ruleWatch({ code, limits }: MisuseRule): OfficerWatch[number] {
  return { rule: code, windows: limits.map(slidingWindow) };
}

/** Limits of one rule that are reached together are one suspicion. */
function suspicions(
  rule: MisuseRuleCode,
  windows: readonly Window[],
  use: RecordedUse,
): Suspicion[] {
  const uses = new Map(windows.flatMap((window) => window(use)).map((one) => [one.seq, one]));
  if (uses.size === 0) return [];
  return [{ rule, uses: [...uses.values()].sort((left, right) => left.seq - right.seq) }];
}
