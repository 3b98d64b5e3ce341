import { withoutClassified } from "../../kit/authorization/classifiedEntities.ts";
import { type KeptEntities, withoutKept } from "../../kit/authorization/keptEntities.ts";
import type { RecordSubset } from "../../kit/authorization/recordSubset.ts";
import { storedInstant } from "../../kit/clock.ts";
import { ownedRecords } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { createDispatchActs } from "./dispatches/dispatchActs.ts";
import { DISPATCH } from "./dispatches/dispatchKind.ts";
import { createJointTaskActs } from "./jointTasks/jointTaskActs.ts";
import { JOINT_TASK } from "./jointTasks/jointTaskKind.ts";
import { ownTasks } from "./ownTasks/ownTasks.ts";
import { taskReads } from "./sharedTasks/taskReads.ts";
import { knownRequests } from "./requests/knownRequests.ts";
import { createRequestActs } from "./requests/requestActs.ts";
import { REQUEST_STEPS } from "./requests/requestStep.ts";
import type {
  CollaborationRequestRow,
  CriminalTransferRow,
  DispatchRow,
  JointTaskRow,
  TransferDocumentRow,
} from "./rows.ts";
import type { StoredStep } from "./steps.ts";
import { knownTransfers } from "./transfers/knownTransfers.ts";
import { transferStatistics } from "./transfers/statistics.ts";
import { createTransferActs } from "./transfers/transferActs.ts";
import { STEPS } from "./transfers/transferStep.ts";

/** The sort orders of each list. */
export const listOrders = {
  transfers: { DUE: { column: "due_at", direction: "asc" } },
  requests: { DUE: { column: "due_at", direction: "asc" } },
  ownTasks: { DUE: { column: "due_at", direction: "asc" } },
  jointTasks: {
    DUE: { column: "due_at", direction: "asc" },
    OPENED_DESC: { column: "opened_on", direction: "desc" },
  },
  dispatches: {
    DUE: { column: "due_at", direction: "asc" },
    SENT_DESC: { column: "sent_on", direction: "desc" },
  },
  transfersOfEntity: { PROPOSED_DESC: { column: "proposed_on", direction: "desc" } },
} as const satisfies Record<string, Orders>;

const REQUESTS = "collaboration_request";
const TRANSFERS = "categorized_criminal_transfer";

/** What departments do together. Methods take sets and answer one result per key, in the keys' order. */
export function createCollaborationRepository(database: Database) {
  const { knex, reads } = database;

  const stepsIn =
    (table: string) =>
    async (records: readonly number[]): Promise<StoredStep[][]> => {
      const rows = await reads.rows<StoredStep>(`steps in ${table}`, records, (writer, keys) =>
        writer(table).whereIn("record_id", keys).orderBy("version"),
      );
      return records.map((id) => rows.filter(({ record_id: record }) => record === id));
    };

  return {
    /** The cases that a reader may know of; late ones only where an instant is given. */
    transfers: (subset: RecordSubset, kept: KeptEntities, lateAt?: Date) =>
      wholeTable<CriminalTransferRow>(knex, TRANSFERS, (query) => {
        const all = withoutKept(knex, query, `${TRANSFERS}.entity_id`, kept);
        if (lateAt !== undefined) void all.where("due_at", "<", storedInstant(lateAt));
        return knownTransfers(all, subset);
      }),
    transfersOfEntity: (subset: RecordSubset) =>
      ownedRecords<CriminalTransferRow>(database, TRANSFERS, "entity_id", {
        name: `known within ${JSON.stringify(subset)}`,
        narrowed: (_writer, query) => knownTransfers(query, subset),
      }),
    transferByNumber:
      (subset: RecordSubset, kept: KeptEntities) =>
      async (numbers: readonly string[]): Promise<(CriminalTransferRow | undefined)[]> => {
        const name = `transfers by number ${JSON.stringify([subset, kept])}`;
        const rows = await reads.rows<CriminalTransferRow>(name, numbers, (writer, keys) =>
          knownTransfers(
            withoutKept(writer, writer(TRANSFERS), `${TRANSFERS}.entity_id`, kept),
            subset,
          ).whereIn("number", keys),
        );
        return inKeyOrder(numbers, rows, ({ number }) => number);
      },
    async transferDocuments(transfers: readonly number[]): Promise<TransferDocumentRow[][]> {
      const table = "criminal_transfer_document";
      const rows = await rowsOf<TransferDocumentRow>(database, table, "transfer_id", transfers);
      const ordered = rows.toSorted((left, right) => left.id - right.id);
      return transfers.map((id) => ordered.filter((row) => row.transfer_id === id));
    },
    transferSteps: stepsIn(STEPS),
    transferStatistics: () => transferStatistics(knex),
    transferActs: createTransferActs(database),

    /** The requests that a reader may know of. */
    requests: (reader: string, kept: KeptEntities) =>
      wholeTable<CollaborationRequestRow>(knex, REQUESTS, (query) =>
        knownRequests(withoutKept(knex, query, `${REQUESTS}.entity_id`, kept), reader),
      ),
    /** One by one a request of an entity that the officer avoids is there, and what it says is denied him. */
    requestByNumber:
      (reader: string, known: KnownClassified) =>
      async (numbers: readonly string[]): Promise<(CollaborationRequestRow | undefined)[]> => {
        const name = `requests by number of ${reader} ${JSON.stringify(known)}`;
        const rows = await reads.rows<CollaborationRequestRow>(name, numbers, (writer, keys) =>
          knownRequests(
            withoutClassified(writer, writer(REQUESTS), `${REQUESTS}.entity_id`, known),
            reader,
          ).whereIn("number", keys),
        );
        return inKeyOrder(numbers, rows, ({ number }) => number);
      },
    requestSteps: stepsIn(REQUEST_STEPS),
    requestActs: createRequestActs(database),

    jointTasks: taskReads<JointTaskRow>(database, JOINT_TASK),
    jointTaskSteps: stepsIn(JOINT_TASK.tables.steps),
    jointTaskActs: createJointTaskActs(database),
    dispatches: taskReads<DispatchRow>(database, DISPATCH),
    dispatchSteps: stepsIn(DISPATCH.tables.steps),
    dispatchActs: createDispatchActs(database),
    ownTasks: (department: string, kept: KeptEntities) => ownTasks(knex, department, kept),
  };
}

export type CollaborationRepository = ReturnType<typeof createCollaborationRepository>;
