import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { knownEntityMigration } from "../../../kit/knownEntities/migration.ts";
import { followerMigration } from "../../../kit/outbox/follow.ts";
import { outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { creditCatalogueMigration } from "./001_credit_catalogue.ts";
import { creditRecordMigration } from "./002_credit_record.ts";
import { ratingsAndGradesMigration } from "./003_ratings_and_grades.ts";
import { repairAndObjectionMigration } from "./004_repair_and_objection.ts";
import { recordsOutOfQueryMigration } from "./005_records_out_of_query.ts";
import { creditActsMigration } from "./009_credit_acts.ts";
import { objectionTransferMigration } from "./012_objection_transfer.ts";
import { creditFlowsMigration } from "./013_credit_flows.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  creditCatalogueMigration,
  creditRecordMigration,
  ratingsAndGradesMigration,
  repairAndObjectionMigration,
  recordsOutOfQueryMigration,
  classifiedEntityMigration("006_classified_entity"),
  ...outboxMigrations("007_write_lock", "008_outbox"),
  creditActsMigration,
  followerMigration("010_followed_source"),
  knownEntityMigration("011_known_entity"),
  objectionTransferMigration,
  creditFlowsMigration,
];
