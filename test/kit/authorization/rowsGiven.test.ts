import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import knex, { type Knex } from "knex";
import {
  classified,
  classifiedEntityMigration,
  withoutClassified,
} from "../../../kit/authorization/classifiedEntities.ts";
import {
  onlyOpenOfAvoided,
  withoutAvoided,
  withoutKept,
} from "../../../kit/authorization/keptEntities.ts";
import { type RecordSubset, withinSubset } from "../../../kit/authorization/recordSubset.ts";

/** Records of three kinds, which two departments made, of an entity that is classified and of one that is not. */
const RECORDS = [
  { id: 1, category: "open", authority_code: "SH-AIC", entity_id: 10 },
  { id: 2, category: "liaison", authority_code: "SH-AIC", entity_id: 10 },
  { id: 3, category: "liaison", authority_code: "SH-TAX", entity_id: 20 },
  { id: 4, category: "penalty.minor", authority_code: "SH-AIC", entity_id: 20 },
  { id: 5, category: "penalty.minor", authority_code: "SH-TAX", entity_id: 30 },
];

const idsOf = async (query: Knex.QueryBuilder): Promise<number[]> =>
  (await query.select("id").orderBy("id")).map(({ id }: { id: number }) => id);

describe("the rows that a reader gets of a list", () => {
  let database: Knex;
  beforeAll(async () => {
    database = knex({
      client: "better-sqlite3",
      connection: { filename: ":memory:" },
      useNullAsDefault: true,
      pool: { min: 1, max: 1 },
    });
    await database.schema.createTable("record", (table) => {
      table.integer("id");
      table.string("category");
      table.string("authority_code");
      table.integer("entity_id");
    });
    await database("record").insert(RECORDS);
    await classifiedEntityMigration("001").up(database, "sqlite");
    await database("classified_entity").insert({ entity_id: 20, classified_on: "2026-01-01" });
  });
  afterAll(() => database.destroy());

  const within = (subset: Partial<RecordSubset>) =>
    idsOf(
      withinSubset(database("record"), { categories: [], maker: "SH-AIC", own: [], ...subset }),
    );

  const without = (avoided: readonly number[]) =>
    idsOf(withoutAvoided(database("record"), "record.entity_id", avoided));
  const left = (avoided: readonly number[]) =>
    idsOf(onlyOpenOfAvoided(database("record"), "entity_id", avoided));
  const asked = () => database("record").where("id", 1);

  it("are those of the kinds that it gets, whoever made them", async () => {
    expect(await within({ categories: ["open"] })).toEqual([1]);
    expect(await within({ categories: ["open", "liaison"] })).toEqual([1, 2, 3]);
    expect(await within({})).toEqual([]);
  });

  it("are besides those that it made itself, of the kinds that it gets of its own", async () => {
    expect(await within({ categories: ["open"], own: ["penalty.minor"] })).toEqual([1, 4]);
    expect(await within({ own: ["penalty.minor", "liaison"] })).toEqual([2, 4]);
    expect(await within({ own: ["liaison"], maker: "SH-TAX" })).toEqual([3]);
  });

  it("stay within what else the list is narrowed to", async () => {
    const ofOne = database("record").where("entity_id", 10);
    const subset = { categories: ["open"], maker: "SH-AIC", own: ["penalty.minor"] } as const;
    expect(await idsOf(withinSubset(ofOne, subset))).toEqual([1]);
  });

  it("are none of a classified entity, but for readers who know of all", async () => {
    const known = [false, true].map((all) =>
      idsOf(
        withoutClassified(database, database("record"), "record.entity_id", { all, ownUscc: null }),
      ),
    );
    expect(await Promise.all(known)).toEqual([
      [1, 2, 5],
      [1, 2, 3, 4, 5],
    ]);
  });

  it("are none of an entity that the officer avoids", async () => {
    expect(await without([])).toEqual([1, 2, 3, 4, 5]);
    expect(await without([10])).toEqual([3, 4, 5]);
    expect(await without([10, 30])).toEqual([3, 4]);
  });

  it("are of an entity that the officer avoids those that everybody may read", async () => {
    expect(await left([])).toEqual([1, 2, 3, 4, 5]);
    expect(await left([10])).toEqual([1, 3, 4, 5]);
    expect(await left([10, 30])).toEqual([1, 3, 4]);
    const inNarrowed = database("record").where("id", "<", 4);
    expect(await idsOf(onlyOpenOfAvoided(inNarrowed, "entity_id", [10]))).toEqual([1, 3]);
  });

  it("are none of a classified entity that it may not know of, and none of one that its officer avoids", async () => {
    const given = [false, true].map((all) =>
      idsOf(
        withoutKept(database, database("record"), "record.entity_id", {
          classified: { all, ownUscc: null },
          avoided: [30],
        }),
      ),
    );
    expect(await Promise.all(given)).toEqual([
      [1, 2],
      [1, 2, 3, 4],
    ]);
  });

  it("are asked for by the same statement as ever where the officer avoids nobody", () => {
    for (const narrowed of [
      withoutAvoided(asked(), "record.entity_id", []),
      onlyOpenOfAvoided(asked(), "entity_id", []),
      withoutKept(database, asked(), "record.entity_id", {
        classified: { all: true, ownUscc: null },
        avoided: [],
      }),
    ])
      expect(narrowed.toSQL().sql).toBe(asked().toSQL().sql);
  });

  it("are those of classified entities where just these are asked for", async () => {
    const entry = classified(database, "record.entity_id");
    expect(await idsOf(database("record").whereExists(entry))).toEqual([3, 4]);
  });
});

describe("the list of classified entities", () => {
  it("is made by a step of the name that a subgraph gives it, with each entity once and since when", async () => {
    const { name, tables } = classifiedEntityMigration("007_classified_entity");
    expect([name, tables]).toEqual(["007_classified_entity", ["classified_entity"]]);
  });
});
