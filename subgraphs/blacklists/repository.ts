import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { lifeEvents } from "../../kit/connection/lifeEvents.ts";
import { ownedRecords } from "../../kit/connection/ownedRecords.ts";
import type { Conditions, Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import { OPEN_END } from "../../kit/openEnd.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { restrictionRecords } from "./restrictionRecords.ts";
import type {
  IncentiveRow,
  JointPunishmentMeasureRow,
  ListingEventRow,
  ListingRow,
  SeriousListingProposalRow,
} from "./rows.ts";

/** The sort orders of each list. */
export const listOrders = {
  listings: {
    LISTED_DESC: { column: "listed_on", direction: "desc" },
    LISTED_ASC: { column: "listed_on", direction: "asc" },
  },
  proposals: { PROPOSED_DESC: { column: "proposed_on", direction: "desc" } },
  appliedMeasures: { EFFECTIVE_DESC: { column: "effective_from", direction: "desc" } },
  measures: { CATALOGUE: { column: "id", direction: "asc" } },
} as const satisfies Record<string, Orders>;

/** Still listed: no removal has been recorded. */
export const stillListed: Conditions = { removed_on: OPEN_END };

/** The lists and what follows from them. Methods take sets and answer one result per key, in order. */
export function createBlacklistRepository({ knex }: Database) {
  return {
    listings: ownedRecords<ListingRow>(knex, "listing"),
    wholeLists: (known: KnownClassified) =>
      wholeTable<ListingRow>(knex, "listing", (query) =>
        withoutClassified(knex, query, "listing.entity_id", known),
      ),
    proposals: ownedRecords<SeriousListingProposalRow>(knex, "serious_listing_proposal"),
    restrictions: restrictionRecords(knex),
    incentives: ownedRecords<IncentiveRow>(knex, "incentive"),
    measures: wholeTable<JointPunishmentMeasureRow>(knex, "joint_punishment_measure"),
    listingEvents: (owners: readonly number[]): Promise<ListingEventRow[][]> =>
      lifeEvents(knex, "listing", owners, {
        begun: { event: "LISTED", column: "listed_on" },
        ended: { event: "REMOVED", column: "removed_on" },
      }),
    async listingsById(ids: readonly number[]): Promise<(ListingRow | undefined)[]> {
      const rows: ListingRow[] = await knex("listing").whereIn("id", ids);
      return inKeyOrder(ids, rows, (row) => row.id);
    },
    async measuresByCode(
      codes: readonly string[],
    ): Promise<(JointPunishmentMeasureRow | undefined)[]> {
      const rows: JointPunishmentMeasureRow[] = await knex("joint_punishment_measure").whereIn(
        "code",
        codes,
      );
      return inKeyOrder(codes, rows, (row) => row.code);
    },
  };
}

export type BlacklistRepository = ReturnType<typeof createBlacklistRepository>;
