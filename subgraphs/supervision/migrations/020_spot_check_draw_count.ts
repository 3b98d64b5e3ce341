import type { Knex } from "knex";
import type { Migration } from "../../../kit/database/migrate.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { recordedDraw } from "../draw/drawRecord.ts";
import { drawCounts } from "../spotChecks/drawCounts.ts";

const TABLE = "spot_check_draw_count";

/** How many objects of each district were drawn: of draws to come, and of those that are still secret. */
export const spotCheckDrawCountMigration: Migration = {
  name: "020_spot_check_draw_count",
  tables: [TABLE],
  async up(knex) {
    await knex.schema.createTable(TABLE, (table) => {
      table.bigInteger("draw_id").notNullable();
      table.string("district_code", 8).notNullable();
      table.integer("drawn").notNullable();
      table.integer("passed_over").notNullable();
      table.primary(["draw_id", "district_code"]);
    });
    await knex.schema.alterTable("spot_check_task", (table) => table.index(["checks_from", "id"]));
    const draws: { readonly id: number; readonly record: string }[] = await knex("spot_check_draw")
      .join("spot_check_task", "spot_check_task.id", "spot_check_draw.task_id")
      .where("checks_from", ">", shanghaiToday())
      .select("spot_check_draw.id", "record");
    for (const draw of draws) await countDraw(knex, draw);
  },
};

async function countDraw(
  knex: Knex,
  { id, record }: { readonly id: number; readonly record: string },
): Promise<void> {
  const objects: { readonly uscc: string; readonly district_code: string | null }[] = await knex(
    "spot_check_object",
  ).select("uscc", "district_code");
  const districts = new Map(objects.map(({ uscc, district_code: code }) => [uscc, code]));
  const drawn: string[] = await knex("spot_check_pairing")
    .join("spot_check_object", "spot_check_object.entity_id", "spot_check_pairing.entity_id")
    .where("draw_id", id)
    .pluck("uscc");
  const { terms } = recordedDraw(record);
  const rows = drawCounts(id, terms, new Set(drawn), (object) => districts.get(object));
  if (rows.length > 0) await knex(TABLE).insert([...rows]);
}
