import { join } from "node:path";
import Database from "better-sqlite3";
import type { CityReads, CodeRow, DossierRows, EntityRow, FoundRow, LookUpRows } from "./rows.ts";

const KEYS = "(keys)";

const ENTITY = `
  select legal_entity.id, legal_entity.name, uscc, status_code, established_on, ended_on, capital_amount,
    capital_currency, domicile_district, legal_representative.name as representative
  from legal_entity left join legal_representative on entity_id = legal_entity.id`;

/**
 * Statements by the database they are for. An entity's lists are short and read whole, so that pages, totals
 * and the timeline come out of one statement for each table.
 */
const STATEMENTS = {
  entities: ["legal-entities", `${ENTITY} where legal_entity.id in ${KEYS}`],
  shareholders: [
    "legal-entities",
    `select entity_id, count(*) as total from shareholder where entity_id in ${KEYS} group by entity_id`,
  ],
  changes: [
    "legal-entities",
    `select entity_id, id, item_code, changed_on from registration_change where entity_id in ${KEYS}`,
  ],
  reports: [
    "legal-entities",
    `select entity_id, id, year, submitted_on from annual_report where entity_id in ${KEYS}`,
  ],
  permits: [
    "approvals",
    `select entity_id, id, item_code, title, document_number, decided_on, valid_to, ending_code, ended_on
     from permit where entity_id in ${KEYS} order by entity_id desc, decided_on desc, id desc`,
  ],
  inspections: [
    "supervision",
    `select entity_id, id, item_code, inspected_on, result_edition, result_codes
     from inspection where entity_id in ${KEYS} order by entity_id desc, inspected_on desc, id desc`,
  ],
  penalties: [
    "supervision",
    `select entity_id, id, document_number, fine, decided_on, violation_type, category_edition, category_codes
     from published_penalty where entity_id in ${KEYS} order by entity_id desc, decided_on desc, id desc`,
  ],
  actions: [
    "supervision",
    `select entity_id, id, item_code, kind_code, acted_on from open_action where entity_id in ${KEYS}`,
  ],
  creditRecords: [
    "credit",
    `select entity_id, id, title, happened_on, objection_marked_on, record_kind
     from published_credit_record where entity_id in ${KEYS}
     order by entity_id desc, happened_on desc, id desc`,
  ],
  taxCredits: [
    "credit",
    `select entity_id, id, year, grade_code, published_on from tax_credit_year
     where entity_id in ${KEYS} and grade_code = 'A' and published_on is not null`,
  ],
  ratings: [
    "credit",
    `select entity_id, id, rating_body, grade_code, valid_from from credit_rating
     where entity_id in ${KEYS} and published = 1 and rating_kind = 'ASSOCIATION'`,
  ],
  listings: [
    "blacklists",
    `select entity_id, id, kind, listed_on, removed_on, reason_code, removal_kind_code, removal_reason_code,
       case_number, list_name
     from listing where entity_id in ${KEYS} order by entity_id desc, listed_on desc, id desc`,
  ],
  restrictions: [
    "blacklists",
    `select entity_id, count(*) as total from restriction
     where entity_id in ${KEYS} and effective_from <= date('now', '+8 hours')
       and effective_to > date('now', '+8 hours')
     group by entity_id`,
  ],
} as const satisfies Record<keyof DossierRows, readonly [string, string]>;

/** The statements of the floor with nothing between them and SQLite. */
export function preparedReads(folder: string): CityReads {
  const open = (name: string): Database.Database =>
    new Database(join(folder, `${name}.sqlite`), { readonly: true });
  const databases = new Map(
    ["legal-entities", "approvals", "supervision", "credit", "blacklists"].map((name) => [
      name,
      open(name),
    ]),
  );
  const prepare = (name: string, sql: string): Database.Statement => {
    const database = databases.get(name);
    if (database === undefined) throw new TypeError(`no database ${name}`);
    return database.prepare(sql);
  };
  const bySize = new Map<number, Map<string, Database.Statement>>();

  function statementsFor(size: number): Map<string, Database.Statement> {
    const known = bySize.get(size);
    if (known !== undefined) return known;
    const keys = `(${Array.from({ length: size }, () => "?").join(", ")})`;
    const prepared = new Map(
      Object.entries(STATEMENTS).map(([name, [database, sql]]) => [
        name,
        prepare(database, sql.replace(KEYS, keys)),
      ]),
    );
    bySize.set(size, prepared);
    return prepared;
  }

  const ofCodes = prepare(
    "legal-entities",
    "select id, uscc from legal_entity where uscc in (select value from json_each(?))",
  );
  const restricted = prepare(
    "blacklists",
    `select distinct entity_id from restriction
     where entity_id in (select value from json_each(?)) and domain_code = ?
       and effective_from <= date('now', '+8 hours') and effective_to > date('now', '+8 hours')`,
  ).pluck();
  const byCode = prepare("legal-entities", `${ENTITY} where uscc = ?`);
  const following = prepare(
    "legal-entities",
    "select id from legal_entity where id > ? order by id limit ?",
  ).pluck();
  const matching = prepare(
    "legal-entities",
    `select row.id, row.name, row.uscc, row.established_on
     from legal_entity_text as found cross join legal_entity as row on row.id = found.rowid
     where legal_entity_text match ? and row.domicile_district = ? order by found.rowid limit ?`,
  );

  return {
    dossierRows(ids) {
      const statements = statementsFor(ids.length);
      const rows: Record<string, unknown> = {};
      for (const [name, statement] of statements) rows[name] = statement.all(...ids);
      return rows as unknown as DossierRows;
    },
    lookUpRows(uscc) {
      const entities = byCode.all(uscc) as EntityRow[];
      const statements = statementsFor(1);
      const of = (name: string): unknown => statements.get(name)?.all(entities[0]?.id ?? 0);
      return {
        entities,
        permits: of("permits"),
        penalties: of("penalties"),
        listings: of("listings"),
      } as LookUpRows;
    },
    codeRows: (codes) => ofCodes.all(JSON.stringify(codes)) as CodeRow[],
    restricted: (ids, domain) => restricted.all(JSON.stringify(ids), domain) as number[],
    idsAfter: (id, count) => following.all(id, count) as number[],
    found: (match, district, count) => matching.all(match, district, count) as FoundRow[],
  };
}
