import { applyMiddleware } from "graphql-middleware";
import { rule, shield } from "graphql-shield";
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from "graphql";
import type { Access, FieldRule } from "./access.ts";
import { withheldError } from "./withheldError.ts";

/**
 * Puts graphql-shield before the protected fields, and before no other. Its traps are stepped around here:
 * every rule has a name of its own and no cache (both would carry a verdict from one parent to the next),
 * and rules stand on object types only (on interfaces they are not heard). Fields beside a protected one have
 * no rule, and get back the resolver that they had: the shield would have each wait for a rule that allows all.
 */
export function withShield(schema: GraphQLSchema, rules: readonly FieldRule[]): GraphQLSchema {
  const tree: Record<string, Record<string, ReturnType<typeof ruleFor>>> = {};
  for (const one of rules) {
    const [type = "", field = ""] = one.coordinate.split(".");
    (tree[type] ??= {})[field] = ruleFor(one);
  }
  if (rules.length === 0) return schema;
  // With `debug` an error of a resolver is thrown on. Otherwise it would be returned as if it were a value, and
  // taken for one wherever it is not an `instanceof Error`, as errors of another realm are not.
  const unshielded = fieldsOf(schema);
  const shielded = applyMiddleware(
    schema,
    shield(tree, { allowExternalErrors: true, debug: true }),
  );
  const isProtected = new Set(rules.map(({ coordinate }) => coordinate));
  for (const [coordinate, field] of fieldsOf(shielded)) {
    const before = unshielded.get(coordinate)?.resolve;
    if (before !== undefined && !isProtected.has(coordinate)) field.resolve = before;
  }
  return shielded;
}

type Field = { resolve?: GraphQLFieldResolver<unknown, unknown> };

/** The fields of all object types by coordinate. */
function fieldsOf(schema: GraphQLSchema): Map<string, Field> {
  return new Map(
    Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]),
      ),
  );
}

function ruleFor(fieldRule: FieldRule) {
  const { coordinate } = fieldRule;
  return rule(coordinate.replace(".", "_"), { cache: "no_cache" })(
    (parent: unknown, _args: unknown, { access }: { readonly access: Access }) => {
      const verdict = access.verdict(fieldRule, parent);
      return verdict.kind !== "withheld" || withheldError({ coordinate, ...verdict });
    },
  );
}
