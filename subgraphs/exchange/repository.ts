import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import type { Database } from "../../kit/database/database.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import type { ChangeTypeCode } from "./changeTypes.ts";
import type { ChangeRow } from "./rows.ts";

/** Which changes are asked for. */
export interface ChangesAsked {
  /** The id of the last change that is known already; 0 at the beginning. */
  readonly after: number;
  readonly types: readonly ChangeTypeCode[];
  readonly limit: number;
}

/** What became true, in its order. */
export function createExchangeRepository({ knex }: Database) {
  return {
    async changes(
      { after, types, limit }: ChangesAsked,
      known: KnownClassified,
    ): Promise<ChangeRow[]> {
      const all = knex<ChangeRow>("change_log")
        .select("id", "type_code", "entity_id", "occurred_at")
        .where("id", ">", after)
        .whereIn("type_code", types)
        .orderBy("id")
        .limit(limit);
      return withoutClassified(knex, all, "change_log.entity_id", known);
    },
    async latest(): Promise<number> {
      const row: { id: number } | undefined = await knex("change_log")
        .select("id")
        .orderBy("id", "desc")
        .first();
      return row?.id ?? 0;
    },
  };
}

export type ExchangeRepository = ReturnType<typeof createExchangeRepository>;
