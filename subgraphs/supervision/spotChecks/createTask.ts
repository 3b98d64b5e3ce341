import type { Act } from "../../../kit/act.ts";
import { createHash } from "node:crypto";
import type { Knex } from "knex";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { NOT_AUTHORITATIVE_SOURCE, STALE_STATE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { assertFeasible } from "../draw/assertFeasible.ts";
import { assertInspectors } from "../draw/assertInspectors.ts";
import { assertObjects } from "../draw/assertObjects.ts";
import { assertTask } from "../draw/assertTask.ts";
import type { Exclusion, Inspector } from "../draw/drawTerms.ts";
import { avoidingByObject } from "../draw/pairInspectors.ts";
import type { CreateSpotCheckTaskInput } from "../resolvers.generated.ts";
import type { SpotCheckItemRow, SpotCheckTaskReportRow } from "../rows.ts";
import { assertOwner } from "./assertOwner.ts";
import type { FixedTerms } from "./fixedTerms.ts";
import { planId } from "./planId.ts";
import { preparedTaskIfAny, refusingBadTerms, taskReport } from "./preparation.ts";
import { scopedObjects } from "./scope.ts";
import { type PlannedTask, plannedTask } from "./taskInput.ts";

/** Makes a task and fixes what it draws from. The same again changes nothing; another under its number is stale. */
export function createTask(
  database: Database,
  act: Act<CreateSpotCheckTaskInput>,
): Promise<SpotCheckTaskReportRow> {
  const planned = plannedTask(act);
  const { input, acting, clock } = act;
  const digest = createHash("sha256").update(JSON.stringify(input)).digest("hex");
  return writeTransaction(database, async (transaction) => {
    const known = await preparedTaskIfAny(transaction, input.number);
    if (known !== undefined) {
      assertOwner(known.task.authority_code, acting, input.number);
      if (known.preparation.input_digest !== digest) throw another(input.number);
      return taskReport(transaction, input.number, acting.department);
    }
    const terms = await fixedTerms(transaction, input, planned);
    await insertTask(transaction, { input, planned, terms, digest, now: clock.now() });
    return taskReport(transaction, input.number, acting.department);
  });
}

function another(number: string): Error {
  return actError(
    STALE_STATE,
    `${number} 已有内容不同的任务，请另用编号 · ${number} is another task already; give this one a number of its own.`,
  );
}

async function fixedTerms(
  knex: Knex.Transaction,
  input: CreateSpotCheckTaskInput,
  { owner, year, today, penalizedWeight, departments }: PlannedTask,
): Promise<FixedTerms> {
  const { number, method, ratio, checksFrom, objects: only, district } = input;
  const item = await knex<SpotCheckItemRow>("spot_check_item")
    .where({ item_code: input.item })
    .first();
  if (item === undefined)
    throw badUserInput("input.item", "is not on the list of items that are checked at random");
  // A district's department checks by the lists of the city.
  if (owner.district === undefined && item.authority_code !== owner.code)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      `${item.item_code} 是 ${item.authority_code} 的抽查事项 · ${item.item_code} is an item of ${item.authority_code}, whose task it would be.`,
    );
  const scoped = await scopedObjects(knex, {
    district: district ?? undefined,
    only: only ?? undefined,
    penalizedWeight,
    owner: owner.code,
    item: item.item_code,
    timesPerYear: item.times_per_year,
    year,
    today,
  });
  const inspectors = await inspectorsOf(
    knex,
    departments.map(({ code }) => code),
  );
  const absences = (input.absences ?? []).toSorted((left, right) =>
    left.inspector < right.inspector ? -1 : 1,
  );
  const avoidances = (input.avoidances ?? []).toSorted((left, right) =>
    `${left.inspector} ${left.object}` < `${right.inspector} ${right.object}` ? -1 : 1,
  );
  const task = {
    number,
    planYear: year,
    item: item.item_code,
    method,
    owner: owner.code,
    ratio,
    checksFrom,
    departments,
  };
  const terms = { ...scoped, task, inspectors, absences, avoidances };
  const fixed = { ...terms, exclusions: withAvoided(terms) };
  refusingBadTerms("input", () => {
    assertTask({ ...task, committedAt: `${today}T00:00:00Z` });
    assertObjects(fixed);
    assertInspectors({ ...fixed, task: { ...task, committedAt: "" } });
    assertFeasible({ ...fixed, task: { ...task, committedAt: "" } });
  });
  return fixed;
}

/** The directory of inspectors, of some departments. */
async function inspectorsOf(
  knex: Knex.Transaction,
  departments: readonly string[],
): Promise<Inspector[]> {
  const rows: { number: string; department_code: string }[] = await knex("inspector")
    .whereIn("department_code", departments)
    .select("number", "department_code");
  return rows
    .map(({ number, department_code: department }) => ({ id: number, department }))
    .toSorted((left, right) => (left.id < right.id ? -1 : 1));
}

/** Whoever too few inspectors of a department may check is excluded for it, and said to be. */
function withAvoided(terms: FixedTerms): readonly Exclusion[] {
  const excluded = new Set(terms.exclusions.map(({ object }) => object));
  const absent = new Set(terms.absences.map(({ inspector }) => inspector));
  const isShort = (avoiders: ReadonlySet<string>) =>
    terms.task.departments.some(({ code, inspectors: needed }) => {
      const free = terms.inspectors.filter(
        ({ id, department }) => department === code && !absent.has(id) && !avoiders.has(id),
      );
      return free.length < needed;
    });
  const avoided = [...avoidingByObject(terms.avoidances)]
    .filter(([object, avoiders]) => !excluded.has(object) && isShort(avoiders))
    .map(([object]): Exclusion => ({ object, reason: "AVOIDANCE" }));
  return [...terms.exclusions, ...avoided].toSorted((left, right) =>
    left.object < right.object ? -1 : 1,
  );
}

interface NewTask {
  readonly input: CreateSpotCheckTaskInput;
  readonly planned: PlannedTask;
  readonly terms: FixedTerms;
  readonly digest: string;
  readonly now: Date;
}

async function insertTask(
  knex: Knex.Transaction,
  { input, planned, terms, digest, now }: NewTask,
): Promise<void> {
  const provenance = {
    source_system: "SUPERVISION-GRAPH",
    authority_code: planned.owner.code,
    version: 1,
    recorded_at: storedInstant(now),
  };
  const [id = 0] = await knex("spot_check_task").insert({
    plan_id: await planId(knex, planned, provenance),
    number: input.number,
    name: input.name.trim(),
    item_code: terms.task.item,
    method_code: terms.task.method,
    departments: JSON.stringify(planned.departments),
    ratio: input.ratio,
    checks_from: input.checksFrom,
    checks_to: input.checksTo,
    commitment: null,
    ...provenance,
  });
  await knex("spot_check_preparation").insert({
    task_id: id,
    state_code: "PLANNED",
    version: 1,
    input_digest: digest,
    terms: JSON.stringify(terms),
  });
  const parties = planned.parties.map((party) => ({ task_id: id, party }));
  await insertRows(knex, "spot_check_contribution", parties);
  const payload = { task: input.number };
  await appendEvents(knex, [{ type: "spotCheckTask.created", entityId: null, payload }], now);
}
