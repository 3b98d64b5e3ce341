import {
  type DirectiveNode,
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  TypeNameMetaFieldDef,
} from "graphql";
import type { DisclosedField } from "../../audit/event.ts";
import type { CategoryCode } from "../../policy/categories/index.ts";
import type { Reach } from "../../policy/fieldVerdict.ts";
import { type AccessTo, ENTITY_TYPE, reachBelow } from "./fieldAccess.ts";
import type { Fragments } from "./fragments.ts";
import type { OperationBudget } from "./operationLimits.ts";

/** A field that is not open, where the variables of a request include it. */
export interface Disclosed {
  readonly field: DisclosedField;
  readonly directives: readonly DirectiveNode[];
}

/** One operation on its way through the enforcer. */
export interface Walk {
  readonly schema: GraphQLSchema;
  readonly access: AccessTo;
  readonly fragments: Fragments;
  readonly budget: OperationBudget;
  readonly lookUps: number;
  readonly disclosed: Disclosed[];
  denied: boolean;
  reach: Reach;
}

/** Where in the operation it stands. */
export interface Place {
  readonly parent: GraphQLCompositeType;
  readonly reach: Reach;
  readonly passedList: boolean;
  readonly depth: number;
  /** The entity that it is below, told here that something of it is disclosed. */
  readonly entity: { isSubject: boolean };
  /** `@include` and `@skip` on the way to it. */
  readonly directives: readonly DirectiveNode[];
}

/** Notes a field that is not open and may be had, for the trail and for the entity that it is of. */
export function disclose(
  walk: Walk,
  fieldName: string,
  categories: readonly CategoryCode[],
  directives: readonly DirectiveNode[],
  { parent, entity, directives: above }: Place,
): void {
  entity.isSubject = true;
  walk.disclosed.push({
    field: { coordinate: `${parent.name}.${fieldName}`, categories },
    directives: [...above, ...directives],
  });
}

/** The place below a field; undefined below leaves. */
export function placeBelow(walk: Walk, field: FieldNode, place: Place): Place | undefined {
  const type = outputTypeOf(place.parent, field.name.value);
  const named = type === undefined ? undefined : getNamedType(type);
  if (type === undefined || !isCompositeType(named)) return undefined;
  const passedList = place.passedList || hasList(type);
  return {
    parent: named,
    reach: reachBelow(place.reach, passedList, named.name, walk.lookUps),
    passedList,
    depth: place.depth + 1,
    entity: named.name === ENTITY_TYPE ? { isSubject: false } : place.entity,
    directives: [...place.directives, ...(field.directives ?? [])],
  };
}

function outputTypeOf(
  parent: GraphQLCompositeType,
  fieldName: string,
): GraphQLOutputType | undefined {
  if (fieldName === TypeNameMetaFieldDef.name || !("getFields" in parent)) return undefined;
  return parent.getFields()[fieldName]?.type;
}

function hasList(type: GraphQLOutputType): boolean {
  const nullable = isNonNullType(type) ? type.ofType : type;
  return isListType(nullable);
}

/** The object types that a fragment applies to. */
export function objectTypes(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
): ReadonlySet<string> {
  const types = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  return new Set(types.map(({ name }) => name));
}
