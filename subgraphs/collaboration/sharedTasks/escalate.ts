import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { markOverdue } from "../markOverdue.ts";
import type { SharedTaskKind } from "./sharedTaskKind.ts";
import type { SharedTask } from "./rows.ts";
import { tellOfTask } from "./taskEvents.ts";

/** Marks tasks of a kind that have not ended in their time as overdue. */
export function escalateTasks(
  database: Database,
  kind: SharedTaskKind,
  clock: Clock,
): Promise<void> {
  return markOverdue<SharedTask>(database, clock, {
    table: kind.tables.tasks,
    states: kind.unended,
    tell: (transaction, task, now) => tellOfTask(transaction, kind, task, "overdue", now),
  });
}
