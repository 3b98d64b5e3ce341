import type { Knex } from "knex";

/** Who supervises all requests, and urges them on. */
export const SUPERVISORS: ReadonlySet<string> = new Set(["SH-AIC", "SH-OFFICE"]);

/** Who may know of every request; what it says is another matter. */
const OVERSEEING: ReadonlySet<string> = new Set([...SUPERVISORS, "SH-AUDIT"]);

/** Adds conditions to a query of requests: who asks and who is asked find them, and who oversees all. */
export function knownRequests(query: Knex.QueryBuilder, reader: string): Knex.QueryBuilder {
  if (OVERSEEING.has(reader)) return query;
  return query.where((either) =>
    either.where("authority_code", reader).orWhere("addressee_code", reader),
  );
}
