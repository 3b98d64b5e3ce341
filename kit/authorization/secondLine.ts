import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
} from "graphql";
import { maskValue } from "../../policy/masks/index.ts";
import { batchOf, batchResolver, oneByOne } from "../batchResolver.ts";
import type { Access, FieldRule } from "./access.ts";
import { refusingAvoided } from "./avoidedActs.ts";
import { fieldRulesOf } from "./fieldRules.ts";
import { noteScopes, type ScopeOf } from "./noteScopes.ts";
import { withShield } from "./shield.ts";

interface Context {
  readonly access: Access;
}

type Resolver = GraphQLFieldResolver<unknown, Context>;

/**
 * Makes a subgraph decide for itself on every protected field, record by record: withheld, masked or full.
 * A value that is to be masked does not leave it otherwise.
 */
export function withSecondLine(
  schema: GraphQLSchema,
  typeDefs: DocumentNode,
  scopeOf: ScopeOf<never>,
  listsByRecord: readonly string[] = [],
): GraphQLSchema {
  const rules = fieldRulesOf(typeDefs, schema, listsByRecord);
  for (const rule of rules) maskField(schema, rule);
  noteScopes(schema, scopeOf);
  const unshielded = rules.map((rule) => [rule, resolverOf(schema, rule)] as const);
  const shielded = withShield(schema, rules);
  for (const [rule, resolve] of unshielded) givenWholeAtOnce(shielded, rule, resolve);
  return shielded;
}

/** What is given whole need not wait for the shield to say so: it would ask the same rule, at some cost. */
function givenWholeAtOnce(schema: GraphQLSchema, rule: FieldRule, unshielded: Resolver): void {
  const field = fieldOf(schema, rule);
  const shielded = resolverOf(schema, rule);
  const guarded: Resolver = (parent, args, context, info) =>
    context.access.verdict(rule, parent).kind === "full"
      ? unshielded(parent, args, context, info)
      : shielded(parent, args, context, info);
  field.resolve = allAtOnce(rule, guarded, unshielded) as NonNullable<typeof field.resolve>;
}

/** A batch is asked for the objects of a list where each is given whole; where one is not, each is asked by itself. */
function allAtOnce(rule: FieldRule, resolveOne: Resolver, given: Resolver): Resolver {
  const resolveAll = batchOf(given);
  if (resolveAll === undefined) return resolveOne;
  return batchResolver((parents, args, context: Context, info) =>
    parents.every((parent) => context.access.verdict(rule, parent).kind === "full")
      ? resolveAll(parents, args, context, info)
      : oneByOne(resolveOne)(parents, args, context, info),
  );
}

function fieldOf(schema: GraphQLSchema, { coordinate }: FieldRule): GraphQLField<unknown, unknown> {
  const [typeName = "", fieldName = ""] = coordinate.split(".");
  const type = schema.getType(typeName);
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined;
  if (field === undefined) throw new TypeError(`${coordinate} is no field`);
  return field as GraphQLField<unknown, unknown>;
}

function resolverOf(schema: GraphQLSchema, rule: FieldRule): Resolver {
  const { resolve } = fieldOf(schema, rule);
  if (resolve === undefined) throw new TypeError(`${rule.coordinate} has no resolver`);
  return resolve as Resolver;
}

function maskField(schema: GraphQLSchema, rule: FieldRule): void {
  const field = fieldOf(schema, rule);
  const unguarded = resolverOf(schema, rule);
  const resolve = rule.isAct === true ? refusingAvoided(rule, unguarded) : unguarded;
  const masked: Resolver = (parent, args, context, info) => {
    const verdict = context.access.verdict(rule, parent);
    // The shield has asked already; a resolver that is reached around it gives nothing either.
    if (verdict.kind === "withheld") return null;
    const value: unknown = resolve(parent, args, context, info);
    if (verdict.kind === "full") return value;
    const mask = (raw: unknown) => {
      if (raw !== null && raw !== undefined) context.access.masked.add(rule.coordinate);
      return verdict.masks.reduce((masking, one) => maskValue(one, masking), raw);
    };
    return isPromise(value) ? value.then(mask) : mask(value);
  };
  field.resolve = allAtOnce(rule, masked, resolve) as NonNullable<typeof field.resolve>;
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}
