import { assertContributions, assertTask } from "./assertTask.ts";
import { assertFeasible } from "./assertFeasible.ts";
import { assertInspectors } from "./assertInspectors.ts";
import { assertObjects } from "./assertObjects.ts";
import type { DrawTerms } from "./drawTerms.ts";

/**
 * Refuses terms that are not in their one form or cannot be fulfilled, with a `DrawError`; to be asked before
 * they are committed to, when they can still be mended.
 */
export function assertDrawable(terms: DrawTerms): void {
  assertTask(terms.task);
  assertContributions(terms.contributions);
  assertObjects(terms);
  assertInspectors(terms);
  assertFeasible(terms);
}
