import { DrawError } from "./drawError.ts";
import type { DrawTerms } from "./drawTerms.ts";
import { avoidingByObject } from "./pairInspectors.ts";

/** Refuses terms by which some object could be drawn that too few inspectors of a department may check. */
export function assertFeasible(terms: Omit<DrawTerms, "contributions">): void {
  const absent = new Set(terms.absences.map(({ inspector }) => inspector));
  const excluded = new Set(terms.exclusions.map(({ object }) => object));
  if (excluded.size === terms.objects.keys.length)
    throw new DrawError(
      "DRAW_INFEASIBLE",
      "every object in scope is excluded, so that none can be drawn; widen the scope of the task",
    );
  const avoiding = avoidingByObject(terms.avoidances);
  for (const { code, inspectors: needed } of terms.task.departments) {
    const present = terms.inspectors
      .filter(({ id, department }) => department === code && !absent.has(id))
      .map(({ id }) => id);
    if (present.length < needed)
      throw new DrawError(
        "DRAW_INFEASIBLE",
        `${code} is to send ${needed} inspectors to each object and has ${present.length} who are not absent; let it name more, or send fewer`,
      );
    for (const [object, avoiders] of avoiding) {
      const free = present.filter((id) => !avoiders.has(id)).length;
      if (free < needed && !excluded.has(object))
        throw new DrawError(
          "DRAW_INFEASIBLE",
          `${object} is avoided by all but ${free} inspectors of ${code}, and ${needed} are needed; exclude it for AVOIDANCE, or let ${code} name more`,
        );
    }
  }
}
