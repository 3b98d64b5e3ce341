import { setImmediate } from "node:timers";
import type BetterSqlite3 from "better-sqlite3";

/** The state of a database that a connection reads. */
export interface Snapshot {
  /** From now on, and for as long as this turn of the event loop lasts, the connection reads one state. */
  hold(): void;
  /** What is read next is read anew; called by whoever has written. */
  release(): void;
}

/**
 * Holds one state of a file for all that is read in a turn of the event loop. To take the lock of a reader and give it
 * back costs three times what looking up a record does, and a dossier has fifteen statements. Whatever was durable
 * before a request came in is seen by it: it comes in a turn of its own.
 */
export function sqliteSnapshot(connection: BetterSqlite3.Database): Snapshot {
  const begin = connection.prepare("begin");
  const end = connection.prepare("commit");
  const release = (): void => {
    if (connection.open && connection.inTransaction) end.run();
  };
  return {
    hold() {
      if (connection.inTransaction) return;
      begin.run();
      setImmediate(release);
    },
    release,
  };
}
