import type { Knex } from "knex";
import { type CategoryCode, categories } from "../../policy/categories/index.ts";
import type { DatabaseName, NamedDatabase } from "../../seeds/write/cityDatabases.ts";

/** A column that holds a kind of data, in rows that have it. */
type Column = readonly [table: string, column: string, kind: CategoryCode];

const COLUMNS: Readonly<Record<DatabaseName, readonly Column[]>> = {
  legalEntities: [
    ["legal_representative", "name", "representative.name"],
    ["legal_representative", "id_number", "representative.idNumber"],
    ["legal_representative", "phone", "representative.mobile"],
    ["liaison", "name", "liaison"],
    ["liaison", "phone", "liaison"],
    ["shareholder", "id_number", "shareholder.idNumber"],
    ["officer", "name", "officer.name"],
    ["officer", "id_number", "officer.idNumber"],
    ["registration_change", "person_before", "representative.name"],
    ["registration_change", "person_after", "representative.name"],
  ],
  approvals: [
    ["permit", "legal_representative_name", "representative.name"],
    ["permit", "legal_representative_id_number", "representative.idNumber"],
    ["permit", "person_id_number", "permit.holderIdNumber"],
    ["permit", "remark", "record.remark"],
  ],
  supervision: [
    ["penalty", "legal_representative_name", "representative.name"],
    ["penalty", "legal_representative_id_number", "representative.idNumber"],
    ["penalty", "person_id_number", "penalty.personIdNumber"],
    ["penalty", "decision_text", "penalty.decisionText"],
    ["penalty", "remark", "record.remark"],
    ["rectification", "requirements", "rectification"],
  ],
  credit: [
    ["credit_record", "detail", "credit.record"],
    ["credit_record", "counterparty", "credit.record"],
    ["credit_repair", "remedy", "credit.repair"],
    ["credit_objection", "grounds", "credit.objection"],
  ],
  blacklists: [
    ["listing", "legal_representative_name", "representative.name"],
    ["listing", "legal_representative_id_number", "representative.idNumber"],
    ["restriction", "basis", "restriction.detail"],
  ],
  society: [
    ["complaint", "content", "complaint.content"],
    ["complaint", "demand", "complaint.content"],
    ["violation_report", "content", "report.content"],
  ],
  collaboration: [
    ["criminal_transfer", "suspected_crime", "criminalTransfer.content"],
    ["criminal_transfer", "facts", "criminalTransfer.content"],
  ],
};

/** The kinds of data that the columns hold, in order. */
export const kindsWithCanaries = [
  ...new Set(Object.values(COLUMNS).flatMap((columns) => columns.map(([, , kind]) => kind))),
];

/** What is looked for in answers: it stands in no value of another kind, and behind no mask. */
export function canaryOf(kind: CategoryCode): string {
  const number = String(kindsWithCanaries.indexOf(kind)).padStart(4, "0");
  // A redaction strikes out telephones and leaves the text around them.
  return categories[kind].mask === "M6" ? `1380000${number}` : `CANARY${number}`;
}

/** A value of a kind of data with its canary where the mask of the kind hides it. */
function valueOf(kind: CategoryCode): string {
  const canary = canaryOf(kind);
  if (categories[kind].mask === "M2") return `319${canary}17`;
  return categories[kind].mask === "M6" ? `电话${canary}。` : `张${canary}`;
}

/** Puts canaries into every row that has a value of the kind. */
export async function plantCanaries(databases: readonly NamedDatabase[]): Promise<void> {
  for (const { name, database } of databases)
    for (const [table, column, kind] of COLUMNS[name])
      await plant(database.knex, table, column, valueOf(kind));
}

async function plant(knex: Knex, table: string, column: string, value: string): Promise<void> {
  const planted = await knex(table)
    .whereNotNull(column)
    .update({ [column]: value });
  if (planted === 0) throw new Error(`no row of ${table} has a ${column}`);
}
