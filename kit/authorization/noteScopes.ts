import {
  getNamedType,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isCompositeType,
  isObjectType,
} from "graphql";
import { batchOf, batchResolver } from "../batchResolver.ts";
import { columnsReadBy, noteColumns } from "../connection/columnsRead.ts";
import type { Access } from "./access.ts";
import type { EntityScope } from "./entityScope.ts";

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
 * Before anything is read below an entity, its scope is noted for the rows that follow. An entity is what has a
 * scope: `LegalEntity`, and types that look at one in another way. What a scope is made of is read of every entity.
 */
export function noteScopes(schema: GraphQLSchema, scopeOf: ScopeOf<never>): void {
  const fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .map((type) => type.getFields())
    .filter(({ scope }) => scope?.type.toString() === "EntityScope!")
    .flatMap((ofEntity) => Object.values(ofEntity));
  for (const field of fields) {
    if (!isCompositeType(getNamedType(field.type)) || field.resolve === undefined) continue;
    const noting = notingScopes(field.resolve as Resolver, scopeOf as ScopeOf<unknown>);
    const columns = columnsReadBy(field.resolve);
    field.resolve = (
      columns === undefined ? noting : noteColumns(noting, columns)
    ) as typeof field.resolve;
  }
}

/** Whether what a reader gets depends on where entities belong. */
function matters({ access }: Context): boolean {
  return access.needsScope || access.mayAvoid;
}

function notingScopes(resolve: Resolver, scopeOf: ScopeOf<unknown>): Resolver {
  /** Undefined where nothing has to be waited for. */
  const noted = (entity: unknown, context: Context): Promise<void> | undefined =>
    context.access.scopes.noteOnce(entity as Entity, scopeOf, context);

  const resolveAll = batchOf(resolve);
  if (resolveAll !== undefined)
    return batchResolver(async (entities, args, context: Context, info) => {
      if (matters(context))
        await Promise.all(entities.map(async (entity) => noted(entity, context)));
      return resolveAll(entities, args, context, info);
    });

  return (entity, args, context, info) => {
    const waited = matters(context) ? noted(entity, context) : undefined;
    if (waited === undefined) return resolve(entity, args, context, info);
    return waited.then(() => resolve(entity, args, context, info));
  };
}
