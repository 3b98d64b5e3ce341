import type { Dialect } from "../../../kit/database/database.ts";
import type { Migration } from "../../../kit/database/migrate.ts";

/**
 * What departments have to do about spot checks: their tasks, to the draw and after it, and the results of each.
 * The views leave nothing to be told by another department before the day of the checks (R6).
 */
export const spotCheckWorkMigration: Migration = {
  name: "013_spot_check_work",
  tables: [],
  async up(knex, dialect) {
    await knex.raw(
      `create view spot_check_work as
       select spot_check_task.id, party as department_code, authority_code,
         case when state_code = 'DRAWN' and party <> authority_code and checks_from > ${TODAY[dialect]}
           then 'REVEALED' else state_code end as state_code,
         case when party = authority_code then spot_check_preparation.version end as version,
         case when state_code = 'DRAWN' and (party = authority_code or checks_from <= ${TODAY[dialect]})
           then checks_to else checks_from end as due_on
       from spot_check_contribution
       join spot_check_task on spot_check_task.id = spot_check_contribution.task_id
       join spot_check_preparation on spot_check_preparation.task_id = spot_check_task.id`,
    );
    // Of what was drawn and has no result yet, the state is 1 (未录入) and the version 0.
    await knex.raw(
      `create view spot_check_result_work as
       select spot_check_pairing.id, spot_check_pairing.task_id, spot_check_pairing.entity_id, place,
         coalesce(state_code, '1') as state_code, coalesce(version, 0) as version,
         inspected_on, result_edition, result_codes, published_on,
         (select content from spot_check_result_step
           where spot_check_result_step.pairing_id = spot_check_pairing.id
             and spot_check_result_step.version = spot_check_result.version) as step
       from spot_check_pairing
       left join spot_check_result on spot_check_result.pairing_id = spot_check_pairing.id`,
    );
  },
};

/** Checks begin at midnight in Shanghai, eight hours before the day begins in UTC. */
const TODAY: Readonly<Record<Dialect, string>> = {
  sqlite: "date('now', '+8 hours')",
  mysql: "date(utc_timestamp() + interval 8 hour)",
};
