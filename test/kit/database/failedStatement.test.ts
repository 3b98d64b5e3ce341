import { inspect } from "node:util";
import { expect, it } from "@jest/globals";
import type { Knex } from "knex";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { rowsIn } from "../../../kit/database/rowsIn.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const ID_NUMBER = "319999197001010018";

async function errorOf(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
}

describeOnEachDatabase("a statement that fails", (open) => {
  it("is told with its error, and none of the values in it", async () => {
    const { knex } = await open();
    const error = await errorOf(
      knex("officer_nowhere").where("id_number", ID_NUMBER).select("name"),
    );
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^select `name` from `officer_nowhere` where `id_number` = \?/u,
      ),
    });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(ID_NUMBER);
  });

  it("of many values, in a transaction, is told without them too", async () => {
    const { knex } = await open();
    const rows = [{ id_number: ID_NUMBER }, { id_number: ID_NUMBER }];
    const keys = [ID_NUMBER];
    const text = "select name from officer_nowhere where id_number in {keys}";
    for (const work of [
      async (transaction: Knex.Transaction): Promise<unknown> =>
        insertRows(transaction, "officer_nowhere", rows),
      async (transaction: Knex.Transaction): Promise<unknown> =>
        rowsIn(transaction, { text, keys }),
    ]) {
      const error = await errorOf(knex.transaction(work));
      expect(String(error)).toMatch(/officer_nowhere/u);
      expect(inspect(error, { depth: null, showHidden: true })).not.toContain(ID_NUMBER);
    }
  });
});
