import {
  executeSync,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  TypeMetaFieldDef,
} from "graphql";
import type { DataObject } from "../ownKey.ts";
import { type Selecting, selectedFields } from "./selectedFields.ts";

/** Answers what an operation asks of the schema itself. */
export type Introspect = (variables: Readonly<Record<string, unknown>>) => DataObject;

export function isIntrospection(fieldName: string): boolean {
  return fieldName === SchemaMetaFieldDef.name || fieldName === TypeMetaFieldDef.name;
}

/** Compiles the part of an operation that no subgraph answers; undefined where there is none. */
export function introspecting(
  selecting: Selecting,
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
): Introspect | undefined {
  const root = schema.getRootType(operation.operation);
  if (root === undefined || root === null) return undefined;
  const fields = selectedFields(selecting, root, [operation.selectionSet]);
  const selections: SelectionNode[] = [...fields.values()]
    .flat()
    .filter(({ name }) => isIntrospection(name.value));
  if (selections.length === 0) return undefined;
  const part = { ...operation, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const document = {
    kind: Kind.DOCUMENT,
    definitions: [part, ...selecting.fragments.values()],
  } as const;
  return (variables) => {
    const { data } = executeSync({ schema, document, variableValues: variables });
    return data ?? {};
  };
}
