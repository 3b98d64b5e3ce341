import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { followerMigration } from "../../../kit/outbox/follow.ts";
import { outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { permitItemMigration } from "./001_permit_item.ts";
import { permitMigration } from "./002_permit.ts";
import { permitIngestMigration } from "./006_permit_ingest.ts";
import { permitFileMigration } from "./007_permit_file.ts";
import { permitSettlementMigration } from "./009_permit_settlement.ts";
import { permitLineageMigration } from "./011_permit_lineage.ts";
import { dualNoticeMigration } from "./012_dual_notice.ts";
import { laterPermitItemsMigration } from "./013_later_permit_items.ts";
import { permitSubmissionMigration } from "./014_permit_submission.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  permitItemMigration,
  permitMigration,
  classifiedEntityMigration("003_classified_entity"),
  ...outboxMigrations("004_write_lock", "005_outbox"),
  permitIngestMigration,
  permitFileMigration,
  followerMigration("008_followed_source"),
  permitSettlementMigration,
  permitLineageMigration,
  dualNoticeMigration,
  laterPermitItemsMigration,
  permitSubmissionMigration,
];
