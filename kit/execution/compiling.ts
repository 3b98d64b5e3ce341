import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import type { Selection } from "./level.ts";

/** What selections are compiled with; `@include` and `@skip` are decided. */
export interface Compiling {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly operation: OperationDefinitionNode;
  readonly conditions: Record<string, boolean>;
  /** What is selected of an object type by the fields that it is the value of. */
  readonly subselection: (
    compiling: Compiling,
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
  ) => Selection;
  /** How many fields have been compiled: each has its place in a run. */
  fields: number;
}
