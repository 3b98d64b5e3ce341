import { type ConstDirectiveNode, Kind, parse, valueFromASTUntyped } from "graphql";

/** The fields of SDL that carry one of the tags, themselves or by their type, as `Type.field`. */
export function taggedFields(sdl: string, tags: ReadonlySet<string>): ReadonlySet<string> {
  const isTagged = ({ directives = [] }: { readonly directives?: readonly ConstDirectiveNode[] }) =>
    directives
      .filter(({ name }) => name.value === "tag")
      .flatMap((tag) => tag.arguments ?? [])
      .some(({ value }) => tags.has(String(valueFromASTUntyped(value))));
  return new Set(
    parse(sdl).definitions.flatMap((type) => {
      if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return [];
      return (type.fields ?? [])
        .filter((field) => isTagged(type) || isTagged(field))
        .map((field) => `${type.name.value}.${field.name.value}`);
    }),
  );
}
