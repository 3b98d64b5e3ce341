import type { Knex } from "knex";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { secretId } from "../../../kit/database/secretId.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { knownByNumber } from "../knownByNumber.ts";
import { keepStep, type Step, type Taking } from "../steps.ts";
import { givenEntities, type GivenSubjects } from "./givenEntities.ts";
import type { SharedTaskKind } from "./sharedTaskKind.ts";
import type { SharedTask, TaskReport } from "./rows.ts";
import { entitiesOf, tellOfTask } from "./taskEvents.ts";

/** What a task is given with: all but what is made with it. */
export type GivenColumns<Task> = Omit<
  Task,
  "id" | "source_system" | "authority_code" | "version" | "recorded_at"
>;

/** A task as it is given. */
interface Given<Columns> {
  readonly task: Columns;
  readonly addressees: readonly string[];
  /** By when each part is to be taken on. */
  readonly takenOnBy: Date;
  /** The entities that it is about. */
  readonly subjects: GivenSubjects;
  readonly step: Step;
  /** What is told of it. */
  readonly happened: string;
}

/** Gives a task to its addressees. The same again changes nothing, and another under its number is stale. */
export function giveTask<Columns extends GivenColumns<SharedTask>>(
  database: Database,
  kind: SharedTaskKind,
  { task: given, addressees, takenOnBy, subjects, step, happened }: Given<Columns>,
  taking: Taking,
): Promise<TaskReport<Columns & SharedTask>> {
  const { tables, thing: en, thingZh: zh } = kind;
  return writeTransaction(database, async (transaction) => {
    const thing = { table: tables.tasks, zh, en };
    const { number, input_digest: digest } = given;
    const known = await knownByNumber<Columns & SharedTask>(transaction, thing, number, digest);
    if (known !== undefined)
      return { ...known, entityIds: await entitiesOf(transaction, tables, known.id) };
    const entityIds = await givenEntities(transaction, subjects, kind.leastEntities);
    assertNotAvoided(taking.acting, ...entityIds);
    const task = {
      ...given,
      // Drawn at random: ids that count up would tell by cursors how many others have.
      id: secretId(),
      source_system: "SUPERVISION-GRAPH",
      authority_code: taking.acting.department,
      version: 1,
      recorded_at: storedInstant(taking.now),
    };
    await transaction(tables.tasks).insert(task);
    await insertParts(transaction, kind, task.id, addressees, takenOnBy);
    const ofTask = { task_id: task.id };
    const entities = entityIds.map((id) => ({ ...ofTask, entity_id: id }));
    await insertRows(transaction, tables.entities, entities);
    await keepStep(transaction, tables.steps, task, step, taking);
    await tellOfTask(transaction, kind, task, happened, taking.now);
    return { ...task, entityIds };
  });
}

function insertParts(
  transaction: Knex.Transaction,
  { tables }: SharedTaskKind,
  task: number,
  addressees: readonly string[],
  takenOnBy: Date,
): Promise<void> {
  return insertRows(
    transaction,
    tables.parts,
    addressees.map((code) => ({
      id: secretId(),
      task_id: task,
      department_code: code,
      state_code: "PENDING",
      due_at: storedInstant(takenOnBy),
      version: 1,
      last_step: 1,
    })),
  );
}
