import { GraphQLError } from "graphql";

/** The most fields an operation may have once its fragments are spread: planning costs by these. */
export const MAX_EXPANDED_FIELDS = 5_000;

/** The deepest nesting of an operation. */
export const MAX_DEPTH = 24;

/** Counts an operation's expanded fields, and refuses it before anything is planned. */
export function operationBudget() {
  let fields = 0;
  return {
    spend(depth: number): void {
      fields += 1;
      if (fields > MAX_EXPANDED_FIELDS) throw tooLarge(`more than ${MAX_EXPANDED_FIELDS} fields`);
      if (depth > MAX_DEPTH) throw tooLarge(`nested deeper than ${MAX_DEPTH}`);
    },
  };
}

export type OperationBudget = ReturnType<typeof operationBudget>;

function tooLarge(what: string): GraphQLError {
  return new GraphQLError(
    `The operation is ${what}, fragments spread; ask in several operations.`,
    {
      extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } },
    },
  );
}
