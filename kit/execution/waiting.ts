import { Failure } from "../batchResolver.ts";
import { executeFound, type Found } from "./level.ts";
import { isPromise, type Run } from "./run.ts";

/** Goes on with a value once it is there, and with the fields of the objects that are found in it. */
export function wait<Value>(
  run: Run,
  value: PromiseLike<Value>,
  arrived: (value: Value, found: Found) => void,
  failed: (error: unknown) => void = run.settled,
): void {
  run.pending += 1;
  value.then(
    (result) => goOn(run, arrived, result),
    (error: unknown) => goOn(run, failed, error),
  );
}

/** Waits for those of some values that are promises; one that is rejected is a failure, and keeps none from the others. */
export function allOf(values: readonly unknown[]): Promise<unknown[]> {
  return Promise.all(
    values.map((value) =>
      isPromise(value) ? value.then(undefined, (error: unknown) => new Failure(error)) : value,
    ),
  );
}

/** What is broken is no error of a field, and ends the run. */
function goOn<Value>(run: Run, go: (value: Value, found: Found) => void, value: Value): void {
  try {
    const found: Found = [];
    go(value, found);
    executeFound(run, found);
  } catch (broken) {
    run.settled(broken);
    return;
  }
  settle(run);
}

function settle(run: Run): void {
  run.pending -= 1;
  if (run.pending === 0) run.settled();
}
