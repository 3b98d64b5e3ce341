import type { Database } from "../../../../kit/database/database.ts";
import { claimNotice } from "./claimNotice.ts";
import { commitToNotice } from "./commitToNotice.ts";
import { feedbackNotice } from "./feedbackNotice.ts";
import { reassignNotice } from "./reassignNotice.ts";
import { returnNotice } from "./returnNotice.ts";

/** What is done about notices, in the order in which it is done. */
export function createNoticeActs(database: Database) {
  return {
    commitToNotice: commitToNotice.bind(undefined, database),
    claimNotice: claimNotice.bind(undefined, database),
    returnNotice: returnNotice.bind(undefined, database),
    reassignNotice: reassignNotice.bind(undefined, database),
    feedbackNotice: feedbackNotice.bind(undefined, database),
  };
}
