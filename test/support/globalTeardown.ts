import { rmSync } from "node:fs";

/** Ends the private MariaDB that `globalSetup` started, and removes what the tests have left. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.privateMariadb?.stop();
  if (globalThis.folderOfTests !== undefined)
    rmSync(globalThis.folderOfTests, { recursive: true, force: true });
}
