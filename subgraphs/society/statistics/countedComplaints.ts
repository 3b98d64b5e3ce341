import { classified } from "../../../kit/authorization/classifiedEntities.ts";
import type { Database } from "../../../kit/database/database.ts";

/** How many complaints of a year a department has of a category. */
export interface CountedComplaints {
  readonly year: number;
  readonly department: string;
  readonly category: string;
  readonly complaints: number;
}

/**
 * Counts complaints by year, department and category, up to the last year that is over. Those of classified
 * entities (R9) and those by minors (R4) are in no count, for anybody: who knows of them could subtract otherwise.
 */
export async function countedComplaints(
  { knex }: Database,
  lastYear: number,
): Promise<CountedComplaints[]> {
  const rows: (Omit<CountedComplaints, "complaints"> & { complaints: number | string })[] =
    await knex("complaint")
      .select({ year: "lodged_year", department: "authority_code", category: "category_code" })
      .count({ complaints: "*" })
      .where("is_counted", 1)
      .where("lodged_year", "<=", lastYear)
      .whereNotExists(classified(knex, "complaint.entity_id"))
      .groupBy("lodged_year", "authority_code", "category_code");
  return rows.map((row) => ({ ...row, complaints: Number(row.complaints) }));
}
