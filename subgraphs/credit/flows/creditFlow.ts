import { type Clock, storedInstant } from "../../../kit/clock.ts";
import type { CreditFlowPartRow, CreditFlowRow } from "../rows.ts";
import type { FlowDays } from "./flowDays.ts";

/** A flow from its parts, the largest first. */
export function creditFlow(
  { from, to, before }: FlowDays,
  parts: readonly CreditFlowPartRow[],
  clock: Clock,
): CreditFlowRow {
  const newest = parts
    .map(({ newest_at }) => newest_at)
    .toSorted()
    .at(-1);
  const now = storedInstant(clock.now());
  return {
    from,
    to,
    records: parts.reduce((sum, { records }) => sum + records, 0),
    newest_at: newest ?? null,
    lag_seconds: newest === undefined ? null : secondsBetween(newest, now < before ? now : before),
    parts: parts.toSorted(
      (left, right) => right.records - left.records || (keyOf(left) < keyOf(right) ? -1 : 1),
    ),
  };
}

/** The same for the same part, and for no other. */
export function keyOf(part: Omit<CreditFlowPartRow, "records" | "newest_at">): string {
  return [part.kind, part.catalogue_code ?? "", part.provider_code, part.source_system].join(" ");
}

/** From one stored instant to another; 0 where the clocks of their writers differ. */
function secondsBetween(earlier: string, later: string): number {
  return Math.max(0, (millisecondsOf(later) - millisecondsOf(earlier)) / 1_000);
}

function millisecondsOf(stored: string): number {
  return Date.parse(`${stored.replace(" ", "T")}Z`);
}
