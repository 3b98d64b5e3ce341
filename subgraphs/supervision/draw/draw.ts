import { assertDrawable } from "./assertDrawable.ts";
import { drawObjects } from "./drawObjects.ts";
import type { DrawResult, DrawTerms, Revelation } from "./drawTerms.ts";
import { pairInspectors } from "./pairInspectors.ts";
import { seedOf } from "./seed.ts";
import { objectTickets } from "./tickets.ts";

/**
 * The draw of docs/draw-algorithm.md: the same terms and contributions give the same objects, inspectors and
 * pairs for ever, on every machine and in every language. Throws a `DrawError`.
 */
export function draw(terms: DrawTerms, revelation: Revelation): DrawResult {
  assertDrawable(terms);
  const seed = seedOf(terms, revelation);
  const objects = drawObjects(terms, objectTickets(seed));
  return { seed, drawn: pairInspectors(terms, objects, seed) };
}
