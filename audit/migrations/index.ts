import { consentRevocationMigration } from "../../kit/authorization/consentRevocations.ts";
import type { Migration } from "../../kit/database/migrate.ts";
import { auditRecordMigration } from "./001_audit_record.ts";
import { misuseCaseMigration } from "./002_misuse_case.ts";
import { rateBucketMigration } from "./004_rate_bucket.ts";
import { searchIndexMigration } from "./005_search_index.ts";

/**
 * Every step of the database that gateways share, in order: the trail, what was found in it, the consents
 * that were taken back, and what is left of limits of rate.
 */
export const auditMigrations: readonly Migration[] = [
  auditRecordMigration,
  misuseCaseMigration,
  consentRevocationMigration,
  rateBucketMigration,
  searchIndexMigration,
];
