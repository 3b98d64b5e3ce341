import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { jointPunishmentMeasureMigration } from "./001_joint_punishment_measure.ts";
import { listingMigration } from "./002_listing.ts";
import { appliedMeasureMigration } from "./003_applied_measure.ts";
import { measureProvenanceMigration } from "./004_measure_provenance.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  jointPunishmentMeasureMigration,
  listingMigration,
  appliedMeasureMigration,
  measureProvenanceMigration,
  classifiedEntityMigration("005_classified_entity"),
];
