import { GraphQLError } from "graphql";
import { withheldError } from "../../kit/authorization/withheldError.ts";
import { isIncluded, type Variables } from "../document/included.ts";
import type { FieldItem, ResponseShape } from "./responseShape.ts";

/** The answer to an operation of acts of which one at least may not be done. */
export interface RefusedAct {
  readonly data: Record<string, unknown>;
  readonly errors: readonly GraphQLError[];
}

/**
 * Refuses a mutation whole where its reader may not do one of the acts that it asks for: what is half done is
 * worse than what is not done, and harder to explain. Undefined where all of them may be done. An act that the
 * variables leave out is not asked for.
 */
export function refusedAct(shape: ResponseShape, variables: Variables): RefusedAct | undefined {
  const acts = [...rootFields(shape, variables)];
  const denied = acts.filter(({ denial }) => denial !== undefined);
  if (denied.length === 0) return undefined;
  const why = denied.map(({ key }) => key).join(", ");
  const errors = new Map<string, GraphQLError>();
  for (const { key, denial, decided } of acts) {
    if (denial !== undefined) errors.set(key, withheldError(denial, [key]));
    else if (decided !== undefined) errors.set(key, notExecuted(key, why));
  }
  const data = acts.map(({ key, decided }) => [key, decided === undefined ? "Mutation" : null]);
  return { data: Object.fromEntries(data) as RefusedAct["data"], errors: [...errors.values()] };
}

/** The fields of the root, through the fragments that stand there. */
function* rootFields({ items }: ResponseShape, variables: Variables): Generator<FieldItem> {
  for (const item of items) {
    if (!isIncluded(item.directives, variables)) continue;
    if (item.kind === "field") yield item;
    else yield* rootFields(item.shape, variables);
  }
}

function notExecuted(key: string, why: string): GraphQLError {
  return new GraphQLError(
    `未执行：同一操作中的 ${why} 未获授权 · Nothing of this operation was done, since ${why} is not authorized; ask for ${key} in an operation of its own.`,
    { path: [key], extensions: { code: "NOT_EXECUTED" } },
  );
}
