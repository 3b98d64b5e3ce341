import type { Knex } from "knex";
import { type Clock, todayBy } from "../../kit/clock.ts";
import type { Database } from "../../kit/database/database.ts";
import { insertRows } from "../../kit/database/insertRows.ts";
import { writeTransaction } from "../../kit/database/writeTransaction.ts";
import { actError, NOT_AUTHORITATIVE_SOURCE } from "../../kit/errors/actErrors.ts";
import { badUserInput } from "../../kit/errors/badUserInput.ts";
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
    if (known === undefined) {
      const key = { officer_key: officer, entity_id: entityId };
      const row = { ...key, ...declared, id: await nextId(transaction) };
      await insertRows(transaction, TABLE, [row]);
      return row;
    }
    if (known.withdrawn_on === null && known.id !== null) return { ...known, id: known.id };
    const row = { ...known, ...declared, id: known.id ?? (await nextId(transaction)) };
    const { officer_key: _officer, entity_id: _entity, ...changed } = row;
    await ofOfficer(transaction, officer, entityId).update(changed);
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
    return { ...known, id: known.id, ...ended };
  });
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
