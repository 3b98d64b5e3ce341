/** Throws what went wrong with some of several things that were all tried; nothing where all went well. */
export function throwFailures(failures: readonly unknown[]): void {
  if (failures.length === 0) return;
  if (failures.length === 1) throw failures[0];
  throw new AggregateError(failures, failures.map(String).join("; "));
}

/** Does each, one after the other; where some fail the others are done all the same, and then it throws. */
export async function eachInTurn(steps: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = [];
  for (const step of steps) await step().catch((error: unknown) => failures.push(error));
  throwFailures(failures);
}
