import type { Knex } from "knex";
import type { Clock } from "../clock.ts";
import type { Database } from "../database/database.ts";
import { insertRows } from "../database/insertRows.ts";
import { writeTransaction } from "../database/writeTransaction.ts";
import type { PlacedEvent } from "../outbox/event.ts";
import type { Following } from "../outbox/following.ts";

/** An entity that is in the register. */
export interface RegisteredEntity {
  readonly uscc: string;
  readonly entityId: number;
}

/** Lets rows join that waited for entities of some codes; answers how many they were. */
export type JoinWaiting = (
  transaction: Knex.Transaction,
  codes: readonly string[],
  clock: Clock,
) => Promise<number>;

/**
 * The entities of the register that a subgraph knows, in a list of its own, since no subgraph reads another's
 * tables: what is submitted for others waits until it hears of them.
 */
export interface KnownEntities {
  /** What it follows of the register. */
  readonly followRegister: Following;
  /**
   * Learns of entities, and lets the rows join that waited for them. Entities that are known already are no matter.
   * Answers how many rows joined.
   */
  note(database: Database, entities: readonly RegisteredEntity[], clock: Clock): Promise<number>;
}

export function knownEntities(...joining: readonly JoinWaiting[]): KnownEntities {
  /** In a transaction of `writeTransaction`; no entity twice. */
  async function noteIn(
    transaction: Knex.Transaction,
    entities: readonly RegisteredEntity[],
    clock: Clock,
  ): Promise<number> {
    const codes = entities.map(({ uscc }) => uscc);
    await transaction("known_entity").whereIn("uscc", codes).delete();
    const rows = entities.map(({ uscc, entityId }) => ({ uscc, entity_id: entityId }));
    await insertRows(transaction, "known_entity", rows);
    let joined = 0;
    for (const join of joining) joined += await join(transaction, codes, clock);
    return joined;
  }

  return {
    followRegister: {
      source: "legal-entities",
      types: ["entity.registered"],
      async handle(transaction, events, clock) {
        await noteIn(transaction, entitiesOf(events), clock);
      },
    },
    note: (database, entities, clock) =>
      writeTransaction(database, (transaction) => noteIn(transaction, entities, clock)),
  };
}

/** Each once, as it was told last. */
function entitiesOf(events: readonly PlacedEvent[]): RegisteredEntity[] {
  const entities = new Map<string, RegisteredEntity>();
  for (const { entityId, payload } of events) {
    const { uscc } = payload;
    if (entityId !== null && typeof uscc === "string") entities.set(uscc, { uscc, entityId });
  }
  return [...entities.values()];
}
