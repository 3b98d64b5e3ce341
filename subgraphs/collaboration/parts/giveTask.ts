import type { Knex } from "knex";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { secretId } from "../../../kit/database/secretId.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { knownByNumber } from "../knownByNumber.ts";
import { keepStep, type Step, type Taking } from "../steps.ts";
import { givenEntities } from "./givenEntities.ts";
import type { PartedKind } from "./partedKind.ts";
import type { PartedTask, TaskReport } from "./rows.ts";
import { entitiesOf, tellOfTask } from "./taskEvents.ts";

/** A task as it is given. Ids are drawn at random: those that count up would tell by cursors how many others have. */
interface Given<Task> {
  readonly task: Omit<Task, "id" | "source_system" | "authority_code" | "version" | "recorded_at">;
  readonly addressees: readonly string[];
  /** By when each part is to be taken on. */
  readonly takenOnBy: Date;
  /** Unified codes of the entities that it is about. */
  readonly usccs: readonly string[];
  readonly step: Step;
  /** What is told of it. */
  readonly happened: string;
}

/** Gives a task to its addressees. The same again changes nothing, and another under its number is stale. */
export function giveTask<Task extends PartedTask>(
  database: Database,
  kind: PartedKind,
  { task: given, addressees, takenOnBy, usccs, step, happened }: Given<Task>,
  taking: Taking,
): Promise<TaskReport<Task>> {
  const { tables, thing: en, thingZh: zh } = kind;
  return writeTransaction(database, async (transaction) => {
    const { number, input_digest: digest } = given as Pick<Task, "number" | "input_digest">;
    const thing = { table: tables.tasks, zh, en };
    const known = await knownByNumber<Task>(transaction, thing, number, digest);
    if (known !== undefined)
      return { ...known, entityIds: await entitiesOf(transaction, tables, known.id) };
    const entityIds = await givenEntities(transaction, usccs, kind.leastEntities);
    const task = {
      id: secretId(),
      ...given,
      source_system: "SUPERVISION-GRAPH",
      authority_code: taking.acting.department,
      version: 1,
      recorded_at: storedInstant(taking.now),
    } as unknown as Task;
    await transaction(tables.tasks).insert(task);
    await insertParts(transaction, kind, task.id, addressees, takenOnBy);
    const ofTask = { task_id: task.id };
    const subjects = entityIds.map((id) => ({ ...ofTask, entity_id: id }));
    await insertRows(transaction, tables.entities, subjects);
    await keepStep(transaction, tables.steps, task, step, taking);
    await tellOfTask(transaction, kind, task, happened, taking.now);
    return { ...task, entityIds };
  });
}

function insertParts(
  transaction: Knex.Transaction,
  { tables }: PartedKind,
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
