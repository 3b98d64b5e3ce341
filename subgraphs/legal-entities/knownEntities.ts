import type { Knex } from "knex";
import { classified } from "../../kit/authorization/classifiedEntities.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";

/**
 * Leaves out the classified entities that a reader may not know of (R9); an enterprise knows itself and its
 * branches. `table` is the register's name in the query.
 */
export function onlyKnown(
  knex: Knex,
  query: Knex.QueryBuilder,
  table: string,
  { all, ownUscc }: KnownClassified,
): Knex.QueryBuilder {
  if (all) return query;
  const hidden = classified(knex, `${table}.id`);
  if (ownUscc === null) return query.whereNotExists(hidden);
  const self = knex({ self: "legal_entity" }).select("self.id").where("self.uscc", ownUscc);
  return query.where((either) =>
    either
      .whereNotExists(hidden)
      .orWhere(`${table}.uscc`, ownUscc)
      .orWhere(`${table}.parent_entity_id`, self),
  );
}

/** The register, as far as a reader may know of it. */
export function knownEntities(knex: Knex, known: KnownClassified): Knex.QueryBuilder {
  return onlyKnown(knex, knex("legal_entity"), "legal_entity", known);
}
