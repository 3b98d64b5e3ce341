import {
  type GraphQLCompositeType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type SelectionSetNode,
} from "graphql";
import { blankObjects } from "../../../kit/execution/blankObjects.ts";
import { type DataObject, isObject, readerOf } from "../ownKey.ts";
import { type CompletionError, note, prefix } from "./completion.ts";
import { isIntrospection } from "./introspected.ts";
import { leafCheck } from "./leafValues.ts";
import { type Selecting, selectedFields, selectionSetsOf } from "./selectedFields.ts";

/** A null whose reason has been noted. */
const FAILED = Symbol("failed");
/** A null where none may be: whatever holds it is null in its stead. */
const NULLED = Symbol("nulled");

/** The value of a field as the client gets it; `null`, FAILED or NULLED where there is none. */
type Complete = (value: unknown, errors: CompletionError[]) => unknown;
type CompleteObject = (object: DataObject, errors: CompletionError[]) => DataObject | symbol;

/** An answer of one operation from what its plan fetched; `null` where a null went all the way up. */
export type CompleteAnswer = (data: DataObject, errors: CompletionError[]) => DataObject | null;

/** Compiles CompleteValue of the GraphQL specification for one operation. */
export function completeAnswer(
  selecting: Selecting,
  root: GraphQLCompositeType,
  selectionSet: SelectionSetNode,
): CompleteAnswer {
  const complete = objectOf(selecting, root, [selectionSet]);
  return (data, errors) => {
    const answer = complete(data, errors);
    return typeof answer === "symbol" ? null : answer;
  };
}

/** What of a type an error speaks of it as: a field, or an element of a list. */
interface Place {
  readonly field: string;
  readonly isElement: boolean;
}

function valueOf(
  selecting: Selecting,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
  place: Place,
): Complete {
  if (isNonNullType(type))
    return nonNull(valueOf(selecting, type.ofType, sets, place), type, place);
  if (isListType(type)) {
    const element = { field: place.field, isElement: true };
    return listOf(valueOf(selecting, type.ofType, sets, element), place);
  }
  if (isLeafType(type)) return leaf(leafCheck(type), place);
  return composite(selecting, type, sets, place);
}

function nonNull(complete: Complete, type: GraphQLOutputType, place: Place): Complete {
  return (value, errors) => {
    const completed = complete(value, errors);
    if (completed !== null) return completed === FAILED ? NULLED : completed;
    note(errors, `Cannot return null for non-nullable ${named(place, type)}.`);
    return NULLED;
  };
}

function listOf(complete: Complete, place: Place): Complete {
  return (value, errors) => {
    if (value === null || value === undefined) return null;
    if (!Array.isArray(value)) return invalid(errors, place);
    const list: unknown[] = [];
    let isNulled = false;
    for (let index = 0; index < value.length; index += 1) {
      const before = errors.length;
      const element = complete(value[index], errors);
      if (errors.length > before) prefix(errors, before, index);
      if (element === NULLED) isNulled = true;
      list.push(element === FAILED ? null : element);
    }
    return isNulled ? FAILED : list;
  };
}

function leaf(isValid: ((value: unknown) => boolean) | undefined, place: Place): Complete {
  if (isValid === undefined) return (value) => value ?? null;
  return (value, errors) => {
    if (value === null || value === undefined) return null;
    return isValid(value) ? value : invalid(errors, place);
  };
}

/** An object is completed as what it is: its own type where the subgraph told it. */
function composite(
  selecting: Selecting,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  place: Place,
): Complete {
  const byType = new Map<string, CompleteObject>();
  const completing = (name: string): CompleteObject | undefined => {
    const known = byType.get(name);
    if (known !== undefined) return known;
    const runtime = selecting.schema.getType(name);
    if (!isCompositeType(runtime)) return undefined;
    const compiled = objectOf(selecting, runtime, sets);
    byType.set(name, compiled);
    return compiled;
  };
  return (value, errors) => {
    if (value === null || value === undefined) return null;
    if (!isObject(value)) return invalid(errors, place);
    const { __typename: name } = value;
    const complete = completing(typeof name === "string" ? name : type.name);
    if (complete !== undefined) {
      const completed = complete(value, errors);
      return completed === NULLED ? FAILED : completed;
    }
    note(errors, `Invalid __typename found for ${described(place)}.`);
    return FAILED;
  };
}

/** A field of an object to complete. */
interface Field {
  readonly key: string;
  readonly read: (from: DataObject) => unknown;
  /** Absent for `__typename`, which is known. */
  readonly complete: Complete | undefined;
}

function objectOf(
  selecting: Selecting,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): CompleteObject {
  const fields = fieldsOf(selecting, type, sets);
  const typeName = isObjectType(type) ? type.name : undefined;
  const blank = blankObjects(fields.map(({ key }) => key));
  return (object, errors) => {
    const completed: DataObject = blank();
    for (const { key, read, complete } of fields) {
      if (complete === undefined) {
        // Which object type it is was never told, so there is no answer to what it is.
        if (typeName === undefined) return NULLED;
        completed[key] = typeName;
        continue;
      }
      const before = errors.length;
      const value = complete(read(object), errors);
      if (errors.length > before) prefix(errors, before, key);
      if (value === NULLED) return NULLED;
      completed[key] = value === FAILED ? null : value;
    }
    return completed;
  };
}

function fieldsOf(
  selecting: Selecting,
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): readonly Field[] {
  const fields: Field[] = [];
  const definitions = "getFields" in type ? type.getFields() : {};
  for (const [key, nodes] of selectedFields(selecting, type, sets)) {
    const [node] = nodes;
    if (node === undefined) continue;
    const name = node.name.value;
    if (name === "__typename") {
      fields.push({ key, read: () => undefined, complete: undefined });
      continue;
    }
    if (isIntrospection(name)) {
      fields.push({ key, read: readerOf(key), complete: (value) => value ?? null });
      continue;
    }
    const definition = definitions[name];
    if (definition === undefined) continue;
    const place = { field: `${type.name}.${key}`, isElement: false };
    const complete = valueOf(selecting, definition.type, selectionSetsOf(nodes), place);
    fields.push({ key, read: readerOf(selecting.keys.of(node)), complete });
  }
  return fields;
}

function invalid(errors: CompletionError[], place: Place): typeof FAILED {
  note(errors, `Invalid value found for ${described(place)}.`);
  return FAILED;
}

function described({ field, isElement }: Place): string {
  return isElement ? `array element of field ${field}` : `field ${field}`;
}

function named(place: Place, type: GraphQLOutputType): string {
  return place.isElement
    ? `array element of type ${getNamedType(type).name} of field ${place.field}`
    : described(place);
}
