import { compileCommands } from "./compiledCommands.ts";
import { mariadbBinary, type PrivateMariadb, startMariadb } from "./mariadb.ts";
import { runFolder } from "./runFolder.ts";

declare global {
  var privateMariadb: PrivateMariadb | undefined;
  var folderOfTests: string | undefined;
}

/**
 * For the whole run: the compiled commands, a folder in which whatever is temporary goes, and one private MariaDB, whose
 * address the tests have by the environment.
 */
export default async function globalSetup(): Promise<void> {
  compileCommands();
  globalThis.folderOfTests = runFolder();
  process.env["TMPDIR"] = globalThis.folderOfTests;
  const binary = mariadbBinary();
  if (binary !== undefined) {
    globalThis.privateMariadb = await startMariadb(binary);
    process.env["TEST_MYSQL_URL"] = globalThis.privateMariadb.url;
    return;
  }
  if (process.env["CI"] === "true") {
    throw new Error("CI=true and no mariadbd: install it (apt-get install -y mariadb-server)");
  }
  process.stderr.write("MariaDB tests are SKIPPED: no mariadbd is installed on this machine.\n");
}
