import type { Knex } from "knex";
import { type KeptEntities, withoutKept } from "../../../kit/authorization/keptEntities.ts";
import type { RecordSubset } from "../../../kit/authorization/recordSubset.ts";
import { ownedRecords } from "../../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../../kit/connection/wholeTable.ts";
import type { Database } from "../../../kit/database/database.ts";
import { rowsOf } from "../../../kit/database/rowsOf.ts";
import { inKeyOrder } from "../../../kit/loader/rowLoader.ts";
import type {
  DualNoticeRow,
  NoticeLetterRow,
  NoticeStepRow,
  PermitRow,
  UnlicensedClueRow,
} from "../rows.ts";
import { createNoticeActs } from "./acts/index.ts";
import { ANY_POOL } from "./counterparts.ts";
import { ofHolder } from "./heldBy.ts";

/** The sort orders of the lists of dual notice. */
export const noticeOrders = {
  letters: { ISSUED_DESC: { column: "issued_on", direction: "desc" } },
  notices: { DUE: { column: "due_on", direction: "asc" } },
  permits: { DECIDED: { column: "decided_on", direction: "asc" } },
} as const satisfies Record<string, Orders>;

const LETTERS = "notice_letter";
const NOTICES = "dual_notice";

/** Dual notice. Methods take sets and answer one result per key, in the keys' order. */
export function createNoticeRepository(database: Database) {
  const { knex, reads } = database;
  const rowById = <Row extends { readonly id: number }>(table: string) =>
    async function rowsById(ids: readonly number[]): Promise<(Row | undefined)[]> {
      return inKeyOrder(ids, await rowsOf<Row>(database, table, "id", ids), ({ id }) => id);
    };

  return {
    acts: createNoticeActs(database),

    letters: (subset: RecordSubset) =>
      ownedRecords<NoticeLetterRow>(database, LETTERS, "entity_id", {
        name: `within ${JSON.stringify(subset)}`,
        narrowed: (writer, query) =>
          within(subset, query, () =>
            query.whereExists(
              writer(NOTICES)
                .where(`${NOTICES}.letter_id`, writer.ref(`${LETTERS}.id`))
                .where("holder_code", subset.maker),
            ),
          ),
      }),
    letterById: rowById<NoticeLetterRow>(LETTERS),

    /** The notices of letters as far as a reader gets them, by the ids of the letters. */
    noticesOf: (subset: RecordSubset) =>
      async function notices(letters: readonly number[]): Promise<DualNoticeRow[][]> {
        const name = `${NOTICES} within ${JSON.stringify(subset)}`;
        const rows = await reads.rows<DualNoticeRow>(name, letters, (writer, keys) => {
          const query = writer(NOTICES).whereIn("letter_id", keys).orderBy("id");
          return within(subset, query, () => query.where("holder_code", subset.maker));
        });
        const held = rows.map((row) => ofHolder(row));
        return letters.map((letter) => held.filter(({ letter_id: id }) => id === letter));
      },
    async stepsOf(notices: readonly number[]): Promise<NoticeStepRow[][]> {
      const rows = await rowsOf<NoticeStepRow>(database, "dual_notice_step", "notice_id", notices);
      const ordered = rows.toSorted((left, right) => left.version - right.version);
      return notices.map((notice) => ordered.filter(({ notice_id: id }) => id === notice));
    },
    async clueOf(notices: readonly number[]): Promise<(UnlicensedClueRow | undefined)[]> {
      const rows = await rowsOf<UnlicensedClueRow>(
        database,
        "unlicensed_clue",
        "notice_id",
        notices,
      );
      return inKeyOrder(notices, rows, ({ notice_id: id }) => id);
    },

    /** What a department has. */
    heldNotices: (kept: KeptEntities) =>
      wholeTable<DualNoticeRow>(knex, NOTICES, (query) =>
        withoutKept(knex, query, `${NOTICES}.entity_id`, kept),
      ),
    /** What may be claimed from the pool of a division, or of any. */
    pool: (pool: string, kept: KeptEntities) =>
      wholeTable<DualNoticeRow>(knex, NOTICES, (query) => {
        void withoutKept(knex, query, `${NOTICES}.entity_id`, kept)
          .whereNull("holder_code")
          .whereIn("state_code", ["UNCLAIMED", "OVERDUE"]);
        return pool === ANY_POOL ? query : query.where("division_code", pool);
      }),
    /** What nobody claimed, or assigned anew, before a day. */
    overdue: (today: string, kept: KeptEntities) =>
      wholeTable<DualNoticeRow>(knex, NOTICES, (query) =>
        withoutKept(knex, query, `${NOTICES}.entity_id`, kept)
          .whereIn("state_code", ["UNCLAIMED", "OVERDUE", "RETURNED"])
          .where("due_on", "<", today),
      ),
    /** Permits in force, decided by a day, whose holders their authority has not checked since. */
    unchecked: (days: UncheckedOn, kept: KeptEntities) =>
      wholeTable<PermitRow>(knex, "permit", (query) =>
        withoutKept(knex, query, "permit.entity_id", kept)
          .where("status_code", "VALID")
          .where("valid_to", ">=", days.today)
          .where("decided_on", "<=", days.decidedBy)
          .whereNotExists(
            knex("permit_check")
              .where("permit_check.entity_id", knex.ref("permit.entity_id"))
              .where("permit_check.authority_code", knex.ref("permit.authority_code"))
              .where("last_on", ">=", knex.ref("permit.decided_on")),
          ),
      ),
  };
}

export type NoticeRepository = ReturnType<typeof createNoticeRepository>;

/** The day on which it is asked, and the last one on which a permit was decided that should have been checked. */
export interface UncheckedOn {
  readonly today: string;
  readonly decidedBy: string;
}

/** All records, those of the reader, or none. */
function within(
  { categories, own }: RecordSubset,
  query: Knex.QueryBuilder,
  ofItself: () => Knex.QueryBuilder,
): Knex.QueryBuilder {
  if (categories.length > 0) return query;
  return own.length > 0 ? ofItself() : query.whereRaw("1 = 0");
}
