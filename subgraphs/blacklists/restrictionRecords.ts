import type { Knex } from "knex";
import type { OwnedRecords } from "../../kit/connection/ownedRecords.ts";
import { firstOfEach, rowsByOwner } from "../../kit/connection/firstOfEach.ts";
import {
  type Conditions,
  conditionsOf,
  signatureOfPage,
} from "../../kit/connection/pageRequest.ts";
import { afterPosition, pageOf } from "../../kit/connection/pagesByEntity.ts";
import type { Database } from "../../kit/database/database.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { RestrictionRow } from "./rows.ts";

/** Which restrictions are asked for; none named means all. */
export interface RestrictionFilter {
  readonly domain?: string | undefined;
  /** Only those active on this day. */
  readonly activeOn?: string | undefined;
}

/** Not a column: a day that must lie within the term, from `effective_from` on and before `effective_to`. */
const ACTIVE_ON = "active_on";

/** The filter as conditions that travel through paging and counting alike. */
export function restrictionConditions({ domain, activeOn }: RestrictionFilter): Conditions {
  return conditionsOf({ domain_code: domain, [ACTIVE_ON]: activeOn });
}

/**
 * A restriction that rests on a penalty is told of while it is in force, and then no more, whatever day is asked about:
 * it would make known a penalty that is published no more. What rests on listings stays open, as these do.
 */
function toldOn(query: Knex.QueryBuilder, today: string): Knex.QueryBuilder {
  return query.where((told) =>
    told.whereNull("penalty_ground_id").orWhere("effective_to", ">", today),
  );
}

/** Restrictions in sets of entities, and which of these have any. */
export interface RestrictionRecords extends OwnedRecords<RestrictionRow> {
  areRestricted(entities: readonly number[], where: Conditions): Promise<boolean[]>;
}

/** Enough to count them, and to say when they began. */
const SHORT: readonly (keyof RestrictionRow)[] = [
  "id",
  "entity_id",
  "effective_from",
  "effective_to",
];

/** The restrictions of entities, where being active is a range of days and so no equality of a column. */
export function restrictionRecords(
  { reads, dialect }: Database,
  today: string,
): RestrictionRecords {
  const matching = (knex: Knex, where: Conditions) => toldOn(restrictionsOf(knex, where), today);
  return {
    short: SHORT,
    async pages(owners, request) {
      const limit = request.first + 1;
      const name = `restrictions told on ${today} ${signatureOfPage(request)}`;
      const rows = await reads.rows<RestrictionRow>(name, owners, (knex, keys) =>
        firstOfEach(knex, dialect, keys, {
          table: "restriction",
          ownerColumn: "entity_id",
          columns: request.isShort === true ? SHORT : ["*"],
          order: request.order,
          limit,
          matching: () =>
            afterPosition(matching(knex, request.where), request.order, request.after),
        }),
      );
      const byOwner = rowsByOwner(rows, "entity_id");
      return owners.map((owner) => pageOf(byOwner.get(owner) ?? [], request.first));
    },
    async counts(owners, where) {
      const name = `count of restrictions told on ${today} ${JSON.stringify(where)}`;
      const rows = await reads.rows<{ owner: number; total: number }>(name, owners, (knex, keys) =>
        matching(knex, where)
          .whereIn("entity_id", keys)
          .select({ owner: "entity_id" })
          .count({ total: "*" })
          .groupBy("entity_id"),
      );
      const totals = new Map(rows.map((row) => [row.owner, row.total]));
      return owners.map((owner) => totals.get(owner) ?? 0);
    },
    async areRestricted(entities, where) {
      const name = `entities restricted as told on ${today} ${JSON.stringify(where)}`;
      const rows = await reads.rows<{ entity_id: number }>(name, entities, (knex, keys) =>
        matching(knex, where).whereIn("entity_id", keys).distinct("entity_id"),
      );
      const restricted = new Set(rows.map(({ entity_id: id }) => id));
      return entities.map((id) => restricted.has(id));
    },
  };
}

/** Restrictions by their ids, those that are told of. */
export function restrictionsById({ reads }: Database, today: string) {
  return async (ids: readonly number[]): Promise<(RestrictionRow | undefined)[]> => {
    const rows = await reads.rows<RestrictionRow>(
      `restrictions told on ${today} by id`,
      ids,
      (knex, keys) => toldOn(knex("restriction").whereIn("id", keys), today),
    );
    return inKeyOrder(ids, rows, (row) => row.id);
  };
}

function restrictionsOf(knex: Knex, where: Conditions): Knex.QueryBuilder {
  const { [ACTIVE_ON]: day, ...columns } = where;
  const query = knex("restriction").where(columns);
  if (day === undefined) return query;
  return query.andWhere("effective_from", "<=", day).andWhere("effective_to", ">", day);
}
