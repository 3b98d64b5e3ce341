import type { Knex } from "knex";
import { withoutClassified } from "../../../kit/authorization/classifiedEntities.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import type { Exclusion, ObjectList } from "../draw/drawTerms.ts";

/** The most that is drawn from by an act: it is repeated while others wait, as `SpotCheckDraw.verify` is. */
export const MAX_OBJECTS = 10_000;

interface ObjectRow {
  readonly entity_id: number;
  readonly uscc: string;
  readonly district_code: string | null;
  readonly closed_on: string | null;
}

/** What a task draws from, and when its year is. */
export interface Scope {
  /** Of the city where it is left out. */
  readonly district: string | undefined;
  /** Unified codes; all of the directory where they are left out. */
  readonly only: readonly string[] | undefined;
  /** Tickets of an object with a penalty in publication; every other has one. */
  readonly penalizedWeight: number;
  readonly owner: string;
  readonly item: string;
  readonly timesPerYear: number;
  readonly year: number;
  readonly today: string;
}

/** The objects in scope with their weights, and which of them may not be drawn. */
export interface ScopedObjects {
  readonly objects: ObjectList;
  readonly exclusions: readonly Exclusion[];
}

/**
 * The objects of the directory in a scope, in ascending order. Classified entities are not among them, not even
 * as excluded: the list is published with the record of the draw.
 */
export async function scopedObjects(knex: Knex.Transaction, scope: Scope): Promise<ScopedObjects> {
  const rows = await objectRows(knex, scope);
  const ids = rows.map(({ entity_id: id }) => id);
  const penalized = new Set(
    scope.penalizedWeight === 1
      ? []
      : await knex("published_penalty").whereIn("entity_id", ids).distinct().pluck("entity_id"),
  );
  const drawn = await drawnEnough(knex, scope);
  const exclusions = rows.flatMap(({ uscc, entity_id: id, closed_on: closed }): Exclusion[] => {
    if (closed !== null && closed <= scope.today) return [{ object: uscc, reason: "CLOSED" }];
    return drawn.has(id) ? [{ object: uscc, reason: "ALREADY_DRAWN" }] : [];
  });
  const weights = rows.map(({ entity_id: id }) => (penalized.has(id) ? scope.penalizedWeight : 1));
  return { objects: { keys: rows.map(({ uscc }) => uscc), weights }, exclusions };
}

async function objectRows(
  knex: Knex.Transaction,
  { district, only }: Scope,
): Promise<readonly Omit<ObjectRow, "district_code">[]> {
  if (only !== undefined && only.length > MAX_OBJECTS) throw tooMany();
  const query = knex<ObjectRow>("spot_check_object").select("entity_id", "uscc", "closed_on");
  void withoutClassified(knex, query, "spot_check_object.entity_id", { all: false, ownUscc: null });
  if (district !== undefined) void query.where("district_code", district);
  if (only !== undefined) void query.whereIn("uscc", only);
  const rows = await query.orderBy("uscc").limit(MAX_OBJECTS + 1);
  if (rows.length > MAX_OBJECTS) throw tooMany();
  const found = new Set(rows.map(({ uscc }) => uscc));
  const missing = only?.filter((uscc) => !found.has(uscc)) ?? [];
  if (missing.length > 0)
    throw badUserInput(
      "input.objects",
      `names ${missing.length} that the directory does not have in the scope, the first being ${missing[0]}; leave them out`,
    );
  return rows;
}

function tooMany(): Error {
  return badUserInput(
    "input.objects",
    `${MAX_OBJECTS} objects at most are drawn from; name a district, or the objects`,
  );
}

/**
 * Who was drawn for the item as often as its year allows. A draw of another department counts from the day on
 * which it is open: before, it would be told by this one's exclusions.
 */
async function drawnEnough(
  knex: Knex.Transaction,
  { owner, item, year, timesPerYear, today }: Scope,
): Promise<ReadonlySet<number>> {
  const drawn: number[] = await knex("spot_check_pairing")
    .join("spot_check_task", "spot_check_task.id", "spot_check_pairing.task_id")
    .join("spot_check_plan", "spot_check_plan.id", "spot_check_task.plan_id")
    .where({ item_code: item, year })
    .where((known) =>
      known
        .where("spot_check_task.authority_code", owner)
        .orWhere("spot_check_task.checks_from", "<=", today),
    )
    .groupBy("entity_id")
    .havingRaw("count(*) >= ?", [timesPerYear])
    .pluck("entity_id");
  return new Set(drawn);
}
