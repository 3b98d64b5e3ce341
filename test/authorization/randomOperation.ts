import {
  type GraphQLField,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
} from "graphql";

/** Numbers that decide what an operation becomes; the same numbers give the same operation. */
export interface Tape {
  /** A number from 0 to below `count`. */
  next(count: number): number;
}

/** Reads a tape of given numbers, and zeros behind its end. */
export function tapeOf(numbers: readonly number[]): Tape {
  let at = 0;
  return {
    next(count) {
      const number = numbers[at] ?? 0;
      at += 1;
      return number % count;
    },
  };
}

const DEEPEST = 7;

/** A type whose fields are chosen from. */
type FieldedType = GraphQLNamedType & { getFields(): object };

interface Choices {
  readonly usable: readonly GraphQLField<unknown, unknown>[];
  /** What is not open, and what leads on: asked for more often than chance would have it. */
  readonly wanted: readonly GraphQLField<unknown, unknown>[];
}

/** Writes any operation that a client might send: fields, aliases, fragments and directives as a tape says. */
export function randomOperations(
  schema: GraphQLSchema,
  entities: number,
  isOpen: (coordinate: string) => boolean,
): (tape: Tape) => string {
  const choices = new Map<FieldedType, Choices>();

  function choicesOf(type: FieldedType): Choices {
    const known = choices.get(type);
    if (known !== undefined) return known;
    const fields = Object.values(type.getFields()) as GraphQLField<unknown, unknown>[];
    const usable = fields.filter(({ args }) => args.every((one) => isOptional(one.name, one)));
    const wanted = usable.filter((field) => isWanted(type.name, field));
    choices.set(type, { usable, wanted });
    return { usable, wanted };
  }

  function isWanted(typeName: string, field: GraphQLField<unknown, unknown>): boolean {
    if (typeName === "Query") return field.name.startsWith("legalEntit");
    if (typeName.endsWith("Connection")) return field.name === "nodes";
    return !isOpen(`${typeName}.${field.name}`) || isCompositeType(getNamedType(field.type));
  }

  return (tape) => writeOperation(schema, tape, entities, choicesOf);
}

function writeOperation(
  schema: GraphQLSchema,
  tape: Tape,
  entities: number,
  choicesOf: (type: FieldedType) => Choices,
): string {
  let aliases = 0;
  const fragments: string[] = [];

  function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string | undefined {
    const type = getNamedType(field.type);
    const below = isCompositeType(type) ? selectionOf(type, depth + 1) : "";
    if (below === undefined) return undefined;
    aliases += 1;
    const alias = `a${aliases}: `;
    const directive = ["", "", "", " @include(if: true)", " @skip(if: false)"][tape.next(5)] ?? "";
    return `${alias}${field.name}${argumentsOf(field)}${directive}${below}`;
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>): string {
    const names = field.args.map(({ name }) => name);
    if (field.name === "legalEntity" && names.includes("id"))
      return `(id: "${tape.next(entities) + 1}")`;
    if (names.includes("documentNumber")) return `(documentNumber: "x")`;
    if (names.includes("first")) return `(first: ${tape.next(4) + 1})`;
    return "";
  }

  function selectionOf(type: GraphQLNamedType, depth: number): string | undefined {
    if (depth > DEEPEST) return undefined;
    const parts: string[] = [];
    if (isAbstractType(type)) {
      const types = schema.getPossibleTypes(type);
      const chosen = types[tape.next(types.length)];
      const below = chosen === undefined ? undefined : selectionOf(chosen, depth);
      if (chosen !== undefined && below !== undefined) parts.push(`... on ${chosen.name}${below}`);
    }
    if ("getFields" in type) parts.push(...fieldsOf(type, depth));
    if (parts.length === 0) parts.push("__typename");
    return ` { ${parts.join(" ")} }`;
  }

  function fieldsOf(type: FieldedType, depth: number): string[] {
    const { usable, wanted } = choicesOf(type);
    const count = 1 + tape.next(depth === 1 ? 3 : 5);
    return Array.from({ length: count }, () => {
      const from = tape.next(4) > 0 && wanted.length > 0 ? wanted : usable;
      const field = from[tape.next(from.length)];
      const text = field === undefined ? undefined : fieldOf(field, depth);
      return text === undefined ? [] : [asFragment(type.name, text)];
    }).flat();
  }

  function asFragment(typeName: string, text: string): string {
    const way = tape.next(6);
    if (way === 0) return `... on ${typeName} { ${text} }`;
    if (way !== 1) return text;
    const name = `F${fragments.length}`;
    fragments.push(`fragment ${name} on ${typeName} { ${text} }`);
    return `...${name}`;
  }

  const query = schema.getQueryType();
  const selection = query ? selectionOf(query, 1) : undefined;
  return `query${selection ?? " { __typename }"} ${fragments.join(" ")}`;
}

function isOptional(
  name: string,
  argument: { readonly type: unknown; readonly defaultValue?: unknown },
): boolean {
  return (
    name === "documentNumber" ||
    !String(argument.type).endsWith("!") ||
    argument.defaultValue !== undefined
  );
}
