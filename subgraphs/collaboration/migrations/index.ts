import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { knownEntityMigration } from "../../../kit/knownEntities/migration.ts";
import { followerMigration } from "../../../kit/outbox/follow.ts";
import { outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { platformMessageMigration } from "../twoLawPlatform/takeMessages.ts";
import { criminalTransferMigration } from "./002_criminal_transfer.ts";
import { jointTaskMigration } from "./009_joint_task.ts";
import { dispatchMigration } from "./010_dispatch.ts";
import { collaborationRequestMigration } from "./007_collaboration_request.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  knownEntityMigration("001_known_entity"),
  criminalTransferMigration,
  classifiedEntityMigration("003_classified_entity"),
  ...outboxMigrations("004_write_lock", "005_outbox"),
  followerMigration("006_followed_source"),
  collaborationRequestMigration,
  platformMessageMigration,
  jointTaskMigration,
  dispatchMigration,
];
