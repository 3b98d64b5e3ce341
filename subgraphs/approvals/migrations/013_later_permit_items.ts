import type { Migration } from "../../../kit/database/migrate.ts";
import { catalogue } from "../catalogue.ts";
import { itemRow } from "./001_permit_item.ts";

/** Items that came into the catalogue after a database was made from it. */
export const laterPermitItemsMigration: Migration = {
  name: "013_later_permit_items",
  tables: [],
  async up(knex) {
    const known = new Set<string>(await knex("permit_item").pluck("code"));
    const later = catalogue.filter(({ code }) => !known.has(code));
    if (later.length > 0) await knex("permit_item").insert(later.map(itemRow));
  },
};
