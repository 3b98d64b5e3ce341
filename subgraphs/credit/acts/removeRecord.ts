import type { Knex } from "knex";
import { type Clock, todayBy } from "../../../kit/clock.ts";
import { changeRecord } from "./changeRecord.ts";

/** Takes a record out of the query (沪社会信用条例 §37, §38), and its mark with it; only audit reads it from then on. */
export function removeRecord(knex: Knex.Transaction, id: number, clock: Clock): Promise<void> {
  const isStillThere = { id, removed_on: null };
  const gone = { removed_on: todayBy(clock), objection_marked_on: null };
  return changeRecord(knex, isStillThere, gone, clock);
}
