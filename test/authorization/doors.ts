import { getNamedType, type GraphQLSchema, isCompositeType } from "graphql";
import { fieldOf, interfaceOf, type Step } from "./paths.ts";

/** What asks for a field, to be put into an operation. */
export interface Asked {
  readonly selection: string;
  /** Fragments that it spreads, if any. */
  readonly fragments?: string;
}

/** A way of writing the same question. */
export interface Door {
  readonly name: string;
  /**
   * Asks for the last step of a path, under `key` where it is given; undefined where the door is none for the path.
   */
  ask(schema: GraphQLSchema, path: readonly Step[], key?: string): Asked | undefined;
}

interface Writing {
  /** The response key of the first field. */
  readonly key?: string | undefined;
  /** Gives every field an alias. */
  readonly alias?: boolean;
  /** Puts every step into an inline fragment. */
  readonly inline?: boolean;
  /** Directives of the last field. */
  readonly directives?: string;
  /** The last field as it is written instead. */
  readonly last?: string;
}

/** An operation of several questions. The fragments of a door are named once, so each door may be asked once. */
export function operationOf(asked: readonly Asked[]): string {
  const text = asked.map(({ selection }) => selection).join(" ");
  const variables = text.includes("$yes") ? "($yes: Boolean = true) " : "";
  return `query ${variables}{ ${text} } ${asked.map(({ fragments = "" }) => fragments).join(" ")}`;
}

function written(
  schema: GraphQLSchema,
  path: readonly Step[],
  writing: Writing = {},
  reached?: string,
): string {
  const [step, ...rest] = path;
  if (step === undefined) return "";
  const { key, ...below } = writing;
  const isLast = rest.length === 0;
  const type = getNamedType(fieldOf(schema, step.parent, step.field).type).name;
  const alias = key ?? (writing.alias === true ? `x${rest.length}` : undefined);
  const name = `${alias === undefined ? "" : `${alias}: `}${step.field}${step.args}`;
  const leaf = isCompositeType(schema.getType(type)) ? " { __typename }" : "";
  const field = isLast
    ? (writing.last ?? `${name} ${writing.directives ?? ""}${leaf}`)
    : `${name} { ${written(schema, rest, below, type)} }`;
  const needsFragment =
    writing.inline === true || (reached !== undefined && reached !== step.parent);
  return needsFragment ? `... on ${step.parent} { ${field} }` : field;
}

function lastOf(path: readonly Step[]): Step {
  const step = path.at(-1);
  if (step === undefined) throw new TypeError("an empty path");
  return step;
}

/** The last field alone, as in the body of a fragment. */
function bare(schema: GraphQLSchema, path: readonly Step[], key?: string): string {
  const step = lastOf(path);
  return written(schema, [step], path.length === 1 ? { key } : {}, step.parent);
}

/** The question as it is written without any door. */
export const plain: Door = {
  name: "plain",
  ask: (schema, path, key) => ({ selection: written(schema, path, { key }) }),
};

/** Every way of writing a question. */
export const doors: readonly Door[] = [
  plain,
  {
    name: "alias",
    ask: (schema, path, key) => ({ selection: written(schema, path, { key, alias: true }) }),
  },
  {
    name: "inline fragment",
    ask: (schema, path, key) => ({ selection: written(schema, path, { key, inline: true }) }),
  },
  {
    name: "named fragment",
    ask: (schema, path, key) => ({
      selection: written(schema, path, { key, last: "...Last" }),
      fragments: `fragment Last on ${lastOf(path).parent} { ${bare(schema, path, key)} }`,
    }),
  },
  {
    name: "fragment in a fragment",
    ask: (schema, path, key) => ({
      selection: written(schema, path, { key, last: "...Outer" }),
      fragments: `fragment Outer on ${lastOf(path).parent} { __typename ...Inner } fragment Inner on ${lastOf(path).parent} { y: __typename ${bare(schema, path, key)} }`,
    }),
  },
  {
    name: "@include",
    ask: (schema, path, key) => ({
      selection: written(schema, path, { key, directives: "@include(if: $yes)" }),
    }),
  },
  {
    name: "twice, the first one skipped",
    ask: (schema, path, key) => ({
      selection: `${written(schema, path, { key, directives: "@skip(if: true)" })} ${written(schema, path, { key })}`,
    }),
  },
  {
    name: "field of the interface",
    ask(schema, path, key) {
      const { parent, field } = lastOf(path);
      const owner = interfaceOf(schema, `${parent}.${field}`);
      if (owner === undefined) return undefined;
      const last = `... on ${owner.name} { ${bare(schema, path, key)} }`;
      return { selection: written(schema, path, { key, last }) };
    },
  },
];
