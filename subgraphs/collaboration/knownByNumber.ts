import type { Knex } from "knex";
import { STALE_STATE, actError } from "../../kit/errors/actErrors.ts";

/** What departments give a number of their own, and know again by what they gave. */
interface Numbered {
  readonly input_digest: string;
}

/** Where it is kept, and what messages call it, such as 提请 and `request`. */
interface Thing {
  readonly table: string;
  readonly zh: string;
  readonly en: string;
}

/** What was entered under a number by the same input; undefined where there is none, and stale where it is another. */
export async function knownByNumber<Row extends Numbered>(
  knex: Knex.Transaction,
  { table, zh, en }: Thing,
  number: string,
  digest: string,
): Promise<Row | undefined> {
  const known = (await knex(table).where({ number }).first()) as Row | undefined;
  if (known !== undefined && known.input_digest !== digest)
    throw actError(
      STALE_STATE,
      `${number} 已有内容不同的${zh}，请另用编号 · ${number} is another ${en} already; give this one a number of its own.`,
    );
  return known;
}
