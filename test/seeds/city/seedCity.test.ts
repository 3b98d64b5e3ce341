import { expect, it } from "@jest/globals";
import type { Database } from "../../../kit/database/database.ts";
import { cityOf } from "../../../seeds/city/city.ts";
import {
  allOf,
  type CityDatabases,
  openCityDatabases,
} from "../../../seeds/write/cityDatabases.ts";
import { isSeeded } from "../../../seeds/write/isSeeded.ts";
import { seedCity } from "../../../seeds/write/seedCity.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";

const TABLES = {
  legalEntities: ["legal_entity", "shareholder", "annual_report"],
  approvals: ["permit"],
  supervision: ["inspection", "penalty", "rectification"],
  credit: ["credit_record", "tax_credit_year"],
  blacklists: ["listing", "restriction", "incentive"],
} as const;

const emptyCity = (open: OpenDatabase): Promise<CityDatabases> => openCityDatabases(() => open());

/** Every row of the tables, as text, so that two cities can be compared. */
async function contents(databases: CityDatabases): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, tables] of Object.entries(TABLES)) {
    const { knex } = databases[name as keyof CityDatabases];
    for (const table of tables) texts[table] = JSON.stringify(await knex(table).orderBy("id"));
  }
  return texts;
}

async function entityCounts(databases: CityDatabases): Promise<number[]> {
  return Promise.all(
    allOf(databases).map(async ({ knex }) => {
      const row: { entities: number } | undefined = await knex("city_seed").first();
      return row?.entities ?? 0;
    }),
  );
}

describeOnEachDatabase("seeding a city", (open) => {
  it("grown in two steps is the city made in one", async () => {
    const atOnce = await emptyCity(open);
    await seedCity({ databases: atOnce, city: cityOf(), entities: 700 });
    const grown = await emptyCity(open);
    await seedCity({ databases: grown, city: cityOf(), entities: 30 });
    await seedCity({ databases: grown, city: cityOf(), entities: 700 });
    expect(await contents(grown)).toEqual(await contents(atOnce));
    expect(await entityCounts(grown)).toEqual([700, 700, 700, 700, 700]);
  });

  it("interrupted in the middle of a batch goes on without losing or doubling anything", async () => {
    const whole = await emptyCity(open);
    await seedCity({ databases: whole, city: cityOf(), entities: 600 });
    const broken = await emptyCity(open);
    await expect(
      seedCity({
        databases: { ...broken, credit: failing(broken.credit) },
        city: cityOf(),
        entities: 600,
      }),
    ).rejects.toMatchObject({ message: "the disk is full" });
    expect(await entityCounts(broken)).toEqual([500, 500, 500, 0, 0]);
    expect(await isSeeded(broken)).toBe(false);
    await seedCity({ databases: broken, city: cityOf(), entities: 600 });
    expect(await contents(broken)).toEqual(await contents(whole));
    expect(await isSeeded(broken)).toBe(true);
  });

  it("of fewer entities than are there changes nothing", async () => {
    const databases = await emptyCity(open);
    await seedCity({ databases, city: cityOf(), entities: 20 });
    const before = await contents(databases);
    await seedCity({ databases, city: cityOf(), entities: 5 });
    expect(await contents(databases)).toEqual(before);
  });

  it("reports how far it is", async () => {
    const databases = await emptyCity(open);
    const heard: number[] = [];
    const onProgress = (entities: number) => heard.push(entities);
    await seedCity({ databases, city: cityOf(), entities: 501, onProgress });
    expect(heard).toEqual([500, 501]);
  });

  it("refuses another city on top of one", async () => {
    const databases = await emptyCity(open);
    await seedCity({ databases, city: cityOf(1), entities: 2 });
    await expect(seedCity({ databases, city: cityOf(2), entities: 4 })).rejects.toMatchObject({
      message: expect.stringMatching(
        /already holds city 1; seed that one, or another data folder$/u,
      ),
    });
  });

  it("refuses to grow over imported entities", async () => {
    const databases = await emptyCity(open);
    await seedCity({ databases, city: cityOf(), entities: 2 });
    await databases.legalEntities
      .knex("legal_entity")
      .where({ id: 2 })
      .update({ source_system: "FILE" });
    await expect(seedCity({ databases, city: cityOf(), entities: 4 })).rejects.toMatchObject({
      code: "SEED",
      message: expect.stringContaining("holds imported entities"),
    });
  });
});

/** A database whose transactions fail. */
function failing(database: Database): Database {
  const knex = new Proxy(database.knex, {
    get: (target, property) =>
      property === "transaction"
        ? () => Promise.reject(new Error("the disk is full"))
        : (Reflect.get(target, property) as unknown),
  });
  return { ...database, knex };
}
