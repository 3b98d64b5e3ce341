import { inspect } from "node:util";
import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const ID_NUMBER = "319999197001010018";

describeOnEachDatabase("a statement that fails", (open) => {
  it("is told with its error, and none of the values in it", async () => {
    const { knex } = await open();
    const statement = knex("officer_nowhere").where("id_number", ID_NUMBER).select("name");
    const error = await statement.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    expect(error).toMatchObject({
      message: expect.stringMatching(
        /^select `name` from `officer_nowhere` where `id_number` = \?/u,
      ),
    });
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(ID_NUMBER);
  });
});
