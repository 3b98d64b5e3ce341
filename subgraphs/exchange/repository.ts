import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import type { InstallationFiles } from "../../kit/defineSubgraph.ts";
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
export function createExchangeRepository(
  { knex }: Database,
  { lags = async () => [] }: InstallationFiles,
) {
  const newestFirst = () =>
    knex<ChangeRow>("change_log").select("id").orderBy("id", "desc").limit(1);

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
    /** The id of the newest change that a reader may know of; 0 where there is none. */
    async latest(types: readonly ChangeTypeCode[], known: KnownClassified): Promise<number> {
      const all = newestFirst().whereIn("type_code", types);
      return idOf(await withoutClassified(knex, all, "change_log.entity_id", known));
    },
    lags,
    /** The id of the newest change of all. */
    newest: async (): Promise<number> => idOf(await newestFirst()),
  };
}

function idOf([row]: readonly { readonly id: number }[]): number {
  return row?.id ?? 0;
}

export type ExchangeRepository = ReturnType<typeof createExchangeRepository>;
