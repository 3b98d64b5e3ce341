import { consentRevocationMigration } from "../../kit/authorization/consentRevocations.ts";
import {
  avoidanceStateMigration,
  officerAvoidanceMigration,
} from "../../kit/authorization/officerAvoidances.ts";
import type { Migration } from "../../kit/database/migrate.ts";
import { writeLockMigration } from "../../kit/database/writeLock.ts";
import { followerMigration } from "../../kit/outbox/follow.ts";
import { auditRecordMigration } from "./001_audit_record.ts";
import { misuseCaseMigration } from "./002_misuse_case.ts";
import { rateBucketMigration } from "./004_rate_bucket.ts";
import { searchIndexMigration } from "./005_search_index.ts";
import { subjectRunsMigration } from "./010_subject_runs.ts";
import { subjectsByKeyMigration } from "./011_subjects_by_key.ts";

/**
 * Every step of the database that gateways share, in order: the trail, what was found in it, the consents
 * that were taken back, what is left of limits of rate, and whom officers avoid.
 */
export const auditMigrations: readonly Migration[] = [
  auditRecordMigration,
  misuseCaseMigration,
  consentRevocationMigration,
  rateBucketMigration,
  searchIndexMigration,
  writeLockMigration("006_write_lock"),
  followerMigration("007_followed_source"),
  officerAvoidanceMigration,
  avoidanceStateMigration,
  subjectRunsMigration,
  subjectsByKeyMigration,
];
