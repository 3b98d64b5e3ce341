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
  Kind,
} from "graphql";
import type { DisclosedField } from "../../audit/event.ts";
import type { Reach } from "../../policy/fieldVerdict.ts";
import { type AccessTo, type FieldAccess, ENTITY_TYPE, reachBelow } from "./fieldAccess.ts";
import type { Fragments } from "../document/fragments.ts";
import { type OperationBudget, SUBJECT_KEY } from "./operationLimits.ts";

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
  /** Stands for the entity where there is none above. */
  readonly nobody: Subject;
  denied: boolean;
  reach: Reach;
}

/** An entity in an operation, told here that something of it is disclosed. */
export interface Subject {
  isSubject: boolean;
  /** What the gateway asks for to know who it is. */
  readonly asked: FieldNode;
}

/** Where in the operation it stands. */
export interface Place {
  readonly parent: GraphQLCompositeType;
  readonly reach: Reach;
  readonly passedList: boolean;
  readonly depth: number;
  /** The entity that it is below, or that the record it is in belongs to. */
  readonly entity: Subject;
  /** `@include` and `@skip` on the way to it. */
  readonly directives: readonly DirectiveNode[];
}

/** Notes a field that is not open and may be had, for the trail and for the entity that it is of. */
export function disclose(
  walk: Walk,
  { coordinate, rules }: FieldAccess,
  directives: readonly DirectiveNode[],
  { entity, directives: above }: Place,
): void {
  entity.isSubject = true;
  walk.disclosed.push({
    field: { coordinate, categories: rules.flatMap(({ requirement }) => requirement.flat()) },
    directives: [...above, ...directives],
  });
}

/** The place below a field; undefined below leaves. */
export function placeBelow(walk: Walk, field: FieldNode, place: Place): Place | undefined {
  const type = outputTypeOf(place.parent, field.name.value);
  const named = getNamedType(type);
  if (!isCompositeType(named)) return undefined;
  const passedList = place.passedList || hasList(type);
  return {
    parent: named,
    reach: reachBelow(place.reach, passedList, named.name, walk.lookUps),
    passedList,
    depth: place.depth + 1,
    entity: subjectBelow(walk, named, place),
    directives: [...place.directives, ...(field.directives ?? [])],
  };
}

/**
 * An entity, or a record that is reached around its entity; below an entity all belongs to it. Every record
 * names its entity in a field that is never null, or in `entity` where it may turn out to be of none.
 */
function subjectBelow(walk: Walk, type: GraphQLCompositeType, { entity }: Place): Subject {
  if (type.name === ENTITY_TYPE) return { isSubject: false, asked: ENTITY_ID };
  if (entity !== walk.nobody || !("getFields" in type)) return entity;
  const owner = Object.values(type.getFields()).find((field) => isOwner(field));
  return owner === undefined ? entity : { isSubject: false, asked: idOfOwner(owner.name) };
}

function isOwner({
  name,
  type,
}: {
  readonly name: string;
  readonly type: GraphQLOutputType;
}): boolean {
  const written = type.toString();
  return written === `${ENTITY_TYPE}!` || (written === ENTITY_TYPE && name === "entity");
}

const ENTITY_ID: FieldNode = {
  kind: Kind.FIELD,
  alias: { kind: Kind.NAME, value: SUBJECT_KEY },
  name: { kind: Kind.NAME, value: "id" },
};

function idOfOwner(fieldName: string): FieldNode {
  return {
    kind: Kind.FIELD,
    alias: { kind: Kind.NAME, value: SUBJECT_KEY },
    name: { kind: Kind.NAME, value: fieldName },
    selectionSet: { kind: Kind.SELECTION_SET, selections: [ENTITY_ID] },
  };
}

function outputTypeOf(
  parent: GraphQLCompositeType,
  fieldName: string,
): GraphQLOutputType | undefined {
  return "getFields" in parent ? parent.getFields()[fieldName]?.type : undefined;
}

function hasList(type: GraphQLOutputType | undefined): boolean {
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
