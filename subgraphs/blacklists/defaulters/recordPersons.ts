import type { Knex } from "knex";
import { type Clock, todayBy } from "../../../kit/clock.ts";
import { secretId } from "../../../kit/database/secretId.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import type { Sealing } from "../../../kit/keys/sealingKeys.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import type { PersonDefaulterRow } from "./rows.ts";
import {
  type CaseFacts,
  type DefaulterOutcome,
  provenanceOf,
  removalOutcome,
  termOf,
} from "./courtList.ts";
import { openPerson, type Person, personKeyOf, sealPerson } from "./person.ts";
import { PERSONS, type SealedLists } from "./personDefaulterReads.ts";

/** A natural person on the court's list as a delta tells of it. */
export interface PersonDefaulter {
  readonly facts: CaseFacts;
  readonly person: Person;
  readonly caseNumber: string;
  /** Of the organisation that the person represents, where the row names one. */
  readonly organizationCode: string | null;
  /** The day on which the court took it off its list; undefined while it is on it. */
  readonly deletedOn: string | undefined;
}

/**
 * Takes rows of natural persons in, all or none; the same rows again change nothing. They are no entities: nothing
 * follows from them, and no event tells of them.
 */
export function recordPersons(
  { database, sealing }: SealedLists,
  persons: readonly PersonDefaulter[],
  clock: Clock,
): Promise<DefaulterOutcome[]> {
  return writeTransaction(database, async (transaction) => {
    const outcomes: DefaulterOutcome[] = [];
    for (const person of persons)
      outcomes.push(await recordOne(transaction, sealing, person, clock));
    return outcomes;
  });
}

async function recordOne(
  knex: Knex.Transaction,
  sealing: Sealing,
  defaulter: PersonDefaulter,
  clock: Clock,
): Promise<DefaulterOutcome> {
  const { facts, person, caseNumber, deletedOn } = defaulter;
  const key = { case_number: caseNumber, person_key: personKeyOf(sealing, person) };
  const known = await knex<PersonDefaulterRow>(PERSONS).where(key).first();
  const isListed = known?.removed_on === OPEN_END;
  if (deletedOn !== undefined)
    return known !== undefined && isListed ? remove(knex, known, deletedOn, clock) : "unchanged";
  // What was taken off the list comes back by a new publication only.
  if (known !== undefined && !isListed && facts.published_on <= known.published_on)
    return "unchanged";
  const told = await columnsOf(knex, defaulter);
  if (known !== undefined && isListed && isSame(known, told, person, sealing)) return "unchanged";
  const id = known?.id ?? secretId();
  const row = {
    ...key,
    ...told,
    sealed: sealPerson(sealing, id, person),
    removed_on: OPEN_END,
    ...provenanceOf((known?.version ?? 0) + 1, clock),
  };
  if (known === undefined) await knex(PERSONS).insert({ id, ...row });
  else await knex(PERSONS).where({ id }).update(row);
  return isListed ? "corrected" : "listed";
}

/** What a row says of the case, and the entity that it hangs to, as the register knows it today. */
async function columnsOf(
  knex: Knex.Transaction,
  { facts, organizationCode }: PersonDefaulter,
): Promise<Partial<PersonDefaulterRow>> {
  const entity =
    organizationCode === null
      ? undefined
      : await knex<KnownEntityRow>("known_entity")
          .where({ organization_code: organizationCode })
          .first();
  return {
    ...facts,
    entity_id: entity?.entity_id ?? null,
    organization_code: organizationCode,
    published_year: Number(facts.published_on.slice(0, 4)),
    expires_on: termOf(facts),
  };
}

function isSame(
  known: PersonDefaulterRow,
  told: Partial<PersonDefaulterRow>,
  person: Person,
  sealing: Sealing,
): boolean {
  const columns = Object.entries(told) as [keyof PersonDefaulterRow, unknown][];
  const isNamedSo =
    known.sealed !== null && openPerson(sealing, known.id, known.sealed).name === person.name;
  return isNamedSo && columns.every(([column, value]) => known[column] === value);
}

/**
 * Takes a person off, and erases who it is and what was owed: nobody has a use for it any more (个人信息保护法 §47). What
 * stays lets an older file not bring it back.
 */
async function remove(
  knex: Knex.Transaction,
  { id, version }: PersonDefaulterRow,
  deletedOn: string,
  clock: Clock,
): Promise<DefaulterOutcome> {
  await knex(PERSONS)
    .where({ id })
    .update({
      sealed: null,
      obligation: "",
      performed_part: null,
      unperformed_part: null,
      basis_document_number: null,
      removed_on: todayBy(clock),
      ...provenanceOf(version + 1, clock),
    });
  return removalOutcome(deletedOn, clock);
}
