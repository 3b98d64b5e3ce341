import type { Knex } from "knex";
import type { Act } from "../../../kit/act.ts";
import { storedInstant } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { digestOf } from "../../../kit/ingest/readRow.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import { nextVersion } from "../nextVersion.ts";
import type { RegisterDepartmentSystemInput } from "../resolvers.generated.ts";
import type { DepartmentSystemRow } from "./rows.ts";
import { type GivenSystem, givenSystem } from "./systemInput.ts";

/** Registers a system of one's own, or alters what the register says of it; what stands already changes nothing. */
export function registerSystem(
  database: Database,
  act: Act<RegisterDepartmentSystemInput>,
): Promise<DepartmentSystemRow> {
  const given = givenSystem(act);
  const { input, acting, clock } = act;
  const content = JSON.stringify(given);
  const digest = digestOf(content);
  const recordedAt = storedInstant(clock.now());
  return writeTransaction(database, async (transaction) => {
    const known = await ownSystem(transaction, given);
    if (known?.input_digest === digest) return known;
    const version = nextVersion(input.code, input.version, known?.version);
    const columns = { ...given.columns, input_digest: digest, version, recorded_at: recordedAt };
    const id = await write(transaction, known, columns);
    await transaction("department_system_feed").where({ system_id: id }).delete();
    const feeds = given.feeds.map((type) => ({ system_id: id, type_code: type }));
    await insertRows(transaction, "department_system_feed", feeds);
    await transaction("department_system_version").insert({
      system_id: id,
      version,
      content,
      officer_key: acting.officer ?? null,
      recorded_at: recordedAt,
    });
    const payload = { system: input.code, authority: acting.department, version };
    const event = { type: "departmentSystem.registered", entityId: null, payload };
    await appendEvents(transaction, [event], clock.now());
    const registered = await ownSystem(transaction, given);
    if (registered === undefined) throw new TypeError(`system ${input.code} was not kept`);
    return registered;
  });
}

async function ownSystem(
  knex: Knex.Transaction,
  { columns: { authority_code, code } }: GivenSystem,
): Promise<DepartmentSystemRow | undefined> {
  return (await knex("department_system_state").where({ authority_code, code }).first()) as
    DepartmentSystemRow | undefined;
}

async function write(
  knex: Knex.Transaction,
  known: DepartmentSystemRow | undefined,
  columns: Omit<DepartmentSystemRow, "id" | "due_on">,
): Promise<number> {
  if (known !== undefined) {
    await knex("department_system").where({ id: known.id }).update(columns);
    return known.id;
  }
  const [id] = await knex("department_system").insert(columns);
  if (id === undefined) throw new TypeError("a system was not given an id");
  return id;
}
