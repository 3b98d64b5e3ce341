import type { Migration } from "../../../kit/database/migrate.ts";

/** The schema's history, oldest first. The rules are part of the program; no table holds them. */
export const migrations: readonly Migration[] = [];
