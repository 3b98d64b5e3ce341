import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { bigrams, fragmentsOf, searchable } from "../../../kit/textIndex/grams.ts";
import { textIndexOf } from "../../../kit/textIndex/textIndexOf.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";

describe("text for searching", () => {
  it.each([
    ["上海（溯源）有限公司", "上海溯源有限公司"],
    ["ＡＢＣ-１２３ abc", "ABC123ABC"],
    ["𠮷野家", "𠮷野家"],
    ["……", ""],
  ])("%s is folded to %s", (text, folded) => {
    expect(searchable(text)).toBe(folded);
  });

  it("is cut into overlapping pairs of characters, not of code units", () => {
    expect(bigrams("𠮷野家")).toEqual(["𠮷野", "野家"]);
    expect(bigrams("家")).toEqual([]);
  });

  it("asked for in pieces has each piece apart", () => {
    expect(fragmentsOf("  上海　贸易-公司 ")).toEqual(["上海", "贸易公司"]);
  });
});

/** Letters that make matches, near misses and repetitions likely. */
const text = fc.string({ unit: fc.constantFrom("上", "海", "溯", "源", "A"), maxLength: 9 });
const fragment = fc.string({
  unit: fc.constantFrom("上", "海", "溯", "源", "A"),
  minLength: 2,
  maxLength: 4,
});

describeOnEachDatabase("a text index", (open: OpenDatabase) => {
  it("finds exactly the rows that hold the fragment in one piece, in the order of their ids", async () => {
    const { knex, dialect } = await open();
    const index = textIndexOf(dialect, { table: "place", fields: ["name", "address"] });
    await knex.schema.createTable("place", (table) => {
      table.bigIncrements("id");
      table.string("name_search", 50).notNullable();
      table.string("address_search", 50).notNullable();
    });
    await index.create(knex);
    const [texts] = fc.sample(fc.array(fc.tuple(text, text), { minLength: 80, maxLength: 80 }), {
      numRuns: 1,
      seed: 7,
    });
    const rows = (texts ?? []).map(([name, address], at) => ({ id: at + 1, name, address }));
    await knex("place").insert(
      rows.map(({ id, name, address }) => ({ id, name_search: name, address_search: address })),
    );
    await index.put(
      knex,
      rows.map(({ id, name, address }) => ({ id, texts: { name, address } })),
      true,
    );
    const found = async (name: string): Promise<number[]> => {
      const matches: { id: number }[] = await index
        .matching(knex, [{ field: "name", fragments: [name] }])
        .select("row.id")
        .orderBy(index.idColumn);
      return matches.map(({ id }) => id);
    };
    for (const wanted of fc.sample(fragment, { numRuns: 40, seed: 11 })) {
      expect([wanted, await found(wanted)]).toEqual([
        wanted,
        rows.filter(({ name }) => name.includes(wanted)).map(({ id }) => id),
      ]);
    }
  });

  it("forgets what a row said before it was changed", async () => {
    const { knex, dialect } = await open();
    const index = textIndexOf(dialect, { table: "place", fields: ["name"] });
    await knex.schema.createTable("place", (table) => {
      table.bigIncrements("id");
      table.string("name_search", 50).notNullable();
    });
    await index.create(knex);
    await knex("place").insert({ id: 1, name_search: "云帆贸易" });
    await index.put(knex, [{ id: 1, texts: { name: "云帆贸易" } }], true);
    await knex("place").update({ name_search: "海松贸易" });
    await index.put(knex, [{ id: 1, texts: { name: "海松贸易" } }], false);
    const count = async (name: string) =>
      (await index.matching(knex, [{ field: "name", fragments: [name] }]).select("row.id")).length;
    expect([await count("云帆"), await count("海松"), await count("贸易")]).toEqual([0, 1, 1]);
  });
});
