import { expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

interface Vessel {
  readonly id: number;
  readonly name: string;
}

describeOnEachDatabase("a read by a set of keys", (open) => {
  async function filled(): Promise<Database> {
    const database = await open();
    await database.knex.schema.createTable("vessel", (table) => {
      table.integer("id").primary();
      table.string("name");
      table.boolean("afloat");
    });
    const rows = Array.from({ length: 3_000 }, (_, index) => ({
      id: index + 1,
      name: index === 6 ? "What?" : `v${index + 1}`,
      afloat: index % 2 === 0,
    }));
    for (let start = 0; start < rows.length; start += 500)
      await database.knex("vessel").insert(rows.slice(start, start + 500));
    return database;
  }

  const idsOf = (rows: readonly Vessel[]) => rows.map(({ id }) => id);

  const byId = ({ reads }: Database, keys: readonly number[]): Promise<Vessel[]> =>
    reads.rows<Vessel>("vessels by id", keys, (knex, slots) =>
      knex("vessel").whereIn("id", slots).orderBy("id"),
    );

  it.each([
    ["no key", [], []],
    ["one key", [5], [5]],
    ["two keys", [9, 5], [5, 9]],
    ["three keys, of which one is unknown", [9, 0, 5], [5, 9]],
    ["a key that is named twice", [5, 5, 9], [5, 9]],
  ])("gives the rows of %s", async (_title, keys, found) => {
    expect(idsOf(await byId(await filled(), keys))).toEqual(found);
  });

  it("gives the rows of thousands of keys", async () => {
    const database = await filled();
    const keys = Array.from({ length: 2_500 }, (_, index) => index + 1);
    expect(idsOf(await byId(database, keys))).toEqual(keys);
  });

  it.each([[["What?"]], [["What?", "v8"]]])(
    "takes texts as keys, beside values: %j",
    async (keys) => {
      const { reads } = await filled();
      const rows = await reads.rows<Vessel>("afloat by name", keys, (knex, slots) =>
        knex("vessel")
          .where("afloat", true)
          .whereIn("id", [7, 8, 9])
          .whereIn("name", slots)
          .limit(5),
      );
      expect(idsOf(rows)).toEqual([7]);
    },
  );

  it("sees what was written since", async () => {
    const database = await filled();
    expect(idsOf(await byId(database, [4_000]))).toEqual([]);
    await database.knex("vessel").insert({ id: 4_000, name: "new", afloat: true });
    expect(idsOf(await byId(database, [4_000]))).toEqual([4_000]);
  });

  it("is told apart from another of its name", async () => {
    const { reads } = await filled();
    const named = (name: string) =>
      reads.rows<Vessel>("by id and name", [1], (knex, slots) =>
        knex("vessel").whereIn("id", slots).where({ name }),
      );
    expect(idsOf(await named("v1"))).toEqual([1]);
    await expect(named("v2")).rejects.toThrow("two statements are called by id and name");
  });
});
