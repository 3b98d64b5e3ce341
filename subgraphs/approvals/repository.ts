import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { type Life, lifeEvents } from "../../kit/connection/lifeEvents.ts";
import { recordsInShort } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { ingestActs } from "../../kit/ingest/ingestActs.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { permitIngest } from "./ingest/permitIngest.ts";
import {
  type PermitEvent,
  type PermitItemRow,
  type PermitRow,
  type PermitVersionRow,
  SHORT_PERMIT,
  TOLD_OF_PERMITS,
} from "./rows.ts";
import { permitLineage } from "./lineage.ts";
import { createNoticeRepository } from "./dualNotice/noticeRepository.ts";

/** The sort orders of each list; the first is the default. */
export const listOrders = {
  permits: {
    DECIDED_DESC: { column: "decided_on", direction: "desc" },
    DECIDED_ASC: { column: "decided_on", direction: "asc" },
    VALID_TO_ASC: { column: "valid_to", direction: "asc" },
  },
  items: { CODE: { column: "id", direction: "asc" } },
} as const satisfies Record<string, Orders>;

/** What happens to a permit, as the timeline tells it. */
export const PERMIT_LIFE: Life<PermitEvent["event"]> = {
  begun: { event: "PERMITTED", column: "decided_on" },
  ended: { event: "PERMIT_ENDED", column: "ended_on" },
  columns: TOLD_OF_PERMITS,
};

/** A decision seldom has more than a few holders; the limit guards against a number used for thousands. */
const MAX_HOLDERS = 100;

interface StoredVersionRow {
  readonly superseded_at: string;
  readonly content: string;
}

function versionOf({ superseded_at, content }: StoredVersionRow): PermitVersionRow {
  return { ...(JSON.parse(content) as PermitRow), superseded_at };
}

/** The permits. Methods take sets and answer one result per key, in the keys' order. */
export function createApprovalRepository(database: Database) {
  const { reads } = database;
  return {
    permits: recordsInShort<PermitRow>(database, "permit", SHORT_PERMIT),
    permitEvents: (owners: readonly number[]): Promise<PermitEvent[][]> =>
      lifeEvents(database, "permit", owners, PERMIT_LIFE),
    async permitsByDocumentNumber(
      numbers: readonly string[],
      known: KnownClassified,
    ): Promise<PermitRow[][]> {
      const name = `permits by number ${JSON.stringify(known)}`;
      const rows = await reads.rows<PermitRow>(name, numbers, (knex, keys) => {
        const ranked = withoutClassified(knex, knex("permit"), "permit.entity_id", known)
          .select("*")
          .rowNumber("holder_row", "id", "document_number")
          .whereIn("document_number", keys);
        return knex.from(ranked.as("ranked")).where("holder_row", "<=", MAX_HOLDERS).orderBy("id");
      });
      return numbers.map((number) => rows.filter((row) => row.document_number === number));
    },
    items: wholeTable<PermitItemRow>(database.knex, "permit_item"),
    async itemsByCode(codes: readonly string[]): Promise<(PermitItemRow | undefined)[]> {
      const rows = await rowsOf<PermitItemRow>(database, "permit_item", "code", codes);
      return inKeyOrder(codes, rows, (row) => row.code);
    },
    async earlierVersions(permits: readonly number[]): Promise<PermitVersionRow[][]> {
      const rows = await rowsOf<StoredVersionRow>(database, "permit_version", "record_id", permits);
      const versions = rows.map(versionOf).toSorted((left, right) => right.version - left.version);
      return permits.map((permit) => versions.filter(({ id }) => id === permit));
    },
    submissions: ingestActs(database, permitIngest),
    lineage: (id: number, known: KnownClassified) => permitLineage(database, id, known),
    notices: createNoticeRepository(database),
  };
}

export type ApprovalRepository = ReturnType<typeof createApprovalRepository>;
