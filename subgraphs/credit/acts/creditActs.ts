import type { Database } from "../../../kit/database/database.ts";
import { decideObjection, objectToRecord } from "./objections.ts";
import { publishToCredit } from "./publish.ts";
import { transferObjection } from "./transferObjection.ts";
import { acceptRepair, applyForRepair, decideRepair } from "./repairs.ts";

/** What enterprises ask of their credit files, and what departments do about it. */
export function createCreditActs(database: Database) {
  return {
    applyForRepair: applyForRepair.bind(undefined, database),
    acceptRepair: acceptRepair.bind(undefined, database),
    decideRepair: decideRepair.bind(undefined, database),
    objectToRecord: objectToRecord.bind(undefined, database),
    decideObjection: decideObjection.bind(undefined, database),
    transferObjection: transferObjection.bind(undefined, database),
    publishToCredit: publishToCredit.bind(undefined, database),
  };
}
