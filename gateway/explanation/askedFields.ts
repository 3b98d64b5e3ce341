import { type DirectiveNode, Kind } from "graphql";
import { isIncluded, type Variables } from "../document/included.ts";
import type { FieldItem, ResponseShape } from "../authorization/responseShape.ts";

/** A field that an operation asks for, and where in the answer it would stand: its response keys. */
export interface AskedField {
  readonly item: FieldItem;
  readonly path: readonly string[];
}

/**
 * The fields that an operation asks for with given variables, in document order. What a variable that is not
 * given may include counts as asked for. Below a field that is withheld nothing is asked.
 */
export function* askedFields(
  { items }: ResponseShape,
  variables: Variables,
  path: readonly string[] = [],
): Generator<AskedField> {
  for (const item of items) {
    if (!mayBeIncluded(item.directives, variables)) continue;
    const here = item.kind === "field" ? [...path, item.key] : path;
    if (item.kind === "field") yield { item, path: here };
    if (item.shape !== undefined) yield* askedFields(item.shape, variables, here);
  }
}

function mayBeIncluded(directives: readonly DirectiveNode[], variables: Variables): boolean {
  return isIncluded(
    directives.filter((directive) => isDecided(directive, variables)),
    variables,
  );
}

function isDecided({ arguments: args = [] }: DirectiveNode, variables: Variables): boolean {
  return args.every(
    ({ value }) => value.kind !== Kind.VARIABLE || Object.hasOwn(variables, value.name.value),
  );
}
