import type { ResponseShape } from "../authorization/responseShape.ts";
import type { Variables } from "../document/included.ts";
import { askedFields } from "./askedFields.ts";
import { type Asking, explainField, type FieldExplanation } from "./fieldExplanation.ts";

/** A field's explanation, and every place of the answer that it holds for. */
export interface PlacedExplanation extends FieldExplanation {
  readonly paths: readonly (readonly string[])[];
}

/**
 * Explains every field that an operation asks for, in document order. One explanation stands for all places
 * where the same field is explained alike.
 */
export function explainOperation(
  asked: ResponseShape,
  asking: Asking,
  variables: Variables,
): readonly PlacedExplanation[] {
  const placed = new Map<string, { explanation: FieldExplanation; paths: Set<string> }>();
  for (const { item, path } of askedFields(asked, variables)) {
    if (item.decided === undefined) continue;
    const { access, reach } = item.decided;
    // What was taken out was decided where it stood; the rest is decided for the operation as a whole.
    const here = access.denial === undefined ? asking.reach : reach;
    const key = `${access.coordinate} ${here}`;
    const known = placed.get(key) ?? {
      explanation: explainField(access, { ...asking, reach: here }),
      paths: new Set(),
    };
    placed.set(key, known);
    known.paths.add(JSON.stringify(path));
  }
  return [...placed.values()].map(({ explanation, paths }) => ({
    ...explanation,
    paths: [...paths].map((path) => JSON.parse(path) as string[]),
  }));
}
