import type { Database } from "../../../kit/database/database.ts";
import { commitSeed, revealSeed } from "./contributeSeed.ts";
import { createTask } from "./createTask.ts";
import { drawTask, voidTask } from "./drawTask.ts";
import { recordResult, reviewResult, withdrawResult } from "./resultActs.ts";

/** What departments do to spot checks, in the order in which they do it. */
export function createSpotCheckActs(database: Database) {
  return {
    createTask: createTask.bind(undefined, database),
    commitSeed: commitSeed.bind(undefined, database),
    revealSeed: revealSeed.bind(undefined, database),
    drawTask: drawTask.bind(undefined, database),
    voidTask: voidTask.bind(undefined, database),
    recordResult: recordResult.bind(undefined, database),
    reviewResult: reviewResult.bind(undefined, database),
    withdrawResult: withdrawResult.bind(undefined, database),
  };
}
