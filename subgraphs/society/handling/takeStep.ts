import type { Knex } from "knex";
import { type Act, assertCurrent } from "../../../kit/act.ts";
import type { Acting } from "../../../kit/authorization/acting.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant } from "../../../kit/clock.ts";
import { NOT_AUTHORITATIVE_SOURCE, actError } from "../../../kit/errors/actErrors.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type { Workflow } from "../../../kit/workflow.ts";
import type { HandlingReceiptRow, MatterKind, MatterRow } from "../rows.ts";
import type { SealedStore } from "./sealedStore.ts";

/** A matter that may be in any state. */
type InState<State> = MatterRow & { readonly state_code: State };

/** The matters of one kind: where they are kept, and by which table of states they are worked. */
export interface Handled<State, Action> {
  readonly kind: MatterKind;
  readonly table: string;
  /** What events call it. */
  readonly thing: string;
  readonly workflow: Workflow<State, Action>;
}

/** What came of a step, and of which entity it was, for the trail. */
export interface HandledMatter {
  readonly receipt: HandlingReceiptRow;
  readonly entity: number;
}

/** What a step asks of its matter, and what it writes besides the state. */
export interface Step<Action, Row> {
  readonly action: Action;
  /** Whether only the officer does it to whom the matter is assigned. */
  readonly byAssignee?: true;
  columns(row: Row): Partial<Record<keyof Row, string | number | null>>;
}

interface StepRow {
  readonly action_code: string;
  readonly officer_key: string | null;
  readonly input_print: string;
}

/** What is left to do in a state is no longer anything. */
const FINISHED = new Set<unknown>(["REFUSED", "CONCLUDED", "ANSWERED"]);

/**
 * Takes a matter from one state to the next, by its version. The same officer who asks for the same step again is
 * answered as before.
 */
export function takeStep<State extends string, Action extends string, Row extends InState<State>>(
  { database, sealing }: SealedStore,
  { kind, table, thing, workflow }: Handled<State, Action>,
  { input, acting, clock }: Act<{ readonly number: string; readonly version: number }>,
  { action, byAssignee, columns }: Step<Action, Row>,
): Promise<HandledMatter> {
  const print = sealing.fingerprint(JSON.stringify(input));
  return writeTransaction(database, async (transaction) => {
    const row = await ownMatter<Row>(transaction, table, input.number, acting);
    const version = input.version + 1;
    const officer_key = acting.officer ?? null;
    if (row.version === version) {
      const done: StepRow | undefined = await transaction("matter_step")
        .where({ kind_code: kind, record_id: row.id, version })
        .first();
      if (
        done?.action_code === action &&
        done.officer_key === officer_key &&
        done.input_print === print
      )
        return answered(kind, row);
    }
    assertCurrent(input.version, row.version);
    const state = workflow.next(row.state_code, action);
    if (byAssignee === true && (officer_key === null || row.assignee !== officer_key))
      throw notAssignee(input.number);
    const changed = {
      ...columns(row),
      state_code: state,
      is_unfinished: FINISHED.has(state) ? 0 : 1,
      version,
      recorded_at: storedInstant(clock.now()),
    };
    await transaction(table).where("id", row.id).update(changed);
    await transaction("matter_step").insert({
      kind_code: kind,
      record_id: row.id,
      version,
      action_code: action,
      department_code: acting.department,
      officer_key,
      input_print: print,
      done_at: changed.recorded_at,
    });
    const payload = { number: row.number, state };
    const event = { type: `${thing}.handled`, entityId: row.entity_id, payload };
    await appendEvents(transaction, [event], clock.now());
    return answered(kind, { ...row, ...changed });
  });
}

/** A matter of another department is to this one as one that there is not. Refuses who avoids its entity. */
async function ownMatter<Row extends MatterRow>(
  knex: Knex.Transaction,
  table: string,
  number: string,
  acting: Acting,
): Promise<Row> {
  const ofDepartment = { number, authority_code: acting.department };
  const row = (await knex(table).where(ofDepartment).first()) as Row | undefined;
  if (row === undefined)
    throw badUserInput(
      "input.number",
      "is not the number of a matter that your department handles",
    );
  assertNotAvoided(acting, row.entity_id);
  return row;
}

function notAssignee(number: string): Error {
  return actError(
    NOT_AUTHORITATIVE_SOURCE,
    `${number} 由其他人员承办 · ${number} is assigned to another officer, who acts on it; have it assigned anew, or leave it to him.`,
  );
}

function answered(
  kind: MatterKind,
  { number, state_code, version, due_on, entity_id: entity }: InState<string>,
): HandledMatter {
  return { receipt: { kind, number, state_code, version, due_on }, entity };
}
