import { type DrawTerms, RATIO_WHOLE } from "./drawTerms.ts";
import { placeIn } from "./placeIn.ts";
import type { Tickets } from "./tickets.ts";

/**
 * The objects drawn, in the order of the draw. Every object that may be drawn has as many tickets as its weight;
 * all tickets lie in one urn and are taken out one by one, and an object is drawn when its first ticket comes.
 * (The highest of `w` uniform numbers is distributed as `u^(1/w)`: Efraimidis and Spirakis, without a root.)
 */
export function drawObjects(
  { objects, exclusions, task }: Pick<DrawTerms, "objects" | "exclusions" | "task">,
  tickets: Tickets,
): string[] {
  const { keys, weights } = objects;
  const highest = new Float64Array(keys.length);
  for (const { object } of exclusions) highest[placeIn(keys, object)] = NOT_IN_THE_URN;
  for (let at = 0; at < keys.length; at += 1) {
    if (highest[at] === NOT_IN_THE_URN) continue;
    for (let left = weights[at] ?? 0; left > 0; left -= 1)
      highest[at] = Math.max(highest[at] ?? 0, tickets.next());
  }
  const count = sampleSize(keys.length - exclusions.length, task.ratio);
  return winners(highest, count).map((at) => keys[at] ?? "");
}

const NOT_IN_THE_URN = -1;

/** How many are drawn of so many: the ratio of them, rounded up. */
export function sampleSize(eligible: number, ratio: number): number {
  return Math.ceil((eligible * ratio) / RATIO_WHOLE);
}

/** Places of the highest, highest first; of two that are alike, the one with the smaller key. */
function winners(highest: Float64Array, count: number): number[] {
  if (count === 0) return [];
  const least = highest.toSorted()[highest.length - count] ?? 0;
  const places: number[] = [];
  for (let at = 0; at < highest.length; at += 1) if ((highest[at] ?? 0) >= least) places.push(at);
  return places
    .sort((left, right) => (highest[right] ?? 0) - (highest[left] ?? 0) || left - right)
    .slice(0, count);
}
