import {
  type DirectiveNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
} from "graphql";

/** The variables of a request, with their defaults. */
export type Variables = Readonly<Record<string, unknown>>;

/** Whether `@skip` and `@include` let something stand with the variables of a request. */
export function isIncluded(directives: readonly DirectiveNode[], variables: Variables): boolean {
  if (directives.length === 0) return true;
  const node = { directives };
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.["if"] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.["if"] !== false
  );
}
