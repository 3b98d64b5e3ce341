import type { Knex } from "knex";
import { type Clock, todayBy } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import { writeTransaction } from "../../kit/database/writeTransaction.ts";
import { actError, NOT_AUTHORITATIVE_SOURCE } from "../../kit/errors/actErrors.ts";
import { appendEvents } from "../../kit/outbox/outbox.ts";
import { badUserInput } from "../../kit/errors/badUserInput.ts";
import { MOST_AVOIDED } from "../../kit/authorization/officerAvoidances.ts";
import type { Acting } from "../../kit/authorization/acting.ts";
import type { AvoidanceRelation } from "./resolvers.generated.ts";
import type { AvoidanceRow } from "./rows.ts";

const TABLE = "officer_avoidance";

/** Who does it, when, and of which entity. */
interface AvoidanceAct {
  readonly acting: Acting;
  readonly clock: Clock;
  readonly entityId: number;
}

/** Declares that the officer who acts avoids an entity (R8). One that was ended holds again from today. */
export function declareAvoidance(
  database: Database,
  { acting, clock, entityId, relation }: AvoidanceAct & { readonly relation: AvoidanceRelation },
): Promise<AvoidanceRow> {
  const officer = officerOf(acting);
  const declared = {
    department_code: acting.department,
    relation,
    declared_on: todayBy(clock),
    withdrawn_on: null,
    withdrawn_by: null,
  };
  return writeTransaction(database, async (transaction) => {
    const known = await avoidanceOf(transaction, officer, entityId);
    if (known === undefined || known.withdrawn_on !== null)
      await assertNotTooMany(transaction, officer);
    if (known === undefined) {
      const key = { officer_key: officer, entity_id: entityId };
      const row = { ...key, ...declared, id: await nextId(transaction) };
      await insertRows(transaction, TABLE, [row]);
      await tell(transaction, "avoidance.declared", row, clock);
      return row;
    }
    if (known.withdrawn_on === null && known.id !== null) return { ...known, id: known.id };
    const row = { ...known, ...declared, id: known.id ?? (await nextId(transaction)) };
    const { officer_key: _officer, entity_id: _entity, ...changed } = row;
    await ofOfficer(transaction, officer, entityId).update(changed);
    await tell(transaction, "avoidance.declared", row, clock);
    return row;
  });
}

/** Ends an avoidance of a colleague from today on. Nobody ends his own: four eyes see that the interest is gone. */
export function withdrawAvoidance(
  database: Database,
  { acting, clock, entityId, officer }: AvoidanceAct & { readonly officer: string },
): Promise<AvoidanceRow> {
  const colleague = officerOf(acting);
  if (colleague === officer)
    throw actError(
      NOT_AUTHORITATIVE_SOURCE,
      "本人申报的回避须由本部门另一人员解除 · Your own avoidance is ended by another officer of your department.",
    );
  return writeTransaction(database, async (transaction) => {
    const known = await avoidanceOf(transaction, officer, entityId);
    if (known === undefined || known.id === null || known.department_code !== acting.department)
      throw badUserInput(
        "input.officer",
        "has declared nothing of this entity in your department; Query.avoidances lists what was declared",
      );
    if (known.withdrawn_on !== null) return { ...known, id: known.id };
    const ended = { withdrawn_on: todayBy(clock), withdrawn_by: colleague };
    await ofOfficer(transaction, officer, entityId).update(ended);
    await tell(transaction, "avoidance.withdrawn", known, clock);
    return { ...known, id: known.id, ...ended };
  });
}

async function assertNotTooMany(knex: Knex, officer: string): Promise<void> {
  const [row]: { readonly avoided: number | string }[] = await knex(TABLE)
    .where({ officer_key: officer })
    .whereNull("withdrawn_on")
    .count({ avoided: "*" });
  if (Number(row?.avoided) < MOST_AVOIDED) return;
  throw badUserInput(
    "input.uscc",
    `is one too many: you avoid ${MOST_AVOIDED} entities already; a colleague ends those that hold no longer`,
  );
}

/** Told to whoever vouches for the officer to the other subgraphs, and to nobody else. */
async function tell(
  transaction: Knex.Transaction,
  type: "avoidance.declared" | "avoidance.withdrawn",
  { officer_key: officer, entity_id: entityId }: Pick<AvoidanceRow, "officer_key" | "entity_id">,
  clock: Clock,
): Promise<void> {
  await appendEvents(transaction, [{ type, entityId, payload: { officer } }], clock.now());
}

function officerOf({ officer }: Acting): string {
  if (officer !== undefined) return officer;
  throw actError(
    NOT_AUTHORITATIVE_SOURCE,
    "回避由部门人员本人申报 · Avoidances are declared by officers of departments, each for himself.",
  );
}

function ofOfficer(knex: Knex, officer: string, entityId: number) {
  return knex<AvoidanceRow>(TABLE).where({ officer_key: officer, entity_id: entityId });
}

function avoidanceOf(
  knex: Knex,
  officer: string,
  entityId: number,
): Promise<(Omit<AvoidanceRow, "id"> & { readonly id: number | null }) | undefined> {
  return ofOfficer(knex, officer, entityId).first();
}

async function nextId(knex: Knex): Promise<number> {
  const [last]: { id: number | null }[] = await knex(TABLE).max({ id: "id" });
  return (last?.id ?? 0) + 1;
}
