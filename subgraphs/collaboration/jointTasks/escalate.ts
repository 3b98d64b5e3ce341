import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { markOverdue } from "../markOverdue.ts";
import type { StoredTask } from "./rows.ts";
import { TASKS } from "./tables.ts";
import { tellOfTask } from "./taskEvents.ts";
import { UNENDED } from "./taskWorkflow.ts";

/** Marks joint tasks that have not ended in their time as overdue. */
export function escalateTasks(database: Database, clock: Clock): Promise<void> {
  return markOverdue<StoredTask>(database, clock, {
    table: TASKS,
    states: UNENDED,
    tell: (transaction, task, now) => tellOfTask(transaction, task, "overdue", now),
  });
}
