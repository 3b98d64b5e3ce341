import type { Knex } from "knex";
import type { Acting } from "../authorization/acting.ts";
import { assertNotAvoided } from "../authorization/avoidedActs.ts";
import { badUserInput } from "../errors/badUserInput.ts";
import { normalizeUscc } from "../../standards/uscc.ts";
import type { KnownEntityRow } from "./knownEntityRow.ts";

/** The entity of a code, for departments that act: they know of classified entities. Refuses who avoids it. */
export async function entityByUscc(
  knex: Knex.Transaction,
  uscc: string,
  acting: Acting,
): Promise<KnownEntityRow> {
  const found = await knex<KnownEntityRow>("known_entity")
    .where({ uscc: normalizeUscc(uscc) })
    .first();
  if (found === undefined)
    throw badUserInput("input.uscc", "is the code of no entity in the register; see legalEntity");
  assertNotAvoided(acting, found.entity_id);
  return found;
}

/** The entity of an id, where the register told of it. */
export function entityById(
  knex: Knex.Transaction,
  id: number,
): Promise<KnownEntityRow | undefined> {
  return knex<KnownEntityRow>("known_entity").where({ entity_id: id }).first();
}
