import { LRUCache } from "lru-cache";
import type { Database } from "../database/database.ts";
import { rowsOf } from "../database/rowsOf.ts";
import { AVOIDANCE_STATE, AVOIDED_ENTITIES, type OfficerAvoidance } from "./officerAvoidances.ts";

/** How often a gateway looks whether anything has changed, for all its officers together. */
const LOOK_EVERY_MILLISECONDS = 250;
/** Officers whose entities a gateway remembers between two changes. */
const REMEMBERED_OFFICERS = 10_000;

/** The entities that an officer avoids, in ascending order. Rejects where that cannot be had just now. */
export type AvoidedBy = (officer: string) => Promise<readonly number[]>;

/**
 * Tells whom officers avoid, as it was a quarter of a second ago at the most. What was read of an officer holds
 * until anything has changed.
 */
export function avoidedBy(database: Database): AvoidedBy {
  const officers = new LRUCache<string, Promise<readonly number[]>>({ max: REMEMBERED_OFFICERS });
  let version: number | undefined;
  let looked: Promise<void> | undefined;
  let until = 0;

  async function look(): Promise<void> {
    try {
      const [state] = await rowsOf<{ version: number }>(database, AVOIDANCE_STATE, "id", [1]);
      if (state === undefined)
        throw new TypeError("the avoidances of officers have lost their state");
      // What is being read meanwhile may be of before the change: it is forgotten as well.
      if (state.version !== version) officers.clear();
      ({ version } = state);
    } catch (error) {
      until = 0;
      throw error;
    }
  }

  async function readOf(officer: string): Promise<readonly number[]> {
    try {
      const rows = await rowsOf<OfficerAvoidance>(database, AVOIDED_ENTITIES, "officer_key", [
        officer,
      ]);
      return rows.map(({ entity_id: id }) => id).toSorted((left, right) => left - right);
    } catch (error) {
      officers.delete(officer);
      throw error;
    }
  }

  return async (officer) => {
    const now = performance.now();
    if (looked === undefined || now >= until) {
      until = now + LOOK_EVERY_MILLISECONDS;
      looked = look();
    }
    await looked;
    const known = officers.get(officer);
    if (known !== undefined) return known;
    const read = readOf(officer);
    officers.set(officer, read);
    return read;
  };
}
