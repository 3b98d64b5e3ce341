import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isListType,
  isUnionType,
} from "graphql";
import { type Arguments, type Fielded, fieldOf, isFielded, type Step, stepTo } from "./paths.ts";

/** How a field of a type is come to; the shortest way to it is one of these, and others are ways as well. */
export type WayName = "root" | "entity" | "list" | "union" | "interface";

/** What lies on a way. */
interface Passed {
  readonly entity: boolean;
  readonly list: boolean;
  readonly union: boolean;
  readonly interface: boolean;
}

const KINDS: Readonly<Record<WayName, (passed: Passed) => boolean>> = {
  root: ({ entity, list }) => !entity && !list,
  entity: ({ entity, list }) => entity && !list,
  list: ({ list }) => list,
  union: ({ union }) => union,
  interface: (passed) => passed.interface,
};

interface State {
  readonly type: string;
  readonly passed: Passed;
  readonly path: readonly Step[];
}

const NOTHING: Passed = { entity: false, list: false, union: false, interface: false };

/** The shortest way of each kind from `Query` to a field; a kind that leads nowhere near it is left out. */
export type WaysTo = (coordinate: string) => ReadonlyMap<WayName, readonly Step[]>;

export function waysIn(schema: GraphQLSchema, known: Arguments = {}): WaysTo {
  const states = reached(schema, known);
  return (coordinate) => {
    const [parent = "", name = ""] = coordinate.split(".");
    const type = schema.getType(parent);
    if (!isFielded(type)) throw new TypeError(`${coordinate} is no field`);
    const last = step(type, fieldOf(schema, parent, name), known);
    const ways = new Map<WayName, readonly Step[]>();
    for (const { path, passed } of states.get(parent) ?? [])
      for (const [way, isOne] of Object.entries(KINDS) as [WayName, (passed: Passed) => boolean][])
        if (isOne(passed) && !ways.has(way)) ways.set(way, [...path, last]);
    return ways;
  };
}

/** Every type with every combination of what lies on the way to it, nearest first. */
function reached(schema: GraphQLSchema, known: Arguments): ReadonlyMap<string, readonly State[]> {
  const found = new Map<string, State[]>();
  const seen = new Set<string>();
  const waiting: State[] = [];
  const reach = (state: State): void => {
    const key = `${state.type} ${Object.values(state.passed).join(" ")}`;
    if (seen.has(key)) return;
    seen.add(key);
    waiting.push(state);
    found.set(state.type, [...(found.get(state.type) ?? []), state]);
  };
  reach({ type: "Query", passed: NOTHING, path: [] });
  for (let state = waiting.shift(); state !== undefined; state = waiting.shift()) {
    const type = schema.getType(state.type);
    if (isAbstractType(type))
      for (const { name } of schema.getPossibleTypes(type))
        reach({ ...state, type: name, passed: { ...state.passed, ...kindOf(type) } });
    if (isFielded(type)) for (const next of below(type, state, known)) reach(next);
  }
  return found;
}

/** One entity is looked up by one of several arguments, none of which is required. */
const LOOK_UPS: Arguments = { "Query.legalEntity": { id: '"1"' } };

function step(type: Fielded, field: GraphQLField<unknown, unknown>, known: Arguments): Step {
  const coordinate = `${type.name}.${field.name}`;
  return stepTo(type, field, LOOK_UPS[coordinate], known[coordinate]);
}

function kindOf(type: unknown): Partial<Passed> {
  return isUnionType(type) ? { union: true } : { interface: true };
}

function below(type: Fielded, { passed, path }: State, known: Arguments): State[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (field.name.startsWith("_") || !(isFielded(named) || isAbstractType(named))) return [];
    return {
      type: named.name,
      passed: {
        ...passed,
        entity: passed.entity || named.name === "LegalEntity",
        list: passed.list || (!passed.entity && isListType(getNullableType(field.type))),
      },
      path: [...path, step(type, field, known)],
    };
  });
}
