import type { Knex } from "knex";
import { storedInstant } from "../../../kit/clock.ts";

/** What was done to a listing, by which the same again is known. */
export interface KeptAct {
  readonly listingId: number;
  /** Of the listing, after it was done. */
  readonly version: number;
  readonly action: string;
  readonly content: object;
  readonly reader: string;
  readonly officer: string | undefined;
  readonly now: Date;
}

/** Keeps what was done. */
export async function keepAct(knex: Knex.Transaction, act: KeptAct): Promise<void> {
  await knex("listing_act").insert({
    listing_id: act.listingId,
    version: act.version,
    action_code: act.action,
    content: JSON.stringify(act.content),
    reader_code: act.reader,
    officer_key: act.officer ?? null,
    done_at: storedInstant(act.now),
  });
}

/** Whether the very same was done before, by the same officer. */
export async function isKept(
  knex: Knex.Transaction,
  { listingId, version, action, content, reader, officer }: Omit<KeptAct, "now">,
): Promise<boolean> {
  const kept: { readonly content: string } | undefined = await knex("listing_act")
    .where({
      listing_id: listingId,
      version,
      action_code: action,
      reader_code: reader,
      officer_key: officer ?? null,
    })
    .first("content");
  return kept?.content === JSON.stringify(content);
}
