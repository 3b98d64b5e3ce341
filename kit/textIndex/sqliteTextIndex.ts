import type { Knex } from "knex";
import { bigrams } from "./grams.ts";
import type { TextCondition, TextEntry, TextIndex, TextIndexOptions } from "./textIndex.ts";

const ROWS_PER_STATEMENT = 500;

/**
 * SQLite: an FTS5 table whose tokens are bigrams; a fragment is a phrase of its bigrams. One path for two
 * characters and for twenty, where FTS5's own trigram tokenizer knows nothing shorter than three.
 */
export function sqliteTextIndex(options: TextIndexOptions): TextIndex {
  const index = `${options.table}_text`;
  return {
    tables: [index],
    idColumn: "found.rowid",
    async create(knex) {
      await knex.raw(
        `create virtual table ${index} using fts5(${options.fields.join(", ")}, content='', ` +
          `contentless_delete=1, tokenize="unicode61 remove_diacritics 0 categories 'L* N* Co'")`,
      );
    },
    async put(knex, entries, isNew) {
      for (let start = 0; start < entries.length; start += ROWS_PER_STATEMENT) {
        const chunk = entries.slice(start, start + ROWS_PER_STATEMENT);
        if (!isNew)
          await knex(index)
            .whereIn(
              "rowid",
              chunk.map(({ id }) => id),
            )
            .delete();
        await insert(knex, index, options.fields, chunk);
      }
    },
    matching(knex, conditions) {
      // CROSS JOIN fixes the order: the index drives, the table is looked up by its key.
      return knex(
        knex.raw(`${index} as found cross join ${options.table} as row on row.id = found.rowid`),
      ).whereRaw(`${index} match ?`, [matchExpression(conditions)]);
    },
  };
}

async function insert(
  knex: Knex,
  index: string,
  fields: readonly string[],
  entries: readonly TextEntry[],
): Promise<void> {
  const tuple = `(${["?", ...fields.map(() => "?")].join(", ")})`;
  const bindings = entries.flatMap(({ id, texts }) => [
    id,
    ...fields.map((field) => bigrams(texts[field] ?? "").join(" ")),
  ]);
  await knex.raw(
    `insert into ${index} (rowid, ${fields.join(", ")}) values ${entries.map(() => tuple).join(", ")}`,
    bindings,
  );
}

/** Fragments hold letters and digits only, so quoting them needs no escape. */
function matchExpression(conditions: readonly TextCondition[]): string {
  return conditions
    .flatMap(({ field, fragments }) =>
      fragments.map((fragment) => `${field} : "${bigrams(fragment).join(" ")}"`),
    )
    .join(" AND ");
}
