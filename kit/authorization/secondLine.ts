import {
  type DocumentNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isCompositeType,
  getNamedType,
  isObjectType,
} from "graphql";
import { maskValue } from "../../policy/masks/index.ts";
import type { Access, FieldRule } from "./access.ts";
import type { EntityScope } from "./entityScope.ts";
import { fieldRulesOf } from "./fieldRules.ts";
import { withShield } from "./shield.ts";

interface Context {
  readonly access: Access;
}

interface Entity {
  readonly id: number;
}

type Resolver = GraphQLFieldResolver<unknown, Context>;

/** Where an entity belongs, from what a subgraph has of it; undefined where it was not told. */
export type ScopeOf<SubgraphContext> = (
  entity: object,
  context: SubgraphContext,
) => EntityScope | undefined | Promise<EntityScope | undefined>;

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
  noteScopes(schema, scopeOf as ScopeOf<unknown>);
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
  field.resolve = guarded as NonNullable<typeof field.resolve>;
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
  const resolve = resolverOf(schema, rule);
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
  field.resolve = masked as NonNullable<typeof field.resolve>;
}

/**
 * Before anything is read below an entity, its scope is noted for the rows that follow. An entity is what has a
 * scope: `LegalEntity`, and types that look at one in another way.
 */
function noteScopes(schema: GraphQLSchema, scopeOf: ScopeOf<unknown>): void {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map((type) => type.getFields())
    .filter(({ scope }) => scope?.type.toString() === "EntityScope!")
    .flatMap((ofEntity) => Object.values(ofEntity));
  for (const field of fields) {
    if (!isCompositeType(getNamedType(field.type)) || field.resolve === undefined) continue;
    const resolve = field.resolve as Resolver;
    const noting: Resolver = (parent, args, context, info) => {
      const { needsScope, mayAvoid, scopes } = context.access;
      if (!needsScope && !mayAvoid) return resolve(parent, args, context, info);
      const entity = parent as Entity;
      const noted = scopes.noteOnce(entity, scopeOf, context);
      if (noted === undefined) return resolve(parent, args, context, info);
      return noted.then(() => resolve(parent, args, context, info));
    };
    field.resolve = noting as typeof field.resolve;
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof value === "object" && value !== null && "then" in value;
}
