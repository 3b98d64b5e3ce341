import { type DocumentNode, type GraphQLSchema, parse } from "graphql";
import { type Classification, OPEN } from "../../schema/classification.ts";
import { conditionDoors } from "./conditionDoors.ts";
import { doors, operationOf, plain } from "./doors.ts";
import { type Step, totalOf } from "./paths.ts";
import { type WaysTo, waysIn } from "./ways.ts";

/** A field of the table, asked for by a door. */
export interface Question {
  readonly door: string;
  /** The field that the row is of, by coordinate. */
  readonly of: string;
  readonly query: string;
  readonly document: DocumentNode;
  /** What is asked for last: it is fetched or not. */
  readonly wanted: Step;
  /** What the matrix must give for that: all that lies on the way, and the field that the row is of. */
  readonly promises: readonly Step[];
}

/** The doors that are rows of every field of the table, whether or not the field has them. */
export const doorNames: readonly string[] = [
  "root",
  "entity",
  "list",
  "union",
  "interface",
  ...doors.filter(({ name }) => name !== "plain").map(({ name }) => name),
  "sort",
  "filter",
  "total",
];

/**
 * The fields of the table: all that are not open, and the open ones that a sort order or a condition tells of. Acts
 * lie on no way from a query; `acts.test.ts` asks for them.
 */
export function fieldsOf(schema: GraphQLSchema, classification: Classification): string[] {
  const told = new Set(conditionDoors(schema).flatMap(({ tellsOf }) => tellsOf));
  return [...classification]
    .filter(([coordinate, requirement]) => requirement !== OPEN || told.has(coordinate))
    .map(([coordinate]) => coordinate)
    .filter((coordinate) => !coordinate.startsWith("Mutation."));
}

/** Every question of the table: each field by each door that it has. */
export function questionsOf(schema: GraphQLSchema, classification: Classification): Question[] {
  const waysTo = waysIn(schema);
  const conditions = conditionDoors(schema);
  return fieldsOf(schema, classification).flatMap((coordinate) => {
    const ways = [...waysTo(coordinate)];
    const path = shortestOf(waysTo, coordinate);
    return [
      ...ways.map(([door, way]) => questionBy(schema, door, coordinate, way)),
      ...doors
        .filter((door) => door !== plain)
        .flatMap((door) => {
          const asked = door.ask(schema, path);
          return asked === undefined
            ? []
            : question(door.name, coordinate, operationOf([asked]), path);
        }),
      ...conditions
        .filter(({ tellsOf }) => tellsOf.includes(coordinate))
        .map(({ name, step }) => {
          const way = [...shortestOf(waysTo, `${step.parent}.${step.field}`).slice(0, -1), step];
          return questionBy(schema, name, coordinate, way, path.slice(-1));
        }),
      ...totalOf(schema, path).map((way) => questionBy(schema, "total", coordinate, way)),
    ];
  });
}

function shortestOf(waysTo: WaysTo, coordinate: string): readonly Step[] {
  const [shortest] = [...waysTo(coordinate).values()].toSorted(
    (one, other) => one.length - other.length,
  );
  if (shortest === undefined) throw new TypeError(`no way to ${coordinate}`);
  return shortest;
}

function questionBy(
  schema: GraphQLSchema,
  door: string,
  of: string,
  way: readonly Step[],
  besides: readonly Step[] = [],
): Question {
  const asked = plain.ask(schema, way);
  return question(door, of, operationOf(asked === undefined ? [] : [asked]), way, besides);
}

function question(
  door: string,
  of: string,
  query: string,
  way: readonly Step[],
  besides: readonly Step[] = [],
): Question {
  const wanted = way.at(-1);
  if (wanted === undefined) throw new TypeError(`an empty way to ${of}`);
  return { door, of, query, document: parse(query), wanted, promises: [...way, ...besides] };
}
