import type {
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from "graphql";
import type { Place, Run, Target } from "./run.ts";

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

/** Resolves one field of an object and completes what it gives. */
export type ExecuteField = (run: Run, source: unknown, into: Target, parent: Place) => void;

/** The fields of an object, and an object that has them all as null. */
export interface Selection {
  readonly blank: () => Target;
  readonly fields: readonly ExecuteField[];
}
