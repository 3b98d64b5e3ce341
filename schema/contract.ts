import {
  baseType,
  type CompositeType,
  type FieldDefinition,
  type InterfaceType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type NamedType,
  type ObjectType,
  ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  type Schema,
  Supergraph,
} from "@apollo/federation-internals";
import type { GraphQLSchema } from "graphql";

/**
 * What clients see of a supergraph by a contract: the fields that carry one of its tags, themselves or by their
 * type, and what these are asked and answered with. All else is made `@inaccessible`, and so is a type of which no
 * field is left and a type that nothing leads to. Throws where that contradicts itself, by federation's own rules.
 * The supergraph must link `@inaccessible`, as one does that has anything so marked.
 */
export function contractSchema(supergraphSdl: string, tags: ReadonlySet<string>): GraphQLSchema {
  const { schema } = Supergraph.build(supergraphSdl, {
    supportedFeatures: ROUTER_SUPPORTED_SUPERGRAPH_FEATURES,
  });
  const types = schema.types().filter((type) => !isOfFederation(schema, type));
  for (const type of types.filter(isFielded)) {
    if (isTagged(type, tags)) continue;
    for (const field of type.fields()) if (!isTagged(field, tags)) hide(field);
  }
  while (types.filter(isFieldedOrUnion).some((type) => hideWhatIsEmpty(type)));
  const reached = reachedFromRoots(schema);
  for (const type of types) if (!reached.has(type)) hide(type);
  return schema.toAPISchema().toGraphQLJSSchema();
}

type Element = NamedType | FieldDefinition<ObjectType> | FieldDefinition<InterfaceType>;
type Fielded = Exclude<CompositeType, { readonly kind: "UnionType" }>;

const INACCESSIBLE = "inaccessible";

/** What the composition itself needs is no part of the graph. */
function isOfFederation(schema: Schema, type: NamedType): boolean {
  return schema.coreFeatures?.sourceFeature(type) !== undefined;
}

function isTagged(element: Element, tags: ReadonlySet<string>): boolean {
  return element
    .appliedDirectivesOf<{ readonly name: string }>("tag")
    .some((tag) => tags.has(tag.arguments().name));
}

function isHidden(element: Element): boolean {
  return element.hasAppliedDirective(INACCESSIBLE);
}

function hide(element: Element): void {
  if (!isHidden(element)) element.applyDirective(INACCESSIBLE);
}

function isFielded(type: NamedType): type is Fielded {
  return isObjectType(type) || isInterfaceType(type);
}

function isFieldedOrUnion(type: NamedType): type is CompositeType {
  return isFielded(type) || isUnionType(type);
}

/** Hides a type in which nothing is left, and a field of which the type is hidden. Says whether it did. */
function hideWhatIsEmpty(type: CompositeType): boolean {
  if (isHidden(type)) return false;
  const gone = isUnionType(type)
    ? []
    : type.fields().filter((field) => !isHidden(field) && isHidden(baseType(field.type!)));
  for (const field of gone) hide(field);
  const isEmpty = partsOf(type).every(isHidden);
  if (isEmpty) hide(type);
  return isEmpty || gone.length > 0;
}

/** An interface that nothing implements any more is as empty as a type without fields. */
function partsOf(type: CompositeType): readonly Element[] {
  if (isUnionType(type)) return type.types();
  const fields = type.fields();
  return isInterfaceType(type) && type.allImplementations().every(isHidden) ? [] : fields;
}

function reachedFromRoots(schema: Schema): ReadonlySet<NamedType> {
  const reached = new Set<NamedType>();
  const waiting: NamedType[] = schema.schemaDefinition.roots().map(({ type }) => type);
  for (let type = waiting.pop(); type !== undefined; type = waiting.pop()) {
    if (reached.has(type) || isHidden(type)) continue;
    reached.add(type);
    waiting.push(...leadsTo(type));
  }
  return reached;
}

function leadsTo(type: NamedType): readonly NamedType[] {
  if (isInputObjectType(type)) return type.fields().map((field) => baseType(field.type!));
  if (isUnionType(type)) return type.types();
  if (!isFielded(type)) return [];
  const asked = type
    .fields()
    .filter((field) => !isHidden(field))
    .flatMap((field) => [field, ...field.arguments()])
    .map((one) => baseType(one.type!));
  const implementers = isInterfaceType(type) ? type.allImplementations() : [];
  return [...asked, ...type.interfaces(), ...implementers];
}
