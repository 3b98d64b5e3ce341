import {
  type DirectiveNode,
  Kind,
  parse,
  TypeNameMetaFieldDef,
  type ValueNode,
  visit,
} from "graphql";

/** The fields that a plan may ask for by itself, by name. */
export interface RequiredFields {
  /** Of keys, of what is required and of contexts; `__typename` too. */
  readonly names: ReadonlySet<string>;
  /** Those that are required with arguments, which a client may give others. */
  readonly withArguments: ReadonlySet<string>;
}

/** Reads the keys and requirements of all subgraphs out of a supergraph. */
export function requiredFields(supergraphSdl: string): RequiredFields {
  const names = new Set<string>([TypeNameMetaFieldDef.name]);
  const withArguments = new Set<string>();
  visit(parse(supergraphSdl), {
    Directive(directive) {
      for (const fieldSet of fieldSetsOf(directive)) {
        visit(parse(fieldSet.trimStart().startsWith("{") ? fieldSet : `{ ${fieldSet} }`), {
          Field({ name, arguments: given = [] }) {
            names.add(name.value);
            if (given.length > 0) withArguments.add(name.value);
          },
        });
      }
    },
  });
  return { names, withArguments };
}

const FIELD_SETS: Readonly<Record<string, readonly string[]>> = {
  join__type: ["key"],
  join__field: ["requires", "contextArguments"],
};

function fieldSetsOf({ name, arguments: given = [] }: DirectiveNode): string[] {
  const names = FIELD_SETS[name.value] ?? [];
  return given.flatMap((one) => (names.includes(one.name.value) ? fieldSetsIn(one.value) : []));
}

/** A key is a text; arguments from a context are objects, each with a `selection`. */
function fieldSetsIn(value: ValueNode): string[] {
  switch (value.kind) {
    case Kind.STRING:
      return [value.value];
    case Kind.LIST:
      return value.values.flatMap(fieldSetsIn);
    case Kind.OBJECT:
      return value.fields
        .filter(({ name }) => name.value === "selection")
        .flatMap((field) => fieldSetsIn(field.value));
    default:
      return [];
  }
}
