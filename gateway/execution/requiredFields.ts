import { type DirectiveNode, Kind, parse, TypeNameMetaFieldDef, visit } from "graphql";

/** The fields that a plan may ask for by itself, by name. */
export interface RequiredFields {
  /** Of keys and of what is required; `__typename` too. */
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
        visit(parse(`{ ${fieldSet} }`), {
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

const FIELD_SETS: Readonly<Record<string, string>> = {
  join__type: "key",
  join__field: "requires",
};

function fieldSetsOf({ name, arguments: given = [] }: DirectiveNode): string[] {
  const argument = FIELD_SETS[name.value];
  return given.flatMap((one) =>
    one.name.value === argument && one.value.kind === Kind.STRING ? [one.value.value] : [],
  );
}
