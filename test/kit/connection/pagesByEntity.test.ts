import { beforeEach, expect, it } from "@jest/globals";
import type { Page } from "../../../kit/connection/connection.ts";
import {
  type EntityTable,
  namedTable,
  pagesByEntity,
} from "../../../kit/connection/pagesByEntity.ts";
import type { PageRequest } from "../../../kit/connection/pageRequest.ts";
import type { Database } from "../../../kit/database/database.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";

interface Crossing {
  readonly id: number;
  readonly sailor: number;
  readonly sailed_on: string;
}

const NEWEST: PageRequest = {
  first: 2,
  orderName: "SAILED_DESC",
  order: { column: "sailed_on", direction: "desc" },
  after: undefined,
  where: {},
};

const CROSSINGS: EntityTable = { name: "crossing", ownerColumn: "sailor" };

/** Crossings by sailor: two of one day, a third page-breaking one, one sailor with one and one with none. */
const ROWS = [
  { id: 1, sailor: 7, sailed_on: "2024-03-01", port: "Kiel", crew: 3 },
  { id: 2, sailor: 7, sailed_on: "2024-05-01", port: "Cork", crew: 4 },
  { id: 3, sailor: 8, sailed_on: "2024-04-01", port: "Kiel", crew: 2 },
  { id: 4, sailor: 7, sailed_on: "2024-05-01", port: "Kiel", crew: 5 },
];

const ids = (found: readonly Page<Crossing>[]) =>
  found.map(({ rows, hasNextPage }) => [rows.map(({ id }) => id), hasNextPage]);

describeOnEachDatabase("pages of several owners", (open) => {
  let database: Database;
  beforeEach(async () => {
    database = await open();
    await database.knex.schema.createTable("crossing", (table) => {
      table.integer("id").primary();
      table.integer("sailor").notNullable();
      table.string("sailed_on", 10).notNullable();
      table.string("port", 10).notNullable();
      table.integer("crew").notNullable();
      table.index(["sailor", "sailed_on", "id"]);
    });
    await database.knex.schema.createTable("lookout", (table) => {
      table.integer("crossing_id").notNullable();
      table.integer("keeper").notNullable();
    });
    await database.knex("crossing").insert(ROWS);
    const kept = [2, 4, 1].map((id) => ({ crossing_id: id, keeper: 7 }));
    await database.knex("lookout").insert([...kept, { crossing_id: 4, keeper: 9 }]);
  });

  const pages = (
    owners: readonly number[],
    table: EntityTable = CROSSINGS,
    request: PageRequest = NEWEST,
  ) => pagesByEntity<Crossing>(database, namedTable(table), owners, request);

  it("are those of each alone, in the order in which they were asked for", async () => {
    expect(ids(await pages([9, 7, 8]))).toEqual([
      [[], false],
      [[4, 2], true],
      [[3], false],
    ]);
    for (const owner of [7, 8, 9]) {
      const [among] = ids(await pages([owner, 6]));
      expect([among]).toEqual(ids(await pages([owner])));
    }
  });

  it("go on after a record, and hold what is asked for and no more", async () => {
    const after = { ...NEWEST, after: { value: "2024-05-01", id: 4 } };
    expect(ids(await pages([7, 8], CROSSINGS, after))).toEqual([
      [[2, 1], false],
      [[3], false],
    ]);
    expect(ids(await pages([7, 8], CROSSINGS, { ...NEWEST, where: { port: "Kiel" } }))).toEqual([
      [[4, 1], false],
      [[3], false],
    ]);
  });

  it("are those of each alone, however many records one of them has", async () => {
    const many = Array.from({ length: 100 }, (_, at) => ({ ...ROWS[0], id: 100 + at, sailor: 9 }));
    await database.knex("crossing").insert(many);
    const table = namedTable(CROSSINGS);
    // Again after it was seen that lists are long.
    for (const _ of [1, 2]) {
      const found = await pagesByEntity<Crossing>(database, table, [7, 9, 8], NEWEST);
      expect(ids(found)).toEqual([
        [[4, 2], true],
        [[199, 198], true],
        [[3], false],
      ]);
    }
  });

  it("have the columns that are named", async () => {
    const table = { ...CROSSINGS, columns: ["id", "sailor", "crew"] };
    const [page] = await pages([8, 7], table);
    expect(page?.rows.map(({ id, sailor, ...rest }) => ({ id, sailor, ...rest }))).toEqual([
      expect.objectContaining({ id: 3, sailor: 8, crew: 2 }),
    ]);
    expect(page?.rows[0]).not.toHaveProperty("port");
  });

  it("have short columns where those are enough, of one owner and of several", async () => {
    const table = { ...CROSSINGS, short: ["id", "sailor", "crew"] };
    for (const owners of [[8], [8, 7]]) {
      const [short] = await pages(owners, table, { ...NEWEST, isShort: true });
      expect(short?.rows[0]).toMatchObject({ id: 3, sailor: 8, crew: 2 });
      expect(short?.rows[0]).not.toHaveProperty("port");
      const [whole] = await pages(owners, table);
      expect(whole?.rows[0]).toMatchObject({ ...ROWS[2] });
    }
    const [all] = await pages([8], CROSSINGS, { ...NEWEST, isShort: true });
    expect(all?.rows[0]).toEqual(ROWS[2]);
  });

  it("leave out what is left out of each", async () => {
    const narrowing = {
      name: "well manned",
      narrowed: (...[, query]: Parameters<NonNullable<EntityTable["narrowing"]>["narrowed"]>) =>
        query.where("crew", ">", 3),
    };
    expect(ids(await pages([7, 8], { ...CROSSINGS, narrowing }))).toEqual([
      [[4, 2], false],
      [[], false],
    ]);
  });

  it("may be of records that two owners share, with what is joined to them", async () => {
    const table: EntityTable = {
      name: "lookout",
      ownerColumn: "keeper",
      narrowing: {
        name: "with their crossings",
        joins: true,
        narrowed: (_knex, query) => query.join("crossing", "crossing.id", "lookout.crossing_id"),
      },
    };
    const found = await pages([9, 7], table);
    expect(ids(found)).toEqual([
      [[4], false],
      [[4, 2], true],
    ]);
    expect(found[0]?.rows[0]).toMatchObject({ port: "Kiel", sailor: 7 });
  });
});
