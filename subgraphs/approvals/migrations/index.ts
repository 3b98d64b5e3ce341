import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { permitItemMigration } from "./001_permit_item.ts";
import { permitMigration } from "./002_permit.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  permitItemMigration,
  permitMigration,
  classifiedEntityMigration("003_classified_entity"),
];
