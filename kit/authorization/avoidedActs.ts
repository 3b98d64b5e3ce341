import type { GraphQLFieldResolver } from "graphql";
import { avoided } from "../../policy/avoidance.ts";
import type { Access, FieldRule } from "./access.ts";
import type { Acting } from "./acting.ts";
import { withheldError } from "./withheldError.ts";

/** What an act ends with that was begun on an entity which its officer avoids. */
class AvoidedEntity extends Error {
  readonly entity: number;

  constructor(entity: number) {
    super();
    this.entity = entity;
  }
}

/**
 * Refuses an act on an entity that its officer avoids (回避, rule R8; 行政处罚法 §43 [unconfirmed]): a colleague does it. Every act
 * asks so in its transaction, as soon as it knows whom it is about and that whoever acts may know of it.
 */
export function assertNotAvoided({ avoids }: Acting, ...entities: readonly number[]): void {
  const entity = avoids?.find((one) => entities.includes(one));
  if (entity !== undefined) throw new AvoidedEntity(entity);
}

type Resolver = GraphQLFieldResolver<unknown, { readonly access: Access }>;

/**
 * Tells that an act was refused for that as it is told of a field: by the same error, which the trail marks in the same
 * way, with the entity that was not to be acted on.
 */
export function refusingAvoided(
  { coordinate, requirement }: FieldRule,
  resolve: Resolver,
): Resolver {
  return async (parent, args, context, info) => {
    try {
      return await resolve(parent, args, context, info);
    } catch (error) {
      if (!(error instanceof AvoidedEntity)) throw error;
      context.access.written.add(String(error.entity));
      throw withheldError({ coordinate, ...avoided(requirement) });
    }
  };
}
