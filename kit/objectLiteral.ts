/**
 * The source of an object literal. Objects that a literal makes are of one shape; those whose keys are set one by one
 * become hash tables where there are many, which are slow to make, to read and to collect.
 */
export function objectLiteral(entries: readonly (readonly [key: string, value: string])[]): string {
  return `({ ${entries.map(([key, value]) => `${source(key)}: ${value}`).join(", ")} })`;
}

/** Only in brackets is `__proto__` a key like any other; all others are faster without. */
function source(key: string): string {
  return key === "__proto__" ? '["__proto__"]' : JSON.stringify(key);
}
