import type { Knex } from "knex";
import { isOverseeing } from "../overseeing.ts";

/** Adds conditions to a query of requests: who asks and who is asked find them, and who oversees all. */
export function knownRequests(query: Knex.QueryBuilder, reader: string): Knex.QueryBuilder {
  if (isOverseeing(reader)) return query;
  return query.where((either) =>
    either.where("authority_code", reader).orWhere("addressee_code", reader),
  );
}
