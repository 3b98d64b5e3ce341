import { assertAscending } from "./assertAscending.ts";
import { DrawError } from "./drawError.ts";
import { type DrawTerms, type Exclusion, MAX_WEIGHT, type ObjectList } from "./drawTerms.ts";
import { placeIn } from "./placeIn.ts";

/** No hyphen, so that every database sorts keys as ASCII does. */
const KEY = /^[0-9A-Z]{1,32}$/u;
const REASONS: ReadonlySet<string> = new Set<Exclusion["reason"]>([
  "CLOSED",
  "ALREADY_DRAWN",
  "AVOIDANCE",
]);

/** Refuses objects that are named twice, without weight or out of order, and exclusions of what is not in scope. */
export function assertObjects({
  objects,
  exclusions,
}: Pick<DrawTerms, "objects" | "exclusions">): void {
  assertList(objects);
  const excluded = exclusions.map(({ object }) => object);
  assertAscending(excluded, "excluded object", "DRAW_OBJECTS_INVALID");
  for (const { object, reason } of exclusions) {
    if (placeIn(objects.keys, object) === -1)
      refuse(`${object} is excluded (${reason}) and not in scope; name it among the objects, too`);
    if (!REASONS.has(reason))
      refuse(`${object} is excluded for ${reason}; reasons are ${[...REASONS].join(", ")}`);
  }
}

function assertList({ keys, weights }: ObjectList): void {
  if (keys.length === 0) refuse("no object is in scope; widen the scope of the task");
  if (keys.length !== weights.length)
    refuse(`${keys.length} objects have ${weights.length} weights; give each object one`);
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    const weight = weights[at] ?? 0;
    if (!KEY.test(key)) refuse(`the object "${key}" is not 1 to 32 characters of A–Z and 0–9`);
    if (!Number.isInteger(weight) || weight < 1 || weight > MAX_WEIGHT)
      refuse(
        `the weight ${weight} of ${key} is not a whole number from 1 to ${MAX_WEIGHT}; what shall not be drawn is excluded, with a reason`,
      );
  }
  assertAscending(keys, "object", "DRAW_OBJECTS_INVALID");
}

function refuse(message: string): never {
  throw new DrawError("DRAW_OBJECTS_INVALID", message);
}
