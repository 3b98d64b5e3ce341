import { getNamedType, type GraphQLSchema, isCompositeType, isObjectType } from "graphql";
import { fieldOf, type Step } from "./paths.ts";

/** A way of asking for the same field. */
export interface Door {
  readonly name: string;
  /** The operation that asks for the last step of a path; undefined where the door is none for it. */
  ask(schema: GraphQLSchema, path: readonly Step[]): string | undefined;
}

interface Writing {
  /** Gives every field an alias. */
  readonly alias?: boolean;
  /** Puts every step into an inline fragment. */
  readonly inline?: boolean;
  /** Directives of the last field. */
  readonly directives?: string;
}

/** The selection of a path, the last field written by `last` where it is given. */
function selection(
  schema: GraphQLSchema,
  path: readonly Step[],
  writing: Writing = {},
  last?: string,
  reached?: string,
): string {
  const [step, ...rest] = path;
  if (step === undefined) return "";
  const isLast = rest.length === 0;
  const below = getNamedType(fieldOf(schema, step.parent, step.field).type).name;
  const key = writing.alias === true ? `x${rest.length}: ` : "";
  const leaf = isCompositeType(schema.getType(below)) ? " { __typename }" : "";
  const field = isLast
    ? (last ?? `${key}${step.field}${step.args} ${writing.directives ?? ""}${leaf}`)
    : `${key}${step.field}${step.args} { ${selection(schema, rest, writing, last, below)} }`;
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
function bare(schema: GraphQLSchema, path: readonly Step[]): string {
  const step = lastOf(path);
  return selection(schema, [step], {}, undefined, step.parent);
}

/** Every door to a field by a query. */
export const doors: readonly Door[] = [
  { name: "plain", ask: (schema, path) => `{ ${selection(schema, path)} }` },
  { name: "alias", ask: (schema, path) => `{ ${selection(schema, path, { alias: true })} }` },
  {
    name: "inline fragment",
    ask: (schema, path) => `{ ${selection(schema, path, { inline: true })} }`,
  },
  {
    name: "named fragment",
    ask: (schema, path) =>
      `{ ${selection(schema, path, {}, "...Last")} } fragment Last on ${lastOf(path).parent} { ${bare(schema, path)} }`,
  },
  {
    name: "fragment in a fragment",
    ask: (schema, path) =>
      `{ ${selection(schema, path, {}, "...Outer")} } fragment Outer on ${lastOf(path).parent} { __typename ...Inner } fragment Inner on ${lastOf(path).parent} { y: __typename ${bare(schema, path)} }`,
  },
  {
    name: "@include",
    ask: (schema, path) =>
      `query ($yes: Boolean = true) { ${selection(schema, path, { directives: "@include(if: $yes)" })} }`,
  },
  {
    name: "twice, the first one skipped",
    ask: (schema, path) =>
      `{ ${selection(schema, path, { directives: "@skip(if: true)" })} ${selection(schema, path)} }`,
  },
  {
    name: "interface",
    ask(schema, path) {
      const { parent, field } = lastOf(path);
      const type = schema.getType(parent);
      const owner = isObjectType(type)
        ? type.getInterfaces().find((one) => one.getFields()[field] !== undefined)
        : undefined;
      if (owner === undefined) return undefined;
      return `{ ${selection(schema, path, {}, `... on ${owner.name} { ${bare(schema, path)} }`)} }`;
    },
  },
];
