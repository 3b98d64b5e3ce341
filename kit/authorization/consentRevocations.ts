import { storedInstant } from "../clock.ts";
import type { Database } from "../database/database.ts";
import type { Migration } from "../database/migrate.ts";

const TABLE = "consent_revocation";

/** Consents that their entity took back (撤回授权). A gateway reads them where a consent is shown. */
export const consentRevocationMigration: Migration = {
  name: "003_consent_revocation",
  tables: [TABLE],
  async up(knex) {
    await knex.schema.createTable(TABLE, (table) => {
      table.string("consent_id", 64).notNullable();
      table.string("uscc", 18).notNullable();
      table.string("revoked_at", 19).notNullable();
      // An entity can take back its own consents alone, whatever it names.
      table.primary(["consent_id", "uscc"]);
    });
  },
};

/** A consent that was taken back. */
export interface ConsentRevocation {
  readonly consent_id: string;
  readonly uscc: string;
  /** UTC, `YYYY-MM-DD HH:MM:SS`. */
  readonly revoked_at: string;
}

/** Takes a consent back, once: the same again answers what was first recorded. */
export async function revokeConsent(
  { knex }: Database,
  {
    consentId,
    uscc,
    now,
  }: { readonly consentId: string; readonly uscc: string; readonly now: Date },
): Promise<ConsentRevocation> {
  const key = { consent_id: consentId, uscc };
  await knex(TABLE)
    .insert({ ...key, revoked_at: storedInstant(now) })
    .onConflict(["consent_id", "uscc"])
    .ignore();
  const recorded = await knex<ConsentRevocation>(TABLE).where(key).first();
  if (recorded === undefined) throw new TypeError(`consent ${consentId} was not revoked`);
  return recorded;
}

/** Whether an entity took a consent back. One row by its key, each time a consent is shown: at once is at once. */
export async function isConsentRevoked(
  { knex }: Database,
  consentId: string,
  uscc: string,
): Promise<boolean> {
  const row = await knex<ConsentRevocation>(TABLE).where({ consent_id: consentId, uscc }).first();
  return row !== undefined;
}

/** What an entity took back, the latest first. */
export function revocationsOf({ knex }: Database, uscc: string): Promise<ConsentRevocation[]> {
  return knex<ConsentRevocation>(TABLE)
    .where({ uscc })
    .orderBy([{ column: "revoked_at", order: "desc" }, { column: "consent_id" }]);
}
