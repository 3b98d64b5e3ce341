import type { Knex } from "knex";
import type { MisuseState } from "./misuseCase.ts";

/**
 * Enters what the examination of an open case came to. A decided case stays as it is: what the officer does
 * afterwards opens another. Answers whether there was such a case.
 */
export async function decideCase(
  knex: Knex,
  id: number,
  state: Exclude<MisuseState, "OPEN">,
): Promise<boolean> {
  const decided = await knex("misuse_case")
    .where({ id, state_code: "OPEN" })
    .update({ state_code: state });
  return decided > 0;
}
