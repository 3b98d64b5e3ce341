import { ownedColumns, ownedRecords, recordsInShort } from "../../kit/connection/ownedRecords.ts";
import type { Orders } from "../../kit/connection/pageRequest.ts";
import { wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import type { KnownClassified } from "../../policy/classifiedEntities.ts";
import { knownEntities, onlyKnown } from "./knownEntities.ts";
import { declareAvoidance, withdrawAvoidance } from "./avoidances.ts";
import {
  type AnnualReportRow,
  type AvoidanceRow,
  type EntityParticularsRow,
  type LegalEntityRow,
  type LegalRepresentativeRow,
  type LiaisonRow,
  type OfficerAvoidanceRow,
  type OfficerRow,
  type OpenedRowRow,
  type ParticularsType,
  type PlacedEntityRow,
  type QuarantinedRegistrationRow,
  type RegistrationChangeRow,
  type RegistrationImportRow,
  type ShareholderRow,
  type StoredEntityRow,
  type SupervisionListRow,
  PLACE_COLUMNS,
} from "./rows.ts";
import {
  TOLD_OF_CHANGES,
  TOLD_OF_REPORTS,
  type ToldChangeRow,
  type ToldReportRow,
} from "./timelineRows.ts";
import { withOneOf } from "../../kit/database/withOneOf.ts";
import { ENTITY_COLUMNS } from "./entityColumns.ts";
import { legalEntitySearch } from "./search.ts";

/** The sort order of each list of an entity. */
export const listOrders = {
  shareholders: { RECORDED: { column: "id", direction: "asc" } },
  officers: { RECORDED: { column: "id", direction: "asc" } },
  branches: { RECORDED: { column: "id", direction: "asc" } },
  changes: { CHANGED_DESC: { column: "changed_on", direction: "desc" } },
  annualReports: { YEAR_DESC: { column: "year", direction: "desc" } },
  avoidances: { DECLARED_DESC: { column: "id", direction: "desc" } },
  imports: { RECORDED_DESC: { column: "id", direction: "desc" } },
  quarantine: { RECORDED: { column: "id", direction: "asc" } },
} as const satisfies Record<string, Orders>;

const COLUMNS = ENTITY_COLUMNS.map((column) => `legal_entity.${column}`);

/** An identifier by which an entity is looked up. */
export type IdentifierColumn = "uscc" | "registration_number" | "organization_code";

/** The legal-entity base. Methods take sets and answer one result per key, in the keys' order. */
export function createLegalEntityRepository(database: Database) {
  const { reads } = database;

  const owned = <Row>(table: string) => ownedRecords<Row>(database, table);

  const oneToOne =
    <Row extends { readonly entity_id: number }>(table: string) =>
    async (ids: readonly number[]): Promise<(Row | undefined)[]> => {
      const rows = await rowsOf<Row>(database, table, "entity_id", ids);
      return inKeyOrder(ids, rows, (row) => row.entity_id);
    };

  return {
    async byId(
      ids: readonly number[],
      known: KnownClassified,
    ): Promise<(LegalEntityRow | undefined)[]> {
      const name = `entities by id ${JSON.stringify(known)}`;
      const rows = await reads.rows<LegalEntityRow>(name, ids, (knex, keys) =>
        knownEntities(knex, known).select(COLUMNS).whereIn("id", keys),
      );
      return inKeyOrder(ids, rows, (row) => row.id);
    },
    async byIdentifier(
      column: IdentifierColumn,
      values: readonly string[],
      known: KnownClassified,
    ): Promise<(LegalEntityRow | undefined)[]> {
      // Newest last, so that of several holders of a reused legacy number the newest is found.
      const name = `entities by ${column} ${JSON.stringify(known)}`;
      const rows = await reads.rows<LegalEntityRow>(name, values, (knex, keys) =>
        knownEntities(knex, known).select(COLUMNS).whereIn(column, keys).orderBy("id"),
      );
      return inKeyOrder(values, rows, (row) => row[column] ?? "");
    },
    /** Those entities that have one of some codes, and where they belong, without the thirty columns besides. */
    placesByUscc: (codes: readonly string[], known: KnownClassified): Promise<PlacedEntityRow[]> =>
      reads.rows(`places by uscc ${JSON.stringify(known)}`, codes, (knex, keys) =>
        withOneOf(database, knownEntities(knex, known), "legal_entity.uscc", keys).select(
          PLACE_COLUMNS.map((column) => `legal_entity.${column}`),
        ),
      ),
    search: (known: KnownClassified) => legalEntitySearch(database, known),
    async businessScopes(ids: readonly number[]): Promise<(string | null)[]> {
      const rows = await reads.rows<Pick<StoredEntityRow, "id" | "business_scope">>(
        "business scopes",
        ids,
        (knex, keys) => knex("legal_entity").select("id", "business_scope").whereIn("id", keys),
      );
      const scopes = new Map(rows.map(({ id, business_scope: scope }) => [id, scope]));
      return ids.map((id) => scopes.get(id) ?? null);
    },
    legalRepresentatives: oneToOne<LegalRepresentativeRow>("legal_representative"),
    liaisons: oneToOne<LiaisonRow>("liaison"),
    async particulars(ids: readonly number[]): Promise<(EntityParticularsRow | undefined)[]> {
      const rows = await rowsOf<StoredParticulars>(
        database,
        "legal_entity_particulars",
        "entity_id",
        ids,
      );
      return inKeyOrder(ids, rows.map(withDetails), (row) => row.entity_id);
    },
    /** The departments that have each entity on their list on a day, by code: they keep it there, or work on it. */
    async supervisors(ids: readonly number[], day: string): Promise<string[][]> {
      const name = `supervisors on ${day}`;
      const rows = await reads.rows<SupervisionListRow>(name, ids, (knex, keys) => {
        const on = (table: string) =>
          knex(table)
            .select("entity_id", "department_code")
            .whereIn("entity_id", keys)
            .where("until_on", ">=", day);
        return on("supervision_list").union(on("supervised_work")).orderBy("department_code");
      });
      const lists = new Map(ids.map((id): [number, string[]] => [id, []]));
      for (const row of rows) lists.get(row.entity_id)?.push(row.department_code);
      return ids.map((id) => lists.get(id) ?? []);
    },
    /** The requests that hold each entity's row open to departments of other districts. */
    async openings(ids: readonly number[]): Promise<OpenedRowRow[][]> {
      const rows = await reads.rows<OpenedRowRow>("openings", ids, (knex, keys) =>
        knex("opened_row")
          .whereIn("entity_id", keys)
          .whereNull("closed_at")
          .orderBy("request_number"),
      );
      return ids.map((id) => rows.filter((row) => row.entity_id === id));
    },
    /** The entities that an officer avoids now. There are few, so that a check of hundreds reads them once. */
    async avoidedBy(officer: string): Promise<ReadonlySet<number>> {
      const rows = await reads.rows<OfficerAvoidanceRow>("avoided by", [officer], (knex, keys) =>
        knex("officer_avoidance")
          .select("entity_id")
          .whereIn("officer_key", keys)
          .whereNull("withdrawn_on"),
      );
      return new Set(rows.map((row) => row.entity_id));
    },
    /** Every change of each entity, the earliest first. */
    async allChanges(ids: readonly number[]): Promise<RegistrationChangeRow[][]> {
      const rows = await rowsOf<RegistrationChangeRow>(
        database,
        "registration_change",
        "entity_id",
        ids,
      );
      const inOrder = rows.toSorted(
        (left, right) => left.changed_on.localeCompare(right.changed_on) || left.id - right.id,
      );
      return ids.map((id) => inOrder.filter((row) => row.entity_id === id));
    },
    // Most only count them.
    shareholders: recordsInShort<ShareholderRow>(database, "shareholder", ["holder_kind"]),
    officers: owned<OfficerRow>("officer"),
    changes: owned<RegistrationChangeRow>("registration_change"),
    annualReports: owned<AnnualReportRow>("annual_report"),
    changesTold: ownedColumns<ToldChangeRow>(database, "registration_change", TOLD_OF_CHANGES),
    reportsTold: ownedColumns<ToldReportRow>(database, "annual_report", TOLD_OF_REPORTS),
    branches: (known: KnownClassified) =>
      ownedRecords<LegalEntityRow>(database, "legal_entity", "parent_entity_id", {
        name: `known ${JSON.stringify(known)}`,
        narrowed: (knex, query) => onlyKnown(knex, query, "legal_entity", known),
      }),
    avoidancesOfDepartments: wholeTable<AvoidanceRow>(database.knex, "officer_avoidance"),
    declareAvoidance: (act: Parameters<typeof declareAvoidance>[1]) =>
      declareAvoidance(database, act),
    withdrawAvoidance: (act: Parameters<typeof withdrawAvoidance>[1]) =>
      withdrawAvoidance(database, act),
    imports: wholeTable<RegistrationImportRow>(database.knex, "registration_import"),
    quarantine: wholeTable<QuarantinedRegistrationRow>(database.knex, "quarantined_registration"),
  };
}

/** `details` is a JSON object whose keys are the fields of the GraphQL type. */
interface StoredParticulars {
  readonly entity_id: number;
  readonly type_name: ParticularsType;
  readonly details: string;
}

function withDetails(stored: StoredParticulars): EntityParticularsRow {
  return Object.assign(JSON.parse(stored.details) as object, {
    entity_id: stored.entity_id,
    type_name: stored.type_name,
  });
}

export type LegalEntityRepository = ReturnType<typeof createLegalEntityRepository>;
