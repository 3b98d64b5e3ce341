import { GraphQLError } from "graphql";

/** The most fields an operation may have once its fragments are spread: planning costs by these. */
export const MAX_EXPANDED_FIELDS = 5_000;

/** The most words, numbers and brackets that an operation may be written in. */
export const MAX_TOKENS = 10_000;

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

/** Validation lets an operation pass for which the graph has no root: a mutation, a subscription. */
export function noSuchOperations(kind: string): GraphQLError {
  return new GraphQLError(`The graph has no ${kind} operations.`, {
    extensions: { code: "OPERATION_RESOLUTION_FAILURE", http: { status: 400 } },
  });
}

/** Under which the gateway asks for the id of an entity of which something is disclosed. */
export const SUBJECT_KEY = "_subject";

/** The gateway's own key, and those that JavaScript objects give a meaning of their own. */
const RESERVED_KEYS = new Set([SUBJECT_KEY, "__proto__", "constructor", "prototype"]);

/** Refuses an alias that would not arrive as a plain key of the answer. */
export function assertPlainKey(key: string): void {
  if (!RESERVED_KEYS.has(key)) return;
  throw new GraphQLError(`The alias ${key} is reserved; use another.`, {
    extensions: { code: "BAD_USER_INPUT", http: { status: 400 } },
  });
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
