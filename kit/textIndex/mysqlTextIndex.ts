import type { Knex } from "knex";
import { bigrams } from "./grams.ts";
import type { TextCondition, TextEntry, TextIndex, TextIndexOptions } from "./textIndex.ts";

const POSTINGS_PER_STATEMENT = 8_000;
/** More joins than this stop narrowing and start costing; the LIKE on the row settles the rest. */
const MAX_GRAMS = 6;

/**
 * MySQL and MariaDB: one table of postings (field, bigram, row), clustered by its key. MariaDB has no
 * n-gram parser, and InnoDB's full-text search gathers every match before it returns the first.
 */
export function mysqlTextIndex(options: TextIndexOptions): TextIndex {
  const index = `${options.table}_gram`;
  const fieldNumber = (field: string): number => options.fields.indexOf(field);
  return {
    tables: [index],
    idColumn: "gram0.row_id",
    async create(knex) {
      await knex.schema.createTable(index, (table) => {
        table.specificType("field", "tinyint unsigned").notNullable();
        table.specificType("gram", "bigint unsigned").notNullable();
        table.bigInteger("row_id").notNullable();
        table.primary(["field", "gram", "row_id"]);
        table.index(["row_id"]);
      });
    },
    async put(knex, entries, isNew) {
      if (!isNew)
        await knex(index)
          .whereIn(
            "row_id",
            entries.map(({ id }) => id),
          )
          .delete();
      const postings = entries.flatMap((entry) => postingsOf(entry, options.fields));
      for (let start = 0; start < postings.length; start += POSTINGS_PER_STATEMENT) {
        const chunk = postings.slice(start, start + POSTINGS_PER_STATEMENT);
        await knex.raw(
          `insert into ${index} (field, gram, row_id) values ${chunk.map((p) => `(${p})`).join(", ")}`,
        );
      }
    },
    matching(knex, conditions) {
      const grams = conditions.flatMap(({ field, fragments }) =>
        [...new Set(fragments.flatMap((fragment) => sample(bigrams(fragment))))].map((gram) => ({
          field: fieldNumber(field),
          gram: gramNumber(gram),
        })),
      );
      const [first, ...others] = grams;
      if (first === undefined) throw new TypeError("a search without a fragment");
      const query = knex({ gram0: index }).where({
        "gram0.field": first.field,
        "gram0.gram": first.gram,
      });
      others.forEach(({ field, gram }, at) => {
        const alias = `gram${at + 1}`;
        void query.join({ [alias]: index }, `${alias}.row_id`, "gram0.row_id");
        void query.where({ [`${alias}.field`]: field, [`${alias}.gram`]: gram });
      });
      // The index drives, and the table is looked up by its key: never the other way round.
      void query.joinRaw("straight_join ?? as ?? on ?? = ??", [
        options.table,
        "row",
        "row.id",
        "gram0.row_id",
      ]);
      return adjacent(query, conditions);
    },
  };
}

/** Bigrams in common do not yet make a fragment in one piece; the row's own text does. */
function adjacent(
  query: Knex.QueryBuilder,
  conditions: readonly TextCondition[],
): Knex.QueryBuilder {
  for (const { field, fragments } of conditions) {
    for (const fragment of fragments)
      void query.where(`row.${field}_search`, "like", `%${fragment}%`);
  }
  return query;
}

function postingsOf(entry: TextEntry, fields: readonly string[]): string[] {
  return fields.flatMap((field, number) =>
    [...new Set(bigrams(entry.texts[field] ?? ""))].map(
      (gram) => `${number},${gramNumber(gram)},${entry.id}`,
    ),
  );
}

/** Two code points side by side in one integer: 21 bits each. */
function gramNumber(gram: string): number {
  const [first = "", second = ""] = Array.from(gram);
  return (first.codePointAt(0) ?? 0) * 0x20_00_00 + (second.codePointAt(0) ?? 0);
}

/** Evenly spread over the fragment, so that rare pairs have their chance to narrow the search. */
function sample(grams: readonly string[]): string[] {
  if (grams.length <= MAX_GRAMS) return [...grams];
  const step = (grams.length - 1) / (MAX_GRAMS - 1);
  return Array.from({ length: MAX_GRAMS }, (_, at) => grams[Math.round(at * step)] ?? "");
}
