import { GraphQLError, Kind, type SelectionNode } from "graphql";

/** The most fields an operation may have once its fragments are spread: planning costs by these. */
export const MAX_EXPANDED_FIELDS = 5_000;

/** The most words, numbers and brackets that an operation may be written in. */
export const MAX_TOKENS = 10_000;

/** The deepest nesting of an operation. */
export const MAX_DEPTH = 24;

/**
 * The most aliases of an operation, fragments spread. They bound its breadth as well: without them there is
 * no more below a field than its type has fields.
 */
export const MAX_ALIASES = 500;

/** The most `@include` and `@skip` of an operation, fragments spread. */
export const MAX_DIRECTIVES = 500;

/** What an operation holds with its fragments spread. */
export interface OperationSize {
  readonly fields: number;
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
}

/** What of an operation's size is too much, as a refusal; undefined where nothing is. */
export function excessOf(size: OperationSize): GraphQLError | undefined {
  const { fields, depth, aliases, directives } = size;
  if (fields > MAX_EXPANDED_FIELDS) return tooLarge(`is more than ${MAX_EXPANDED_FIELDS} fields`);
  if (depth > MAX_DEPTH) return tooLarge(`is nested deeper than ${MAX_DEPTH}`);
  if (aliases > MAX_ALIASES) return tooLarge(`has more than ${MAX_ALIASES} aliases`);
  if (directives > MAX_DIRECTIVES) return tooLarge(`has more than ${MAX_DIRECTIVES} directives`);
  return undefined;
}

/** Counts what an operation holds with its fragments spread, and refuses it before anything is planned. */
export function operationBudget() {
  let fields = 0;
  let aliases = 0;
  let directives = 0;
  return {
    spend(depth: number, selection: SelectionNode): void {
      fields += 1;
      directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD && selection.alias !== undefined) aliases += 1;
      const excess = excessOf({ fields, depth, aliases, directives });
      if (excess !== undefined) throw excess;
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
  return new GraphQLError(`The operation ${what}, fragments spread; ask in several operations.`, {
    extensions: { code: "OPERATION_TOO_LARGE", http: { status: 400 } },
  });
}
