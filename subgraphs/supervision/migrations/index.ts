import { classifiedEntityMigration } from "../../../kit/authorization/classifiedEntities.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import { followerMigration } from "../../../kit/outbox/follow.ts";
import { outboxMigrations } from "../../../kit/outbox/outbox.ts";
import { supervisionItemMigration } from "./001_supervision_item.ts";
import { inspectionMigration } from "./002_inspection.ts";
import { penaltyMigration } from "./003_penalty.ts";
import { penaltyCategoriesMigration } from "./004_penalty_categories.ts";
import { spotCheckMigration } from "./006_spot_check.ts";
import { spotCheckDrawMigration } from "./007_spot_check_draw.ts";
import { spotCheckActsMigration } from "./012_spot_check_acts.ts";
import { spotCheckWorkMigration } from "./013_spot_check_work.ts";
import { supervisionIngestMigration } from "./014_supervision_ingest.ts";
import { supervisionSubmissionMigration } from "./016_supervision_submission.ts";
import { recordLineageMigration } from "./017_record_lineage.ts";
import { actionMigration } from "./018_action.ts";
import { spotCheckDrawCountMigration } from "./020_spot_check_draw_count.ts";
import { genericFormMigration } from "./021_generic_form.ts";
import { departmentSystemMigration } from "./022_department_system.ts";

/** The schema's history, oldest first. */
export const migrations: readonly Migration[] = [
  supervisionItemMigration,
  inspectionMigration,
  penaltyMigration,
  penaltyCategoriesMigration,
  classifiedEntityMigration("005_classified_entity"),
  spotCheckMigration,
  spotCheckDrawMigration,
  ...outboxMigrations("010_write_lock", "011_outbox"),
  spotCheckActsMigration,
  spotCheckWorkMigration,
  supervisionIngestMigration,
  followerMigration("015_followed_source"),
  supervisionSubmissionMigration,
  recordLineageMigration,
  actionMigration,
  spotCheckDrawCountMigration,
  genericFormMigration,
  departmentSystemMigration,
];
