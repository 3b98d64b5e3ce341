/** The values `depth` fields below, through lists; a null on the way stands for all that it cuts off. */
export function leaves(value: unknown, depth: number): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => leaves(one, depth));
  if (depth === 0 || value === null || value === undefined) return [value ?? null];
  // A door may ask for __typename beside, and a fragment may not apply.
  const below = Object.entries(value).filter(([key]) => key !== "__typename" && key !== "y");
  return below.flatMap(([, one]) => leaves(one as unknown, depth - 1));
}

/** Whether each value is what it is by one of the standings; a null on the way may stand for all of them. */
export function isOneOf(
  values: readonly unknown[],
  expected: readonly (readonly unknown[])[],
): boolean {
  const isCut = values.every((value) => value === null) && expected.some(isNothing);
  return (
    isCut ||
    (values.length === expected[0]?.length &&
      values.every((value, at) => expected.some((one) => isSame(one[at], value))))
  );
}

/** Whether each number is given where it is by one of the standings, and counts no more than there is. */
export function isPart(
  values: readonly unknown[],
  expected: readonly (readonly unknown[])[],
): boolean {
  return values.every((value, at) =>
    expected.some((one) => (value === null ? one[at] === null : Number(value) <= Number(one[at]))),
  );
}

function isNothing(values: readonly unknown[]): boolean {
  return values.every((value) => value === null);
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}
