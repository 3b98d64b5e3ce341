import type { Knex } from "knex";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { KnownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { normalizeUscc } from "../../../standards/uscc.ts";
import { assertListed } from "../givenInput.ts";

const MOST_ENTITIES = 100;

/** Unified codes, and what messages call the argument that holds them. */
export interface GivenSubjects {
  readonly argument: string;
  readonly usccs: readonly string[];
}

/** The ids of the entities that a task is about, of which a kind of task may require one at least. */
export async function givenEntities(
  knex: Knex.Transaction,
  { argument, usccs }: GivenSubjects,
  least: 0 | 1,
): Promise<readonly number[]> {
  const codes = usccs.map(normalizeUscc);
  assertListed(argument, codes, { least, most: MOST_ENTITIES });
  const known = await knex<KnownEntityRow>("known_entity").whereIn("uscc", codes);
  const ids = new Map(known.map(({ uscc, entity_id: id }) => [uscc, id]));
  return codes.map((code, at) => {
    const id = ids.get(code);
    if (id === undefined)
      throw badUserInput(
        `${argument}.${at}`,
        `is ${code}, the code of no entity in the register; see legalEntity`,
      );
    return id;
  });
}
