import { getNamedType, type GraphQLSchema, isUnionType } from "graphql";
import { type ConditionDoor, conditionDoors } from "./conditionDoors.ts";
import { type Door, doors, plain } from "./doors.ts";
import { CHECK, coordinateOf, ENTITY, inFull, isByReference, OF_THE_HALL } from "./entityPaths.ts";
import { type Arguments, fieldOf, pathsBelow, pathTo, type Step, totalOf } from "./paths.ts";
import { waysIn } from "./ways.ts";

/** A field of the table, asked of its subgraph by a door. */
export interface SubgraphQuestion {
  readonly name: string;
  /** How it is written. */
  readonly door: Door;
  readonly path: readonly Step[];
  /** What the matrix must give for that: all that lies on the way, and the field that the row is of. */
  readonly promises: readonly Step[];
  /** Whether many entities are asked about, or a few: how it is written changes nothing that an entity decides. */
  readonly isOfMany: boolean;
  /** Whether it must find something; another is left out where nothing is found that way. */
  readonly isNeeded: boolean;
}

/** All questions of one field of a subgraph. */
export interface Row {
  readonly of: string;
  readonly path: readonly Step[];
  readonly questions: readonly SubgraphQuestion[];
}

const WRITINGS = doors.filter((door) => door !== plain);

/** The doors that are rows of every field of the table, whether or not the field has them. */
export const subgraphDoorNames: readonly string[] = [
  "_entities",
  "root",
  "entity",
  "list",
  "union",
  "interface",
  ...WRITINGS.map(({ name }) => name),
  "sort",
  "filter",
  "total",
];

/** The way to a field as the gateway asks for it: by reference to an entity where there is one. */
export function gatewaysPath(schema: GraphQLSchema): (coordinate: string) => readonly Step[] {
  const entity = pathsBelow(schema, "LegalEntity");
  const ofCheck = pathsBelow(schema, "RestrictionCheck");
  const root = pathsBelow(schema, "Query");
  return (coordinate) => {
    const [type = ""] = coordinate.split(".");
    if (type === "RestrictionCheck") return [CHECK, ...pathTo(schema, ofCheck, coordinate)];
    const ofTheHall = OF_THE_HALL.get(type);
    if (ofTheHall !== undefined)
      return [ofTheHall, ...pathTo(schema, pathsBelow(schema, type), coordinate)];
    return entity.has(type)
      ? [ENTITY, ...pathTo(schema, entity, coordinate).map(inFull)]
      : pathTo(schema, root, coordinate);
  };
}

/** A row for each of the fields, and one for every open field that a sort order or a condition tells of. */
export function rowsOf(
  schema: GraphQLSchema,
  coordinates: readonly string[],
  known: Arguments,
): Row[] {
  const pathOf = gatewaysPath(schema);
  const waysTo = waysIn(schema, known);
  const conditions = conditionDoors(schema, known);
  const protectedRows = coordinates.map((coordinate) => {
    const path = pathOf(coordinate);
    const ways = [...waysTo(coordinate)].filter(
      ([, way]) => isByReference(path) || !isSame(way, path),
    );
    return {
      of: coordinate,
      path,
      questions: [
        {
          ...questionBy(plain, path),
          name: isByReference(path) ? "_entities" : "root",
          isNeeded: true,
          isOfMany: true,
        },
        ...(passesUnion(schema, path) ? [{ ...questionBy(plain, path), name: "union" }] : []),
        ...WRITINGS.filter((door) => door.ask(schema, path) !== undefined).map((door) =>
          questionBy(door, path),
        ),
        ...ways.map(([name, way]) => ({ ...questionBy(plain, way.map(inFull)), name })),
        ...conditionsOf(conditions, pathOf, path),
        ...totalOf(schema, path).map((way) => ({ ...questionBy(plain, way), name: "total" })),
      ],
    };
  });
  const told = new Set(conditions.flatMap(({ tellsOf }) => tellsOf));
  const openRows = [...told]
    .filter((coordinate) => !coordinates.includes(coordinate))
    .map((of) => {
      const path = pathOf(of);
      return { of, path, questions: conditionsOf(conditions, pathOf, path) };
    });
  return [...protectedRows, ...openRows];
}

function conditionsOf(
  conditions: readonly ConditionDoor[],
  pathOf: (coordinate: string) => readonly Step[],
  path: readonly Step[],
): SubgraphQuestion[] {
  return conditions
    .filter(({ tellsOf }) => tellsOf.includes(coordinateOf(path)))
    .map(({ name, step }) => {
      const way = [...pathOf(`${step.parent}.${step.field}`).slice(0, -1), step];
      return { ...questionBy(plain, way), name, promises: [...way, ...path.slice(-1)] };
    });
}

function questionBy(door: Door, path: readonly Step[]): SubgraphQuestion {
  return { name: door.name, door, path, promises: path, isOfMany: false, isNeeded: false };
}

function isSame(one: readonly Step[], other: readonly Step[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function passesUnion(schema: GraphQLSchema, path: readonly Step[]): boolean {
  return path
    .slice(isByReference(path) ? 1 : 0, -1)
    .some(({ parent, field }) => isUnionType(getNamedType(fieldOf(schema, parent, field).type)));
}
