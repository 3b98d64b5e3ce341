import { joinWaiting } from "../../../kit/ingest/joinWaiting.ts";
import { knownEntities } from "../../../kit/ingest/knownEntities.ts";
import { actionIngest } from "./actionIngest.ts";
import { genericRecordIngest } from "../genericForms/genericRecordIngest.ts";
import { inspectionIngest } from "./inspectionIngest.ts";
import { penaltyIngest } from "./penaltyIngest.ts";

/** The entities that penalties, inspections, administrative actions and records by generic forms can stand under. */
export const supervisedEntities = knownEntities(
  (transaction, codes, clock) => joinWaiting(transaction, penaltyIngest, codes, clock),
  (transaction, codes, clock) => joinWaiting(transaction, inspectionIngest, codes, clock),
  (transaction, codes, clock) => joinWaiting(transaction, actionIngest, codes, clock),
  (transaction, codes, clock) => joinWaiting(transaction, genericRecordIngest, codes, clock),
);
