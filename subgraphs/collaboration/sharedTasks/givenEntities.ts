import type { Knex } from "knex";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { normalizeUscc } from "../../../standards/uscc.ts";
import { assertListed } from "../givenInput.ts";

const MOST_ENTITIES = 100;

/** The ids of the entities that a task is about, of which a kind of task may require one at least. */
export async function givenEntities(
  knex: Knex.Transaction,
  given: readonly string[],
  least: 0 | 1,
): Promise<readonly number[]> {
  const codes = given.map(normalizeUscc);
  assertListed("input.usccs", codes, { least, most: MOST_ENTITIES });
  const known = await knex<KnownEntityRow>("known_entity").whereIn("uscc", codes);
  const ids = new Map(known.map(({ uscc, entity_id: id }) => [uscc, id]));
  return codes.map((code, at) => {
    const id = ids.get(code);
    if (id === undefined)
      throw badUserInput(
        `input.usccs.${at}`,
        `is ${code}, the code of no entity in the register; see legalEntity`,
      );
    return id;
  });
}
