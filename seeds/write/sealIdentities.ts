import type { Database } from "../../kit/database/database.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import type { Sealing } from "../../kit/keys/sealingKeys.ts";
import { recordName } from "../../subgraphs/society/handling/identity.ts";
import type { Identity, MatterKind } from "../../subgraphs/society/rows.ts";
import { type City, SOURCE_SYSTEM } from "../city/city.ts";
import { personOf } from "../city/person.ts";
import { randomSource } from "../city/randomSource.ts";

const AT_A_TIME = 1_000;
const ANONYMOUS_SHARE = 0.4;
/** Persons beyond those who own the entities of the city. */
const FIRST_PERSON = 4_000_000;

const KINDS: readonly (readonly [kind: MatterKind, table: string])[] = [
  ["COMPLAINT", "complaint"],
  ["REPORT", "violation_report"],
];

/**
 * Invents who made the complaints and reports of the city, and seals it by the keys of this installation: every
 * matter that has nobody yet gets the same person in every installation, or none where it is anonymous.
 */
export async function sealIdentities(
  { knex }: Database,
  city: City,
  sealing: Sealing,
): Promise<void> {
  for (const [kind, table] of KINDS) {
    for (;;) {
      const rows: { id: number }[] = await knex(table)
        .select("id")
        .where("source_system", SOURCE_SYSTEM)
        .whereNotExists(
          knex("sealed_identity")
            .select(knex.raw("1"))
            .where({ kind_code: kind, record_id: knex.ref(`${table}.id`) }),
        )
        .orderBy("id")
        .limit(AT_A_TIME);
      if (rows.length === 0) break;
      const sealed = rows.map(({ id }) => ({
        kind_code: kind,
        record_id: id,
        sealed: sealing.seal(JSON.stringify(identityOf(city, kind, id)), recordName(kind, id)),
      }));
      await knex.transaction((transaction) => insertRows(transaction, "sealed_identity", sealed));
    }
  }
}

/** Who made a matter; null of an anonymous report. */
function identityOf(city: City, kind: MatterKind, id: number): Identity | null {
  const random = randomSource(city.citySeed, "matters", -id);
  if (kind === "REPORT" && random.chance(ANONYMOUS_SHARE)) return null;
  const number = FIRST_PERSON + (kind === "REPORT" ? 2 : 1) * id;
  const { name, idNumber, phone } = personOf(city, { number, generation: "younger" });
  return { name, idNumber, telephone: phone, address: null };
}
