import type { Database } from "../../kit/database/database.ts";
import { migrate } from "../../kit/database/migrate.ts";
import type { Subgraph } from "../../kit/defineSubgraph.ts";

const TABLE = "classified_entity";
const REGISTER = "legal-entities";

/** An entity that is classified, since when, and where its entry is missing. */
export interface ClassifiedEntity {
  readonly id: number;
  readonly uscc: string | null;
  readonly classifiedOn: string;
  /** Subgraphs whose database has no entry of it: a run was cut off, or the subgraph is newer than the entry. */
  readonly missingIn: readonly string[];
}

/** The list of classified entities (R9), which every subgraph with records of entities keeps for itself. */
export interface ClassifiedRegister {
  /** Id of the entity with a code; undefined where the register has none. */
  entityWith(uscc: string): Promise<number | undefined>;
  /** Enters an entity wherever it is not entered yet; an entry that is there keeps its day. */
  classify(id: number, on: string): Promise<void>;
  /** Takes it out wherever it is entered. */
  declassify(id: number): Promise<void>;
  list(): Promise<readonly ClassifiedEntity[]>;
  close(): Promise<void>;
}

/** Opens the database of every subgraph that has the list, before anything is written to one of them. */
export async function openClassifiedRegister(
  subgraphs: readonly Subgraph[],
  open: (subgraph: string) => Promise<Database>,
): Promise<ClassifiedRegister> {
  const keeping = subgraphs.filter(({ migrations }) =>
    migrations.some(({ tables }) => tables.includes(TABLE)),
  );
  const opened = new Map<string, Database>();
  const close = async () => {
    for (const database of opened.values()) await database.close();
  };
  try {
    for (const { name, migrations } of keeping) {
      const database = await open(name);
      opened.set(name, database);
      await migrate(database, migrations);
    }
  } catch (error) {
    await close();
    throw error;
  }
  const register = opened.get(REGISTER)?.knex;
  if (register === undefined) throw new TypeError(`${REGISTER} keeps no classified entities`);

  return {
    close,
    async entityWith(uscc) {
      const row: { id: number } | undefined = await register("legal_entity")
        .where({ uscc })
        .first("id");
      return row?.id;
    },
    async classify(id, on) {
      for (const { knex } of opened.values())
        await knex(TABLE)
          .insert({ entity_id: id, classified_on: on })
          .onConflict("entity_id")
          .ignore();
    },
    async declassify(id) {
      for (const { knex } of opened.values()) await knex(TABLE).where({ entity_id: id }).delete();
    },
    async list() {
      const days = new Map<number, string>();
      const having = new Map<number, Set<string>>();
      for (const [name, { knex }] of opened) {
        const rows: { entity_id: number; classified_on: string }[] =
          await knex(TABLE).orderBy("entity_id");
        for (const { entity_id: id, classified_on: on } of rows) {
          days.set(id, days.get(id) ?? on);
          having.set(id, (having.get(id) ?? new Set()).add(name));
        }
      }
      const ids = [...days.keys()];
      const rows: { id: number; uscc: string | null }[] = await register("legal_entity")
        .whereIn("id", ids)
        .select("id", "uscc");
      const usccs = new Map(rows.map(({ id, uscc }) => [id, uscc]));
      return [...days].map(([id, classifiedOn]) => ({
        id,
        uscc: usccs.get(id) ?? null,
        classifiedOn,
        missingIn: [...opened.keys()].filter((name) => having.get(id)?.has(name) !== true),
      }));
    },
  };
}
