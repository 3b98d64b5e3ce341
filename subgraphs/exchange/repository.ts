import type { Knex } from "knex";
import type { Asking } from "../../kit/authorization/asking.ts";
import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import type { InstallationFiles } from "../../kit/defineSubgraph.ts";
import type { Database } from "../../kit/database/database.ts";
import type { ChangeTypeCode } from "./changeTypes.ts";
import type { ChangeRow } from "./rows.ts";

/** Which changes are asked for. */
export interface ChangesAsked {
  /** The id of the last change that is known already; 0 at the beginning. */
  readonly after: number;
  readonly told: ToldTypes;
  readonly limit: number;
}

/** Types of change that are told to a reader: whomever they concern, and those that have to concern it. */
export interface ToldTypes {
  readonly open: readonly ChangeTypeCode[];
  readonly concerning: readonly ChangeTypeCode[];
}

/** What became true, in its order. */
export function createExchangeRepository(
  { knex }: Database,
  { lags = async () => [] }: InstallationFiles,
) {
  /** Changes of open types, and of the others those that concern the reader. */
  const isTold =
    ({ open, concerning }: ToldTypes, reader: string, after = 0) =>
    (query: Knex.QueryBuilder): void => {
      void query.whereIn("type_code", open);
      if (concerning.length === 0) return;
      const own = knex("concerned_department")
        .select("change_id")
        .where({ department_code: reader })
        .where("change_id", ">", after);
      void query.orWhere((linked) => linked.whereIn("type_code", concerning).whereIn("id", own));
    };

  const newestFirst = () =>
    knex<ChangeRow>("change_log").select("id").orderBy("id", "desc").limit(1);

  return {
    async changes(
      { after, told, limit }: ChangesAsked,
      { reader, classified: known }: Asking,
    ): Promise<ChangeRow[]> {
      const all = knex<ChangeRow>("change_log")
        .select("id", "type_code", "entity_id", "subject", "occurred_at")
        .where("id", ">", after)
        .where(isTold(told, reader, after))
        .orderBy("id")
        .limit(limit);
      return withoutClassified(knex, all, "change_log.entity_id", known);
    },
    /** The id of the newest change that a reader may know of; 0 where there is none. */
    async latest(told: ToldTypes, { reader, classified: known }: Asking): Promise<number> {
      const all = newestFirst().where(isTold(told, reader));
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
