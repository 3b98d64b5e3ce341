import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { type KeptEntities, withoutKept } from "../../kit/authorization/keptEntities.ts";
import { type Life, lifeEvents } from "../../kit/connection/lifeEvents.ts";
import { ownedRecords, recordsInShort } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import type { InstallationFiles } from "../../kit/defineSubgraph.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { openSealingKeys } from "../../kit/keys/sealingKeys.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { createListActs } from "./acts/listActs.ts";
import { personDefaulterReads } from "./defaulters/personDefaulterReads.ts";
import { listedSince } from "./listedSince.ts";
import { restrictionRecords, restrictionsById } from "./restrictionRecords.ts";
import {
  type IncentiveRow,
  type JointPunishmentExecutionRow,
  type JointPunishmentMeasureRow,
  type ListingEvent,
  type ListingObjectionRow,
  type ListingRow,
  type SeriousListingProposalRow,
  SHORT_LISTING,
  TOLD_OF_LISTINGS,
} from "./rows.ts";
import { stillListed } from "./stillListed.ts";

/** The sort orders of each list. */
export const listOrders = {
  listings: {
    LISTED_DESC: { column: "listed_on", direction: "desc" },
    LISTED_ASC: { column: "listed_on", direction: "asc" },
  },
  proposals: { PROPOSED_DESC: { column: "proposed_on", direction: "desc" } },
  objections: { FILED_DESC: { column: "filed_on", direction: "desc" } },
  appliedMeasures: { EFFECTIVE_DESC: { column: "effective_from", direction: "desc" } },
  executions: { DUE_ASC: { column: "feedback_due_on", direction: "asc" } },
  personDefaulters: { PUBLISHED_DESC: { column: "published_on", direction: "desc" } },
  measures: { CATALOGUE: { column: "id", direction: "asc" } },
} as const satisfies Record<string, Orders>;

/** What happens to a listing, as the timeline tells it. */
export const LISTING_LIFE: Life<ListingEvent["event"]> = {
  begun: { event: "LISTED", column: "listed_on" },
  ended: { event: "REMOVED", column: "removed_on" },
  columns: TOLD_OF_LISTINGS,
};

/** The lists and what follows from them. Methods take sets and answer one result per key, in order. */
export async function createBlacklistRepository(
  database: Database,
  { sealingKeysFile }: InstallationFiles,
) {
  const { knex } = database;
  const sealing = await openSealingKeys(sealingKeysFile);
  return {
    acts: createListActs(database),
    persons: personDefaulterReads({ database, sealing }),
    listings: recordsInShort<ListingRow>(database, "listing", SHORT_LISTING),
    currentListings: (day: string) =>
      ownedRecords<ListingRow>(database, "listing", "entity_id", {
        name: `on ${day}`,
        narrowed: (_knex, query) => stillListed(query, day),
      }),
    wholeLists: (known: KnownClassified, since?: string) =>
      wholeTable<ListingRow>(knex, "listing", (query) =>
        listedSince(withoutClassified(knex, query, "listing.entity_id", known), since),
      ),
    currentWholeLists: (known: KnownClassified, day: string, since?: string) =>
      wholeTable<ListingRow>(knex, "listing", (query) =>
        stillListed(
          listedSince(withoutClassified(knex, query, "listing.entity_id", known), since),
          day,
        ),
      ),
    proposals: ownedRecords<SeriousListingProposalRow>(database, "serious_listing_proposal"),
    objections: ownedRecords<ListingObjectionRow>(database, "listing_objection"),
    restrictions: (day: string) => restrictionRecords(database, day),
    restrictionsById: (day: string) => restrictionsById(database, day),
    /** Measures as tasks, those to be fed back by a day where one is named. */
    executions: (kept: KeptEntities, dueBy?: string) =>
      wholeTable<JointPunishmentExecutionRow>(knex, "measure_execution", (query) => {
        const visible = withoutKept(knex, query, "measure_execution.entity_id", kept);
        return dueBy === undefined ? visible : visible.where("feedback_due_on", "<=", dueBy);
      }),
    incentives: ownedRecords<IncentiveRow>(database, "incentive"),
    measures: wholeTable<JointPunishmentMeasureRow>(knex, "joint_punishment_measure"),
    listingEvents: (owners: readonly number[]): Promise<ListingEvent[][]> =>
      lifeEvents(database, "listing", owners, LISTING_LIFE),
    async listingsById(ids: readonly number[]): Promise<(ListingRow | undefined)[]> {
      const rows = await rowsOf<ListingRow>(database, "listing", "id", ids);
      return inKeyOrder(ids, rows, (row) => row.id);
    },
    async measuresByCode(
      codes: readonly string[],
    ): Promise<(JointPunishmentMeasureRow | undefined)[]> {
      const rows = await rowsOf<JointPunishmentMeasureRow>(
        database,
        "joint_punishment_measure",
        "code",
        codes,
      );
      return inKeyOrder(codes, rows, (row) => row.code);
    },
  };
}

export type BlacklistRepository = Awaited<ReturnType<typeof createBlacklistRepository>>;
