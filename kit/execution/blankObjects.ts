import { objectLiteral } from "../objectLiteral.ts";
import type { Target } from "./run.ts";

/** So many objects are made key by key: to compile a literal for what is asked once would cost more. */
const BEFORE_LITERAL = 8;

/** Makes objects that hold null under some keys, in their order. */
export function blankObjects(keys: readonly string[]): () => Target {
  let made = 0;
  let literal: (() => Target) | undefined;
  return () => {
    if (literal !== undefined) return literal();
    made += 1;
    if (made > BEFORE_LITERAL) literal = literalOf(keys);
    return Object.fromEntries(keys.map((key) => [key, null]));
  };
}

function literalOf(keys: readonly string[]): () => Target {
  const object = objectLiteral(keys.map((key) => [key, "null"]));
  // oxlint-disable-next-line no-new-func, no-implied-eval -- quoted response keys, and nothing else
  return new Function(`return ${object};`) as () => Target;
}
