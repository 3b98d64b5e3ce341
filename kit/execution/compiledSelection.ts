import {
  defaultFieldResolver,
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
} from "graphql";
import { collectFields, collectSubfields } from "graphql/execution/collectFields.js";
import { blankObjects } from "./blankObjects.ts";
import { completing } from "./completion.ts";
import type { Compiling } from "./compiling.ts";
import type { ExecuteField, Selection } from "./level.ts";
import { executingField } from "./executeField.ts";
import { argumentsFor } from "./fieldArguments.ts";
import type { Run } from "./run.ts";

/** What is selected at the root of an operation. */
export function rootSelection(compiling: Compiling, type: GraphQLObjectType): Selection {
  const { schema, fragments, conditions, operation } = compiling;
  const selected = collectFields(schema, fragments, conditions, type, operation.selectionSet);
  return selectionOf(compiling, type, selected);
}

function selectionOf(
  compiling: Compiling,
  type: GraphQLObjectType,
  selected: ReadonlyMap<string, readonly FieldNode[]>,
): Selection {
  const known = [...selected].flatMap(([key, nodes]) => {
    const definition = fieldOf(compiling.schema, type, nodes[0]?.name.value ?? "");
    return definition === undefined ? [] : [{ key, nodes, definition }];
  });
  return {
    blank: blankObjects(known.map(({ key }) => key)),
    fields: known.map(({ key, nodes, definition }) =>
      definition === TypeNameMetaFieldDef
        ? (_run, { targets }) => {
            for (const target of targets) target[key] = type.name;
          }
        : fieldOfSelection(compiling, type, key, nodes, definition),
    ),
  };
}

function fieldOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name];
}

function fieldOfSelection(
  compiling: Compiling,
  parentType: GraphQLObjectType,
  key: string,
  nodes: readonly FieldNode[],
  definition: GraphQLField<unknown, unknown>,
): ExecuteField {
  const { resolve = defaultFieldResolver } = definition;
  const place = compiling.fields;
  compiling.fields += 1;
  const coordinate = `${parentType.name}.${definition.name}`;
  return executingField({
    coordinate,
    key,
    resolve,
    argumentsOf: argumentsFor(nodes, definition, place),
    infoOf: (run) =>
      (run.infos[place] ??= infoFor(compiling, parentType, nodes, definition, key, run)),
    complete: completing(compiling, definition.type, nodes, coordinate),
    failing: { nodes, isNonNull: isNonNullType(definition.type) },
  });
}

/** One for all objects of a run, so its path tells the field and not the object. */
function infoFor(
  { schema, fragments, operation }: Compiling,
  parentType: GraphQLObjectType,
  fieldNodes: readonly FieldNode[],
  { name: fieldName, type: returnType }: GraphQLField<unknown, unknown>,
  key: string,
  { variables: variableValues }: Run,
): GraphQLResolveInfo {
  return {
    fieldName,
    fieldNodes,
    returnType,
    parentType,
    path: { prev: undefined, key, typename: parentType.name },
    schema,
    fragments,
    rootValue: undefined,
    operation,
    variableValues,
  };
}

export function subselection(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
): Selection {
  const { schema, fragments, conditions } = compiling;
  return selectionOf(compiling, type, collectSubfields(schema, fragments, conditions, type, nodes));
}
