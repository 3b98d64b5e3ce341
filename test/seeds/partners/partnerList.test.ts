import { describe, expect, it } from "@jest/globals";
import { migrate } from "../../../kit/database/migrate.ts";
import { rating } from "../../../policy/partners/rating.ts";
import { readPartnerList } from "../../../seeds/partners/readPartnerList.ts";
import { writePartnerList } from "../../../seeds/partners/writePartnerList.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { createLegalEntityRepository } from "../../../subgraphs/legal-entities/repository.ts";
import { register } from "../../subgraphs/legal-entities/register.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

const A = "91310000Y00000H65N";
const B = "91310000132260250X";
const C = "91310000MA1FL0001X";
const D = "91310000MA1FL0002Y";

describe("the file of a contract list", () => {
  it("holds a code a line, in any width and case, with remarks and empty lines between", () => {
    const text = `\uFEFF# 被评主体\r\n${A.toLowerCase()}\r\n\r\n  ${B} \n${A}\n`;
    expect(readPartnerList(text)).toEqual([A, B]);
  });

  it("may be empty", () => expect(readPartnerList("")).toEqual([]));

  it("is refused at the line that holds something else", () => {
    expect(() => readPartnerList(`${A}\n91310000Y00000H65M\n`)).toThrow(
      "line 2: 91310000Y00000H65M is not a unified social credit code",
    );
  });
});

describeOnEachDatabase("the contract list of a partner", (open) => {
  it("takes the place of the list before, says what the register does not have, and leaves others alone", async () => {
    const database = await open();
    await migrate(database, legalEntities.migrations);
    const { knex } = database;
    await register(database, { id: 1, uscc: A }, { id: 2, uscc: C }, { id: 3, uscc: D });
    await knex("supervision_list").insert({
      entity_id: 1,
      department_code: "SH-EPB",
      until_on: "2035-12-31",
    });
    const { supervisors } = createLegalEntityRepository(database);

    expect(await writePartnerList(database, rating, [A, C, D])).toEqual({ listed: 3, unknown: [] });
    expect(await supervisors([1, 2, 3], "2026-01-01")).toEqual([
      ["PARTNER-RATING", "SH-EPB"],
      ["PARTNER-RATING"],
      ["PARTNER-RATING"],
    ]);
    expect(await supervisors([2], "2036-01-01")).toEqual([[]]);

    expect(await writePartnerList(database, rating, [C, B])).toEqual({
      listed: 1,
      unknown: [B],
    });
    expect(await supervisors([1, 2, 3], "2026-01-01")).toEqual([
      ["SH-EPB"],
      ["PARTNER-RATING"],
      [],
    ]);

    await writePartnerList(database, rating, []);
    expect(await supervisors([1, 2, 3], "2026-01-01")).toEqual([["SH-EPB"], [], []]);
  });
});
