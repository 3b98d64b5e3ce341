import { GraphQLError } from "graphql";

/** What goes wrong while an answer is put together; each path is completed on the way up. */
export interface CompletionError {
  readonly message: string;
  readonly path: (string | number)[];
}

/** Notes what is wrong with a value: here, before anything above it is known. */
export function note(errors: CompletionError[], message: string): void {
  errors.push({ message, path: [] });
}

/** Puts a key before the paths of the errors that came up below it. */
export function prefix(errors: CompletionError[], from: number, key: string | number): void {
  for (const { path } of errors.slice(from)) path.unshift(key);
}

/**
 * The errors of an answer: those of the subgraphs, and what is missing or wrong without one of them saying
 * why. A subgraph that failed as a whole, without a path, accounts for all that is missing.
 */
export function withCompletionErrors(
  errors: readonly GraphQLError[],
  completion: readonly CompletionError[],
): readonly GraphQLError[] {
  if (completion.length === 0) return errors;
  const unexplained = completion.filter(
    ({ path }) => !errors.some((error) => error.path === undefined || touches(error.path, path)),
  );
  return [
    ...errors,
    ...unexplained.map(
      ({ message, path }) =>
        new GraphQLError(message, { path, extensions: { code: "DOWNSTREAM_SERVICE_ERROR" } }),
    ),
  ];
}

/** Whether one of two paths leads to, or through, the other. */
function touches(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one];
  return shorter.every((key, index) => key === longer[index]);
}
