import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { setImmediate } from "node:timers";
import type BetterSqlite3 from "better-sqlite3";

/** The state of a database that a connection reads. */
export interface Snapshot {
  /** From now on, and for as long as this turn of the event loop lasts, the connection reads one state. */
  hold(): void;
  /** What is read next is read anew; called by whoever has written. */
  release(): void;
  /** Hears of no more requests; called before the connection is closed. */
  close(): void;
}

/** Where Node tells of each request that its servers are sent. */
const REQUEST_CAME = "http.server.request.start";

/**
 * Holds one state of a file for all that is read in a turn of the event loop. To take the lock of a reader and give it
 * back costs three times what looking up a record does, and a dossier has fifteen statements. A request sees whatever was
 * durable before it came, such as that a consent was revoked: what was held until then is given back.
 */
export function sqliteSnapshot(connection: BetterSqlite3.Database): Snapshot {
  const begin = connection.prepare("begin");
  const end = connection.prepare("commit");
  const release = (): void => {
    if (connection.open && connection.inTransaction) end.run();
  };
  subscribe(REQUEST_CAME, release);
  return {
    hold() {
      if (connection.inTransaction) return;
      begin.run();
      setImmediate(release);
    },
    release,
    close() {
      unsubscribe(REQUEST_CAME, release);
    },
  };
}
