import { createRequire } from "node:module";

/**
 * The SQLite driver makes its errors with the class that it was given first in a process. Each test file loads
 * its modules into a realm of its own, where another file's class is no `Error`: so each gives its own again.
 */
const addon = createRequire(import.meta.url)(
  "better-sqlite3/build/Release/better_sqlite3.node",
) as { isInitialized: boolean };
addon.isInitialized = false;
