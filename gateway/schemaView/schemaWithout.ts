import {
  buildASTSchema,
  type DefinitionNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  printSchema,
  type TypeDefinitionNode,
  type TypeNode,
  isTypeDefinitionNode,
} from "graphql";

/** Whether a field of a type is to be left out. */
export type IsHidden = (typeName: string, fieldName: string) => boolean;

type Types = ReadonlyMap<string, TypeDefinitionNode>;
type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/**
 * The schema without some of its fields, and without what nothing leads to any more: types left without
 * fields, the arguments, enums and input types of what is hidden. Types only, nothing resolves.
 */
export function schemaWithout(schema: GraphQLSchema, isHidden: IsHidden): GraphQLSchema {
  const { definitions } = parse(printSchema(schema), { noLocation: true });
  const types = definitions.filter(isTypeDefinitionNode);
  let kept: Types = new Map(types.map((type) => [type.name.value, without(type, isHidden)]));
  for (let size = -1; size !== kept.size;) {
    ({ size } = kept);
    kept = withoutEmpty(kept);
  }
  const reached = reachedFrom(kept, ["Query", "Mutation", "Subscription"]);
  const others = definitions.filter((one) => !isTypeDefinitionNode(one));
  const left = [...kept.values()].filter(({ name }) => reached.has(name.value));
  return buildASTSchema(
    { kind: Kind.DOCUMENT, definitions: [...others, ...left] as DefinitionNode[] },
    { assumeValid: true },
  );
}

function without(type: TypeDefinitionNode, isHidden: IsHidden): TypeDefinitionNode {
  if (!isFielded(type)) return type;
  const fields = type.fields?.filter(({ name }) => !isHidden(type.name.value, name.value));
  return { ...type, fields: fields ?? [] };
}

/** Takes out what has nothing in it; what pointed there may then be empty itself. */
function withoutEmpty(types: Types): Types {
  const kept = new Map<string, TypeDefinitionNode>();
  for (const [name, type] of types) {
    const left = withoutGone(type, types);
    if (!isEmpty(left, types)) kept.set(name, left);
  }
  return kept;
}

function withoutGone(type: TypeDefinitionNode, types: Types): TypeDefinitionNode {
  const isThere = ({ type: of }: FieldDefinitionNode) => isKnown(types, namedTypeOf(of));
  if (type.kind === Kind.UNION_TYPE_DEFINITION)
    return { ...type, types: (type.types ?? []).filter(({ name }) => types.has(name.value)) };
  if (!isFielded(type)) return type;
  return {
    ...type,
    fields: (type.fields ?? []).filter(isThere),
    interfaces: (type.interfaces ?? []).filter(({ name }) => types.has(name.value)),
  };
}

function isEmpty(type: TypeDefinitionNode, types: Types): boolean {
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return type.types?.length === 0;
  if (!isFielded(type)) return false;
  const isLonely =
    type.kind === Kind.INTERFACE_TYPE_DEFINITION &&
    possibleTypes(types, type.name.value).length === 0;
  return type.fields?.length === 0 || isLonely;
}

function reachedFrom(types: Types, roots: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...roots];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const type = types.get(name);
    if (type === undefined || reached.has(name)) continue;
    reached.add(name);
    waiting.push(...leadsTo(types, type));
  }
  return reached;
}

function leadsTo(types: Types, type: TypeDefinitionNode): readonly string[] {
  switch (type.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [
        ...(type.interfaces ?? []).map(({ name }) => name.value),
        ...possibleTypes(types, type.name.value),
        ...(type.fields ?? []).flatMap(({ type: of, arguments: args = [] }) => [
          namedTypeOf(of),
          ...args.map((argument) => namedTypeOf(argument.type)),
        ]),
      ];
    case Kind.UNION_TYPE_DEFINITION:
      return (type.types ?? []).map(({ name }) => name.value);
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      return (type.fields ?? []).map((field) => namedTypeOf(field.type));
    default:
      return [];
  }
}

/** Types that implement an interface. */
function possibleTypes(types: Types, interfaceName: string): readonly string[] {
  return [...types.values()]
    .filter(isFielded)
    .filter(({ interfaces = [] }) => interfaces.some(({ name }) => name.value === interfaceName))
    .map(({ name }) => name.value);
}

/** Built-in scalars are defined nowhere. */
const BUILT_IN = new Set(["Boolean", "Float", "ID", "Int", "String"]);

function isKnown(types: Types, name: string): boolean {
  return BUILT_IN.has(name) || types.has(name);
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

function isFielded(type: TypeDefinitionNode): type is Fielded {
  return type.kind === Kind.OBJECT_TYPE_DEFINITION || type.kind === Kind.INTERFACE_TYPE_DEFINITION;
}
