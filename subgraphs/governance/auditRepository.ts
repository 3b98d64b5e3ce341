import type { Knex } from "knex";
import type { AuditKeys } from "../../audit/auditKeys.ts";
import { readerOf } from "../../audit/auditRecord.ts";
import { recordsOfSubject } from "../../audit/recordsOfSubject.ts";
import { categorySetId } from "../../audit/chain.ts";
import { indexTrail } from "../../audit/trailIndex.ts";
import type { Page } from "../../kit/connection/connection.ts";
import { pageOf } from "../../kit/connection/pagesByEntity.ts";
import type { PageRequest } from "../../kit/connection/pageRequest.ts";
import type { Database } from "../../kit/database/database.ts";
import type { PlacedPayload } from "./auditEventRow.ts";
import { asRecorded } from "./recordedInstant.ts";
import type { AuditMeterRow } from "./rows.ts";

/** Whose uses may be known: a reader code, `all`, or `nobody`; and for which purposes and of what they may not. */
export interface UsesVisible {
  readonly whose: string;
  readonly exceptPurposes?: readonly string[];
  /** Kinds of data of which no use is told. */
  readonly exceptCategories?: readonly string[];
}

/** What a list of uses is narrowed to. */
export interface UsesWanted {
  readonly reader?: string | null | undefined;
  readonly officer?: string | null | undefined;
  readonly basis?: string | null | undefined;
  readonly subject?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
  readonly refused?: boolean | null | undefined;
}

/** The set of an answer in which everything was open. */
const NO_CATEGORIES = categorySetId([]);

/** Totals beyond this are not counted through. */
const MAX_COUNTED = 100_000;

/** The audit trail as it is searched. Methods answer only what is visible to whoever asks. */
export function auditRepository(database: Database, keys: AuditKeys) {
  const { knex } = database;

  async function matching(
    visible: UsesVisible,
    wanted: UsesWanted,
  ): Promise<{ readonly query: Knex.QueryBuilder }> {
    const query = visibleRecords(visible);
    const hidden = await setsWith(visible.exceptCategories ?? []);
    if (hidden.length > 0) void query.whereNotIn("category_set", hidden);
    const { reader, officer, basis, subject, category, purpose, from, to, refused } = wanted;
    if (reader) void query.where("reader_code", readerOf(reader, keys));
    if (officer) void query.where("officer_key", keys.pseudonym("officer", officer));
    if (basis) void query.where("basis_key", keys.pseudonym("basis", basis));
    if (subject) {
      const key = keys.pseudonym("subject", subject);
      void query.whereIn("seq", recordsOfSubject(knex, key));
    }
    if (category) void query.whereIn("category_set", await setsWith([category]));
    if (purpose) void query.where("purpose_code", purpose);
    if (from) void query.where("recorded_at", ">=", asRecorded(from));
    if (to) void query.where("recorded_at", "<", asRecorded(to));
    if (refused === true) void query.whereNotNull("refusal");
    if (refused === false) void query.whereNull("refusal");
    // In an object: a query by itself would be run by being awaited.
    return { query };
  }

  function visibleRecords({ whose, exceptPurposes = [] }: UsesVisible): Knex.QueryBuilder {
    const query = knex("audit_entry");
    if (whose === "nobody") void query.whereRaw("1 = 0");
    else if (whose !== "all") void query.where("reader_code", readerOf(whose, keys));
    if (exceptPurposes.length > 0) {
      void query.where((either) =>
        either.whereNull("purpose_code").orWhereNotIn("purpose_code", exceptPurposes),
      );
    }
    return query;
  }

  /** There are few sets of categories, whatever the number of records. */
  async function setsWith(any: readonly string[]): Promise<string[]> {
    if (any.length === 0) return [];
    const sets: { id: string; categories: string }[] = await knex("audit_category_set");
    return sets
      .filter(({ categories }) => categories.split(",").some((code) => any.includes(code)))
      .map(({ id }) => id);
  }

  return {
    async page(
      visible: UsesVisible,
      wanted: UsesWanted,
      { first, after }: PageRequest,
    ): Promise<Page<PlacedPayload>> {
      await indexTrail(database);
      const { query } = await matching(visible, wanted);
      void query
        .select("seq")
        .orderBy("seq", "desc")
        .limit(first + 1);
      if (after !== undefined) void query.where("seq", "<", after.id);
      const rows: PlacedPayload[] = await knex
        .from(query.as("found"))
        .join("audit_record", "audit_record.seq", "found.seq")
        .select("audit_record.seq", "audit_record.payload")
        .orderBy("audit_record.seq", "desc");
      return pageOf(rows, first);
    },

    async count(visible: UsesVisible, wanted: UsesWanted): Promise<number> {
      await indexTrail(database);
      const { query } = await matching(visible, wanted);
      const found = query.select("seq").limit(MAX_COUNTED);
      const [row]: { total?: number | string }[] = await knex
        .from(found.as("found"))
        .count({ total: "*" });
      return Number(row?.total ?? 0);
    },

    async metering(visible: UsesVisible, from: string, to: string): Promise<AuditMeterRow[]> {
      await indexTrail(database);
      const rows: Record<keyof AuditMeterRow, number | string>[] = await visibleRecords(visible)
        .where("recorded_at", ">=", from)
        .where("recorded_at", "<", to)
        .select({
          reader: knex.raw("case when reader_code like 'SELF:%' then 'SELF' else reader_code end"),
        })
        .count({ operations: "*" })
        .sum({ subjects: "subject_count", masked: "masked_count", withheld: "withheld_count" })
        .select(
          knex.raw("sum(case when category_set <> ? then 1 else 0 end) as classified", [
            NO_CATEGORIES,
          ]),
          knex.raw("sum(case when refusal is not null then 1 else 0 end) as refusals"),
        )
        .groupBy(1)
        .orderBy("reader");
      return rows.map(({ reader, ...counts }) => ({
        reader: String(reader),
        ...(Object.fromEntries(
          Object.entries(counts).map(([name, value]) => [name, Number(value)]),
        ) as Omit<AuditMeterRow, "reader">),
      }));
    },
  };
}
