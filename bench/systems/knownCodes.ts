import { join } from "node:path";
import Database from "better-sqlite3";
import type { SeededCity } from "./city.ts";

const COUNT = 1_000;

/** Unified codes of some entities of a city, which the public looks up. */
export function knownCodes({ folder }: SeededCity): string[] {
  const database = new Database(join(folder, "legal-entities.sqlite"), { readonly: true });
  const codes = database
    .prepare("select uscc from legal_entity where uscc is not null order by id limit ?")
    .pluck()
    .all(COUNT) as string[];
  database.close();
  return codes;
}
