import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { writeLockMigration } from "../../../kit/database/writeLock.ts";
import { followerMigration } from "../../../kit/outbox/follow.ts";
import { changeLogMigration } from "./001_change_log.ts";
import { concernedDepartmentMigration } from "./005_concerned_department.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  changeLogMigration,
  classifiedEntityMigration("002_classified_entity"),
  writeLockMigration("003_write_lock"),
  followerMigration("004_followed_source"),
  concernedDepartmentMigration,
];
