import type { Dialect } from "../database/database.ts";
import { mysqlTextIndex } from "./mysqlTextIndex.ts";
import { sqliteTextIndex } from "./sqliteTextIndex.ts";
import type { TextIndex, TextIndexOptions } from "./textIndex.ts";

/** The text index of a dialect. */
export function textIndexOf(dialect: Dialect, options: TextIndexOptions): TextIndex {
  return dialect === "sqlite" ? sqliteTextIndex(options) : mysqlTextIndex(options);
}
