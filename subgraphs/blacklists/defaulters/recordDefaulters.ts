import type { Knex } from "knex";
import { type Clock, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { REMOVED } from "../acts/listingWorkflow.ts";
import { endMeasures } from "../measures/endMeasures.ts";
import type { CourtDefaulterListingRow } from "../rows.ts";
import {
  type CaseFacts,
  COURT,
  type DefaulterOutcome,
  provenanceOf,
  removalOutcome,
  termOf,
} from "./courtList.ts";

/** An organisation on the court's list as a delta tells of it, by the columns of `listing`. */
export interface Defaulter {
  readonly facts: CaseFacts &
    Pick<CourtDefaulterListingRow, "debtor_name" | "legal_representative_name">;
  readonly organizationCode: string;
  readonly caseNumber: string;
  /** The day on which the court took it off its list; undefined while it is on it. */
  readonly deletedOn: string | undefined;
}

/** Takes rows of the court's list in, all or none; the same rows again change nothing. */
export function recordDefaulters(
  database: Database,
  defaulters: readonly Defaulter[],
  clock: Clock,
): Promise<DefaulterOutcome[]> {
  return writeTransaction(database, async (transaction) => {
    const outcomes: DefaulterOutcome[] = [];
    for (const defaulter of defaulters)
      outcomes.push(await recordOne(transaction, defaulter, clock));
    return outcomes;
  });
}

async function recordOne(
  knex: Knex.Transaction,
  defaulter: Defaulter,
  clock: Clock,
): Promise<DefaulterOutcome> {
  const { facts, organizationCode, caseNumber, deletedOn } = defaulter;
  const known = await newestOf(knex, caseNumber, organizationCode);
  if (deletedOn !== undefined)
    return known === undefined || known.removed_on !== OPEN_END
      ? "unchanged"
      : remove(knex, known, deletedOn, clock);
  // What was taken off the list comes back by a new publication only.
  const isStale = known !== undefined && facts.published_on <= known.published_on;
  if (known !== undefined && (known.removed_on === OPEN_END || isStale))
    return known.removed_on === OPEN_END ? correct(knex, known, facts, clock) : "unchanged";
  const entity = await knex<KnownEntityRow>("known_entity")
    .where({ organization_code: organizationCode })
    .first();
  if (entity === undefined) return "unknown";
  const [id = 0] = await knex("listing").insert({
    ...facts,
    entity_id: entity.entity_id,
    kind: "COURT_DEFAULTER",
    listed_on: facts.published_on,
    listing_authority_code: COURT,
    organization_code: organizationCode,
    case_number: caseNumber,
    expires_on: termOf(facts),
    ...provenanceOf(1, clock),
  });
  await tell(knex, "listing.made", id, entity.entity_id, clock);
  return "listed";
}

async function newestOf(
  knex: Knex.Transaction,
  caseNumber: string,
  organizationCode: string,
): Promise<CourtDefaulterListingRow | undefined> {
  return knex<CourtDefaulterListingRow>("listing")
    .where("case_number", caseNumber)
    .where({ organization_code: organizationCode, kind: "COURT_DEFAULTER" })
    .orderBy("id", "desc")
    .first();
}

async function correct(
  knex: Knex.Transaction,
  known: CourtDefaulterListingRow,
  facts: Defaulter["facts"],
  clock: Clock,
): Promise<DefaulterOutcome> {
  const isSame = Object.entries(facts).every(
    ([column, value]) => known[column as keyof CourtDefaulterListingRow] === value,
  );
  if (isSame) return "unchanged";
  await knex("listing")
    .where({ id: known.id })
    .update({ ...facts, expires_on: termOf(facts), ...provenanceOf(known.version + 1, clock) });
  await tell(knex, "listing.corrected", known.id, known.entity_id, clock);
  return "corrected";
}

async function remove(
  knex: Knex.Transaction,
  { id, entity_id: entity, version }: CourtDefaulterListingRow,
  deletedOn: string,
  clock: Clock,
): Promise<DefaulterOutcome> {
  const today = todayBy(clock);
  await knex("listing")
    .where({ id })
    .update({
      removed_on: today,
      removal_kind_code: REMOVED,
      removal_authority_code: COURT,
      ...provenanceOf(version + 1, clock),
    });
  await endMeasures(knex, { kind: "listing", id }, today, clock.now());
  await tell(knex, "listing.removed", id, entity, clock);
  return removalOutcome(deletedOn, clock);
}

async function tell(
  knex: Knex.Transaction,
  type: string,
  listing: number,
  entityId: number,
  clock: Clock,
): Promise<void> {
  const event = { type, entityId, payload: { listing, kind: "COURT_DEFAULTER" } };
  await appendEvents(knex, [event], clock.now());
}
