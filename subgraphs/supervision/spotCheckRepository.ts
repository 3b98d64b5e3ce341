import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { type KeptEntities, withoutKept } from "../../kit/authorization/keptEntities.ts";
import { type RecordSubset, withinSubset } from "../../kit/authorization/recordSubset.ts";
import { ownedRecords } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { recordedDraw } from "./draw/drawRecord.ts";
import type {
  PendingCountRow,
  SpotCheckDrawRow,
  SpotCheckItemRow,
  SpotCheckPairingRow,
  SpotCheckPlanRow,
  SpotCheckResultRow,
  SpotCheckResultWorkRow,
  SpotCheckTaskRow,
  SpotCheckWorkRow,
} from "./rows.ts";

/** The sort orders of the lists of spot checks. */
export const spotCheckOrders = {
  items: { RECORDED: { column: "id", direction: "asc" } },
  plans: { YEAR_DESC: { column: "year", direction: "desc" } },
  tasks: { RECORDED: { column: "id", direction: "asc" } },
  pairings: { DRAWN: { column: "place", direction: "asc" } },
  results: { PUBLISHED_DESC: { column: "published_on", direction: "desc" } },
  work: { DUE: { column: "due_on", direction: "asc" } },
  resultWork: { DRAWN: { column: "place", direction: "asc" } },
} as const satisfies Record<string, Orders>;

const DRAWS = "categorized_spot_check_draw";
const PAIRINGS = "spot_check_pairing";
const RESULTS = "published_spot_check_result";
const RESULT_WORK = "spot_check_result_work";

interface StoredRecord {
  readonly id: number;
  readonly record: string;
}

/** Random spot checks. Methods take sets and answer one result per key, in the keys' order. */
export function createSpotCheckRepository(database: Database) {
  const { knex, reads } = database;
  const byId = <Row extends { readonly id: number }>(table: string) =>
    async function rowsById(ids: readonly number[]): Promise<(Row | undefined)[]> {
      return inKeyOrder(ids, await rowsOf<Row>(database, table, "id", ids), ({ id }) => id);
    };

  return {
    items: wholeTable<SpotCheckItemRow>(knex, "spot_check_item"),
    plans: wholeTable<SpotCheckPlanRow>(knex, "spot_check_plan"),
    planById: byId<SpotCheckPlanRow>("spot_check_plan"),
    tasks: ownedRecords<SpotCheckTaskRow>(database, "spot_check_task", "plan_id"),
    taskById: byId<SpotCheckTaskRow>("spot_check_task"),
    async taskByNumber(numbers: readonly string[]): Promise<(SpotCheckTaskRow | undefined)[]> {
      const rows = await rowsOf<SpotCheckTaskRow>(database, "spot_check_task", "number", numbers);
      return inKeyOrder(numbers, rows, ({ number }) => number);
    },

    /** The draws of tasks as far as a reader gets them, by the ids of the tasks. */
    drawsWithin: (subset: RecordSubset) =>
      async function draws(tasks: readonly number[]): Promise<(SpotCheckDrawRow | undefined)[]> {
        const name = `${DRAWS} within ${JSON.stringify(subset)}`;
        const rows = await reads.rows<SpotCheckDrawRow>(name, tasks, (writer, keys) =>
          withinSubset(writer(DRAWS), subset).whereIn("task_id", keys),
        );
        return inKeyOrder(tasks, rows, ({ task_id: task }) => task);
      },

    /** The published records of draws, by the ids of the draws. */
    async recordByDraw(draws: readonly number[]): Promise<(StoredRecord | undefined)[]> {
      const rows = await reads.rows<StoredRecord>("records of draws", draws, (writer, keys) =>
        writer("spot_check_draw").select("id", "record").whereIn("id", keys),
      );
      return inKeyOrder(draws, rows, ({ id }) => id);
    },

    /** Every task whose checks begin after a day, with what was drawn for it, if anything was. */
    async pendingCounts(today: string): Promise<PendingCountRow[]> {
      return knex("spot_check_task")
        .leftJoin("spot_check_draw", "spot_check_draw.task_id", "spot_check_task.id")
        .leftJoin("spot_check_draw_count", "draw_id", "spot_check_draw.id")
        .where("checks_from", ">", today)
        .orderBy(["spot_check_task.authority_code", "spot_check_task.id", "district_code"])
        .select("spot_check_task.id as task_id", "spot_check_task.authority_code")
        .select("district_code", "drawn", "passed_over");
    },

    /**
     * Whether the objects of a draw, drawn or not, are some that an officer avoids. The record names them all, and
     * whoever was refused only what was drawn would learn of it by that.
     */
    async isDrawnFrom(draw: number, { avoided }: KeptEntities): Promise<boolean> {
      if (avoided.length === 0) return false;
      const codes: string[] = await knex("spot_check_object")
        .whereIn("entity_id", avoided)
        .pluck("uscc");
      if (codes.length === 0) return false;
      const row: StoredRecord | undefined = await knex("spot_check_draw")
        .where("id", draw)
        .first("id", "record");
      const objects = new Set(row === undefined ? [] : recordedDraw(row.record).terms.objects.keys);
      return codes.some((code) => objects.has(code));
    },

    pairings: (known: KnownClassified) =>
      ownedRecords<SpotCheckPairingRow>(database, PAIRINGS, "draw_id", {
        name: `known ${JSON.stringify(known)}`,
        narrowed: (writer, query) =>
          withoutClassified(writer, query, `${PAIRINGS}.entity_id`, known),
      }),

    /** What an officer is to check, by task; nothing where no officer asks. */
    assignedPairings: (officer: string | undefined, kept: KeptEntities) =>
      ownedRecords<SpotCheckPairingRow>(database, PAIRINGS, "task_id", {
        name: `of ${officer} without kept ${JSON.stringify(kept)}`,
        narrowed: (writer, query) =>
          withoutKept(writer, query, `${PAIRINGS}.entity_id`, kept).whereExists(
            writer("spot_check_assignment")
              .join("inspector", "inspector.id", "spot_check_assignment.inspector_id")
              .where("spot_check_assignment.pairing_id", writer.ref(`${PAIRINGS}.id`))
              .where("inspector.officer_key", officer ?? ""),
          ),
      }),

    async resultByPairing(
      pairings: readonly number[],
    ): Promise<(SpotCheckResultRow | undefined)[]> {
      const rows = await rowsOf<SpotCheckResultRow>(database, RESULTS, "pairing_id", pairings);
      return inKeyOrder(pairings, rows, ({ pairing_id: pairing }) => pairing);
    },
    results: (known: KnownClassified) =>
      wholeTable<SpotCheckResultRow>(knex, RESULTS, (query) =>
        withoutClassified(knex, query, `${RESULTS}.entity_id`, known),
      ),

    /** Tasks before departments, those due by a day where one is named. */
    work: (dueBy?: string) =>
      wholeTable<SpotCheckWorkRow>(knex, "spot_check_work", (query) =>
        dueBy === undefined ? query : query.where("due_on", "<=", dueBy),
      ),
    resultWork: (kept: KeptEntities) =>
      ownedRecords<SpotCheckResultWorkRow>(database, RESULT_WORK, "task_id", {
        name: `without kept ${JSON.stringify(kept)}`,
        narrowed: (writer, query) => withoutKept(writer, query, `${RESULT_WORK}.entity_id`, kept),
      }),
  };
}

export type SpotCheckRepository = ReturnType<typeof createSpotCheckRepository>;
