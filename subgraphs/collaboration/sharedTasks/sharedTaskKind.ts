import type { Workflow } from "../../../kit/workflow.ts";

/** Where tasks of a kind are kept, the parts in them, the entities they are about, and every step. */
export interface TaskTables {
  readonly tasks: string;
  readonly parts: string;
  readonly entities: string;
  readonly steps: string;
}

/** What comes of a task when one of its parts is worked on: `answer` is the last of their answers. */
export type WorkAction = "work" | "answer";

/** What whoever gave a task does with it; `closeUnanswered` ends it without some of the answers. */
export type GiverAction = "urge" | "close" | "closeUnanswered" | "withdraw";

/**
 * A kind of task in which several departments have a part each: joint tasks, and what goes between the city and its
 * districts. Both go by the same steps, and differ in what they are called, in their states, and in who finds them.
 */
export interface SharedTaskKind {
  readonly tables: TaskTables;
  /** With which the types of its events begin. */
  readonly event: string;
  /** What refusals call it, such as `joint task`. */
  readonly thing: string;
  readonly thingZh: string;
  /** Whether who oversees what departments do together finds all of them. */
  readonly isOverseen: boolean;
  /** Of how many entities it is at least. */
  readonly leastEntities: 0 | 1;
  readonly task: Workflow<string, WorkAction | GiverAction>;
  readonly part: Workflow<string, string>;
  /** In which a task has not ended. */
  readonly unended: readonly string[];
  /** In which a part has not been answered. */
  readonly unanswered: readonly string[];
  /** By which a part is taken on: from then on it is due when the task is. */
  readonly takesOn: string;
}
