import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { knownEntityMigration } from "../../../kit/knownEntities/migration.ts";
import { followerMigration } from "../../../kit/outbox/follow.ts";
import { outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { jointPunishmentMeasureMigration } from "./001_joint_punishment_measure.ts";
import { listingMigration } from "./002_listing.ts";
import { appliedMeasureMigration } from "./003_applied_measure.ts";
import { measureProvenanceMigration } from "./004_measure_provenance.ts";
import { listActsMigration } from "./008_list_acts.ts";
import { penaltyGroundMigration } from "./011_penalty_ground.ts";
import { repeatedPenaltiesMigration } from "./012_repeated_penalties.ts";
import { personDefaulterMigration } from "./013_person_defaulter.ts";
import { listingAuthorityMigration } from "./014_listing_authority.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  jointPunishmentMeasureMigration,
  listingMigration,
  appliedMeasureMigration,
  measureProvenanceMigration,
  classifiedEntityMigration("005_classified_entity"),
  ...outboxMigrations("006_write_lock", "007_outbox"),
  listActsMigration,
  followerMigration("009_followed_source"),
  knownEntityMigration("010_known_entity"),
  penaltyGroundMigration,
  repeatedPenaltiesMigration,
  personDefaulterMigration,
  listingAuthorityMigration,
];
