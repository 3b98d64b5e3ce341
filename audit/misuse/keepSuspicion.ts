import type { Knex } from "knex";
import { type KeptMisuseCase, QUIET_MILLISECONDS } from "./misuseCase.ts";
import type { Suspicion } from "./misuseWatch.ts";
import type { RecordedUse } from "./recordedUse.ts";

/** Rows of one statement; both databases bound the number of bindings. */
const ROWS_PER_STATEMENT = 400;

type NewCase = Omit<KeptMisuseCase, "id">;

/** The case that a suspicion stands in now. */
export interface KeptSuspicion {
  readonly id: number;
  readonly isOpened: boolean;
}

/** Puts a suspicion to the open case that it goes on with, or opens one; records that stand there stay. */
export async function keepSuspicion(
  transaction: Knex.Transaction,
  suspicion: Suspicion,
  openedAt: Date,
): Promise<KeptSuspicion> {
  const case_ = newCase(suspicion, openedAt);
  const open = await openCase(transaction, case_);
  const id = open?.id ?? (await insertCase(transaction, case_));
  await insertEvidence(transaction, id, suspicion.uses);
  await transaction("misuse_case")
    .where({ id })
    .update({
      first_at: earlier(open?.first_at, case_.first_at),
      last_at: later(open?.last_at, case_.last_at),
    });
  return { id, isOpened: open === undefined };
}

function newCase({ rule, uses }: Suspicion, openedAt: Date): NewCase {
  const [first] = uses;
  if (first === undefined) throw new TypeError(`a suspicion of ${rule} without any record`);
  return {
    rule_code: rule,
    reader_code: first.reader,
    officer_key: first.officer,
    state_code: "OPEN",
    opened_at: openedAt.toISOString(),
    first_at: instant(uses, Math.min),
    last_at: instant(uses, Math.max),
    first_seq: first.seq,
  };
}

/** Of records in their order; several gateways' clocks may differ a little. */
function instant(uses: readonly RecordedUse[], choose: (one: number, other: number) => number) {
  return new Date(uses.map(({ at }) => at).reduce((one, at) => choose(one, at))).toISOString();
}

async function openCase(
  transaction: Knex.Transaction,
  { rule_code, reader_code, officer_key, first_at }: NewCase,
): Promise<KeptMisuseCase | undefined> {
  const open: KeptMisuseCase | undefined = await transaction("misuse_case")
    .where({ rule_code, reader_code, officer_key, state_code: "OPEN" })
    .orderBy("id", "desc")
    .first();
  if (open === undefined) return undefined;
  const quiet = Date.parse(first_at) - Date.parse(open.last_at);
  return quiet < QUIET_MILLISECONDS ? open : undefined;
}

async function insertCase(transaction: Knex.Transaction, case_: NewCase): Promise<number> {
  const [id]: number[] = await transaction("misuse_case").insert(case_);
  if (id === undefined) throw new TypeError("a case was inserted without an id");
  return id;
}

async function insertEvidence(
  transaction: Knex.Transaction,
  caseId: number,
  uses: readonly RecordedUse[],
): Promise<void> {
  const rows = uses.map(({ seq }) => ({ case_id: caseId, id: seq }));
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT)
    await transaction("misuse_evidence")
      .insert(rows.slice(start, start + ROWS_PER_STATEMENT))
      .onConflict(["case_id", "id"])
      .ignore();
}

function earlier(known: string | undefined, told: string): string {
  return known !== undefined && known < told ? known : told;
}

function later(known: string | undefined, told: string): string {
  return known !== undefined && known > told ? known : told;
}
