import type { Knex } from "knex";
import type { AuditRecordRow } from "./auditRecord.ts";

const PAGE = 2_000;

/** Reads a trail after a record and up to another, in the order of the chain, page by page, however long it is. */
export async function* readTrail(
  knex: Knex,
  upTo: number,
  after = 0,
): AsyncGenerator<readonly AuditRecordRow[]> {
  let last = after;
  for (;;) {
    const rows: AuditRecordRow[] = await knex("audit_record")
      .where("seq", ">", last)
      .where("seq", "<=", upTo)
      .orderBy("seq")
      .limit(PAGE);
    const end = rows.at(-1)?.seq;
    if (end === undefined) return;
    yield rows;
    last = end;
  }
}
