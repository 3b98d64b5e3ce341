import { objectLiteral } from "../objectLiteral.ts";
import type { Target } from "./run.ts";

/** So many objects are copied from a first one: to compile a literal pays off after some four hundred. */
const BEFORE_LITERAL = 400;

/** Makes objects that hold null under some keys, in their order. */
export function blankObjects(keys: readonly string[]): () => Target {
  let made = 0;
  let first: Target | undefined;
  let literal: (() => Target) | undefined;
  return () => {
    if (literal !== undefined) return literal();
    made += 1;
    if (made > BEFORE_LITERAL) literal = literalOf(keys);
    first ??= Object.fromEntries(keys.map((key) => [key, null]));
    return { ...first };
  };
}

function literalOf(keys: readonly string[]): () => Target {
  const object = objectLiteral(keys.map((key) => [key, "null"]));
  // oxlint-disable-next-line no-new-func, no-implied-eval -- quoted response keys, and nothing else
  return new Function(`return ${object};`) as () => Target;
}
