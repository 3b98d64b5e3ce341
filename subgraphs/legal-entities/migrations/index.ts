import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { followerMigration } from "../../../kit/outbox/follow.ts";
import { openedRowMigration } from "../openedRows.ts";
import { legalEntityMigration } from "./001_legal_entity.ts";
import { peopleAndHistoryMigration } from "./002_people_and_history.ts";
import { registrationImportMigration } from "./003_registration_import.ts";
import { supervisionListMigration } from "./004_supervision_list.ts";
import { supervisedWorkMigration } from "./014_supervised_work.ts";
import { avoidanceEventsMigration } from "./015_avoidance_events.ts";
import { avoidanceDeclarationsMigration } from "./013_avoidance_declarations.ts";
import { officerAvoidanceMigration } from "./006_officer_avoidance.ts";
import { registeredEventsMigration } from "./009_registered_events.ts";
import { registeredScopesMigration } from "./012_registered_scopes.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  legalEntityMigration,
  peopleAndHistoryMigration,
  registrationImportMigration,
  supervisionListMigration,
  classifiedEntityMigration("005_classified_entity"),
  officerAvoidanceMigration,
  ...outboxMigrations("007_write_lock", "008_outbox"),
  registeredEventsMigration,
  openedRowMigration,
  followerMigration("011_followed_source"),
  registeredScopesMigration,
  avoidanceDeclarationsMigration,
  supervisedWorkMigration,
  avoidanceEventsMigration,
];
