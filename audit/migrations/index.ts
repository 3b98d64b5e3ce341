import type { Migration } from "../../kit/database/migrate.ts";
import { auditRecordMigration } from "./001_audit_record.ts";
import { misuseCaseMigration } from "./002_misuse_case.ts";
import { searchIndexMigration } from "./003_search_index.ts";

/** Every step of the trail's schema, in order. */
export const auditMigrations: readonly Migration[] = [
  auditRecordMigration,
  misuseCaseMigration,
  searchIndexMigration,
];
