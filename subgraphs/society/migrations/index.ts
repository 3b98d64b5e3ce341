import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { knownEntityMigration } from "../../../kit/knownEntities/migration.ts";
import { followerMigration } from "../../../kit/outbox/follow.ts";
import { outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { matterMigration } from "./001_matter.ts";
import { complaintStatisticsMigration } from "./007_complaint_statistics.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  matterMigration,
  knownEntityMigration("002_known_entity"),
  classifiedEntityMigration("003_classified_entity"),
  ...outboxMigrations("004_write_lock", "005_outbox"),
  followerMigration("006_followed_source"),
  complaintStatisticsMigration,
];
