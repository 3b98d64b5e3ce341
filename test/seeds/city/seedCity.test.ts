import { expect, it } from "@jest/globals";
import { cityOf } from "../../../seeds/city/city.ts";
import {
  type CityDatabases,
  namedDatabases,
  openCityDatabases,
} from "../../../seeds/write/cityDatabases.ts";
import { isSeeded } from "../../../seeds/write/isSeeded.ts";
import { seedCity, writeCity } from "../../../seeds/write/seedCity.ts";
import { planSeeding } from "../../../seeds/write/seedPlan.ts";
import { legalEntityText } from "../../../subgraphs/legal-entities/textSearch.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";
import { CITY, rowCounts, rowsOf } from "./cityRowsOf.ts";
import { contentsOf } from "./contents.ts";

const emptyCity = (open: OpenDatabase): Promise<CityDatabases> => openCityDatabases(() => open());

/** A city written in one go. */
async function wholeCity(open: OpenDatabase, entities: number): Promise<CityDatabases> {
  const databases = await emptyCity(open);
  await seedCity({ databases, city: CITY, entities });
  return databases;
}

/** Writes into the register alone, as when the process dies before the others commit. */
async function seedRegisterOnly(databases: CityDatabases, entities: number): Promise<void> {
  const plan = await planSeeding(namedDatabases(databases), CITY, entities);
  await writeCity({
    ...plan,
    destinations: plan.destinations.filter(({ name }) => name === "legalEntities"),
  });
}

describeOnEachDatabase("seeding a city", (open) => {
  it("writes every row of every entity into its databases", async () => {
    const contents = await contentsOf(await wholeCity(open, 80));
    const expected = rowCounts(rowsOf(CITY, 0, 80));
    expect(expected["legal_entity"]).toBe(80);
    expect(
      Object.fromEntries(Object.keys(expected).map((table) => [table, contents[table]?.length])),
    ).toEqual(expected);
  });

  it("writes no record of an entity that is not in the register", async () => {
    const contents = await contentsOf(await wholeCity(open, 80));
    const referring = Object.entries(contents).filter(([, [row]]) => row && "entity_id" in row);
    expect(referring.length).toBeGreaterThan(15);
    const strangers = referring.flatMap(([table, rows]) =>
      rows
        .map((row) => Number(row["entity_id"]))
        .filter((id) => id < 1 || id > 80)
        .map((id) => `${table} ${id}`),
    );
    expect(strangers).toEqual([]);
  });

  it("makes entities found by a fragment of their name", async () => {
    const { legalEntities } = await wholeCity(open, 40);
    const entity: { id: number; name_search: string } | undefined = await legalEntities
      .knex("legal_entity")
      .where({ id: 33 })
      .first();
    const fragment = entity?.name_search.slice(2, 6) ?? "";
    const found: unknown[] = await legalEntityText(legalEntities.dialect)
      .matching(legalEntities.knex, [{ field: "name", fragments: [fragment] }])
      .select("row.id");
    expect(found).toContainEqual({ id: 33 });
  });

  it("in several steps makes the same city as in one", async () => {
    const grown = await emptyCity(open);
    await seedCity({ databases: grown, city: CITY, entities: 7, entitiesPerTransaction: 3 });
    await seedCity({ databases: grown, city: CITY, entities: 50, entitiesPerTransaction: 20 });
    expect(await contentsOf(grown)).toEqual(await contentsOf(await wholeCity(open, 50)));
  });

  it("goes on where each database stands when they were left at different entities", async () => {
    const interrupted = await wholeCity(open, 10);
    await seedRegisterOnly(interrupted, 25);
    expect(await isSeeded(interrupted)).toBe(false);
    const heard: number[] = [];
    await seedCity({
      databases: interrupted,
      city: CITY,
      entities: 50,
      entitiesPerTransaction: 20,
      onProgress: (entities) => heard.push(entities),
    });
    expect(heard).toEqual([25, 45, 50]);
    expect(await isSeeded(interrupted)).toBe(true);
    expect(await contentsOf(interrupted)).toEqual(await contentsOf(await wholeCity(open, 50)));
  });

  it("brings all databases to the furthest of them when fewer entities are asked for", async () => {
    const interrupted = await wholeCity(open, 10);
    await seedRegisterOnly(interrupted, 25);
    await seedCity({ databases: interrupted, city: CITY, entities: 5 });
    expect(await contentsOf(interrupted)).toEqual(await contentsOf(await wholeCity(open, 25)));
  });

  it("again changes nothing", async () => {
    const databases = await wholeCity(open, 20);
    const before = await contentsOf(databases);
    const heard: number[] = [];
    const onProgress = (entities: number) => heard.push(entities);
    await seedCity({ databases, city: CITY, entities: 20, onProgress });
    await seedCity({ databases, city: CITY, entities: 3, onProgress });
    expect(heard).toEqual([]);
    expect(await contentsOf(databases)).toEqual(before);
  });

  it("undoes in all databases what fails in one, says so in a line, and can be run again", async () => {
    const databases = await wholeCity(open, 10);
    const before = await contentsOf(databases);
    const { knex, label } = databases.credit;
    await knex.schema.renameTable("tax_credit_year", "gone");
    await expect(seedCity({ databases, city: CITY, entities: 30 })).rejects.toMatchObject({
      code: "SEED",
      message: expect.stringMatching(
        /^[^\n]* stopped after 10 entities, which are kept: [^\n]*tax_credit_year[^\n]*; run the same command again to go on$/u,
      ),
    });
    await expect(seedCity({ databases, city: CITY, entities: 30 })).rejects.toThrow(label);
    await knex.schema.renameTable("gone", "tax_credit_year");
    const asked = await contentsOf(databases);
    expect({ ...asked, ...targetsOf(before) }).toEqual(before);
    await seedCity({ databases, city: CITY, entities: 30 });
    expect(await contentsOf(databases)).toEqual(await contentsOf(await wholeCity(open, 30)));
  });

  it("refuses to go on where another process has", async () => {
    const databases = await wholeCity(open, 10);
    const plan = await planSeeding(namedDatabases(databases), CITY, 20);
    await seedCity({ databases, city: CITY, entities: 15 });
    await expect(writeCity(plan)).rejects.toThrow(
      "another process is seeding the same databases; let it finish",
    );
    const register: unknown[] = await databases.legalEntities.knex("legal_entity").select("id");
    expect(register).toHaveLength(15);
  });

  it("refuses another city on top of one, and the same on another day, and writes nothing", async () => {
    const databases = await wholeCity(open, 2);
    const before = await contentsOf(databases);
    await expect(seedCity({ databases, city: cityOf(1), entities: 4 })).rejects.toThrow(
      /already holds city 2016 of 2026-06-30, not city 1 of 2026-06-30; use another data folder or database$/u,
    );
    const earlier = cityOf(2016, "2016-06-30");
    await expect(seedCity({ databases, city: earlier, entities: 4 })).rejects.toThrow(
      "not city 2016 of 2016-06-30",
    );
    expect(await contentsOf(databases)).toEqual(before);
  });

  it("refuses to add invented entities to imported ones", async () => {
    const databases = await wholeCity(open, 2);
    const { knex } = databases.legalEntities;
    await knex("legal_entity").where({ id: 2 }).update({ source_system: "SH-AIC" });
    await expect(seedCity({ databases, city: CITY, entities: 4 })).rejects.toThrow(
      /holds entities that are not of the synthetic city; seed before importing, or use another data folder or database$/u,
    );
    await expect(seedCity({ databases, city: CITY, entities: 2 })).resolves.toBeUndefined();
  });

  it("counts as done once every database is complete, or nothing but an import is there", async () => {
    const databases = await emptyCity(open);
    expect(await isSeeded(databases)).toBe(false);
    await seedRegisterOnly(databases, 4);
    expect(await isSeeded(databases)).toBe(false);
    await seedCity({ databases, city: CITY, entities: 4 });
    expect(await isSeeded(databases)).toBe(true);
    await planSeeding(namedDatabases(databases), CITY, 9);
    expect(await isSeeded(databases)).toBe(false);
    for (const { database } of namedDatabases(databases))
      await database.knex.schema.dropTable("city_seed");
    expect(await isSeeded(databases)).toBe(true);
  });
});

/** The recorded progress of the databases, which an attempt changes although it fails. */
function targetsOf(contents: Awaited<ReturnType<typeof contentsOf>>): typeof contents {
  return Object.fromEntries(
    Object.entries(contents).filter(([table]) => table.endsWith("city_seed")),
  );
}
