import type { Database } from "../../kit/database/database.ts";
import { takeWriteLock } from "../../kit/database/writeLock.ts";
import { appendEvents } from "../../kit/outbox/outbox.ts";
import { registeredEvents } from "../../subgraphs/legal-entities/registeredEvents.ts";
import { claimLines, type ImportRun, recordTally } from "./importRun.ts";
import { removeInventedRecords } from "./inventedRecords.ts";
import type { JudgedRow } from "./judgeRow.ts";
import { knownEntities } from "./knownEntities.ts";
import { type BatchPlan, planBatch } from "./planBatch.ts";
import { writeQuarantine } from "./quarantineRows.ts";
import { createRegisterWriter, nextEntityId } from "./registerRows.ts";
import { countFindings, countRow, type Tally } from "./tally.ts";

/**
 * Writes the batches of one import. Each is one transaction with the import's counts and the line it got
 * to: a process that dies anywhere leaves either all of a batch or nothing.
 */
export function createBatchWriter(database: Database, run: ImportRun) {
  const register = createRegisterWriter(database);

  return async function writeBatch(rows: readonly JudgedRow[]): Promise<void> {
    const lastLine = rows.at(-1)?.lastLine ?? run.committedLine;
    await database.knex.transaction(async (transaction) => {
      // Before anything else, so that events stand in the order in which they became true.
      await takeWriteLock(transaction);
      await claimLines(transaction, run, lastLine);
      const known = await knownEntities(transaction, registrationsOf(rows));
      const firstId = await nextEntityId(transaction);
      const plan = planBatch(rows, known, firstId, run.startedAt);
      await register.add(transaction, plan.added);
      await register.replace(transaction, plan.replaced);
      await removeInventedRecords(transaction, plan.syntheticIds);
      await writeQuarantine(transaction, run, lastLine, plan.quarantined);
      const changed = [...plan.added, ...plan.replaced];
      await appendEvents(transaction, registeredEvents(changed), new Date());
      count(run.tally, plan);
      await recordTally(transaction, run);
    });
    run.committedLine = lastLine;
  };
}

function registrationsOf(rows: readonly JudgedRow[]) {
  return rows.flatMap(({ verdict }) => (verdict.kind === "accepted" ? [verdict.registration] : []));
}

function count(tally: Tally, { counted }: BatchPlan): void {
  for (const { line, outcome, verdict, notes } of counted) {
    countRow(tally, outcome);
    if (verdict.kind === "quarantined") continue;
    countFindings(tally.corrections, verdict.corrections, line);
    countFindings(tally.notes, [...verdict.notes, ...notes], line);
  }
}
