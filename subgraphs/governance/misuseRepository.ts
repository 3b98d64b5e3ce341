import type { Knex } from "knex";
import type { AuditKeys } from "../../audit/auditKeys.ts";
import type { AuditRecordRow } from "../../audit/auditRecord.ts";
import { type OwnedRecords, ownedRecords } from "../../kit/connection/ownedRecords.ts";
import type { Narrowing } from "../../kit/connection/pagesByEntity.ts";
import { type WholeTable, wholeTable } from "../../kit/connection/wholeTable.ts";
import type { Database } from "../../kit/database/database.ts";
import { rowsOf } from "../../kit/database/rowsOf.ts";
import { inKeyOrder } from "../../kit/loader/rowLoader.ts";
import { auditEventRow } from "./auditEventRow.ts";
import { asRecorded } from "./recordedInstant.ts";
import type { AuditEventRow, MisuseCaseRow } from "./rows.ts";

/** What a list of cases is narrowed to. */
export interface MisuseCasesWanted {
  readonly rule?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly reader?: string | null | undefined;
  readonly officer?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

const WITH_RECORDS: Narrowing = {
  name: "with their records",
  joins: true,
  narrowed: (_knex, query) => query.join("audit_record", "audit_record.seq", "misuse_evidence.id"),
};

/** The cases of suspected misuse, and the records of the trail that they rest on. */
export function misuseRepository(database: Database, keys: AuditKeys) {
  const evidence = ownedRecords<AuditRecordRow>(
    database,
    "misuse_evidence",
    "case_id",
    WITH_RECORDS,
  );

  function matching(query: Knex.QueryBuilder, wanted: MisuseCasesWanted): Knex.QueryBuilder {
    const { rule, state, reader, officer, from, to } = wanted;
    if (rule) void query.where("rule_code", rule);
    if (state) void query.where("state_code", state);
    if (reader) void query.where("reader_code", reader);
    if (officer) void query.where("officer_key", keys.pseudonym("officer", officer));
    if (from) void query.where("last_at", ">=", asRecorded(from));
    if (to) void query.where("first_at", "<", asRecorded(to));
    return query;
  }

  return {
    cases: (wanted: MisuseCasesWanted): WholeTable<MisuseCaseRow> =>
      wholeTable<MisuseCaseRow>(database.knex, "misuse_case", (query) => matching(query, wanted)),

    async byId(ids: readonly number[]): Promise<(MisuseCaseRow | undefined)[]> {
      const rows = await rowsOf<MisuseCaseRow>(database, "misuse_case", "id", ids);
      return inKeyOrder(ids, rows, ({ id }) => id);
    },

    /** Records of the trail by their places. */
    async records(places: readonly number[]): Promise<(AuditRecordRow | undefined)[]> {
      const rows = await rowsOf<AuditRecordRow>(database, "audit_record", "seq", places);
      return inKeyOrder(places, rows, ({ seq }) => seq);
    },

    /** What a case rests on: its records, as uses. */
    evidence: {
      async pages(cases, request) {
        const pages = await evidence.pages(cases, request);
        return pages.map(({ rows, hasNextPage }) => ({
          rows: rows.map((row) => auditEventRow(row)),
          hasNextPage,
        }));
      },
      counts: evidence.counts,
    } satisfies OwnedRecords<AuditEventRow>,
  };
}
