import type { Knex } from "knex";

/** How many of the entities that approvals knows were noticed (双告知), and of what. */
export interface NoticeShare {
  readonly entities: number;
  /** Of these, how many have a letter. */
  readonly noticed: number;
  /** Of these, how many have a notice that names an item, or several of which it is one. */
  readonly named: number;
  /** Of these, how many only say that something needs approval. */
  readonly unnamed: number;
  readonly notices: number;
  readonly pooled: number;
}

/** Counts the notices of all entities, since when there are any. */
export async function noticeShare(knex: Knex): Promise<NoticeShare> {
  const of = (query: Knex.QueryBuilder) => count(query.countDistinct({ total: "entity_id" }));
  const noticed = await of(knex("notice_letter"));
  const unnamed = await of(knex("dual_notice").where("unclear_code", "NO_ITEM_NAMED"));
  return {
    entities: await count(knex("known_entity").count({ total: "*" })),
    noticed,
    named: noticed - unnamed,
    unnamed,
    notices: await count(knex("dual_notice").count({ total: "*" })),
    pooled: await count(knex("dual_notice").where("route_code", "POOL").count({ total: "*" })),
  };
}

async function count(query: Knex.QueryBuilder): Promise<number> {
  const [row] = (await query) as { total?: number | string }[];
  return Number(row?.total ?? 0);
}

/** The same for a person, in two lines. */
export function noticeShareText(share: NoticeShare): string {
  const { entities, noticed, named, unnamed, notices, pooled } = share;
  const percent = (part: number): string =>
    `${part} (${entities === 0 ? "0.0" : ((part / entities) * 100).toFixed(1)} %)`;
  return [
    `Dual notice: of ${entities} entities with a unified code ${percent(noticed)} have a letter, ${percent(named)} of them for a business that the catalogue names and ${percent(unnamed)} only because their scope says that something needs approval.`,
    `Of ${notices} notices to departments ${pooled} are in the pool.`,
  ].join("\n");
}
