/** Ends the private MariaDB that `globalSetup` started. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.privateMariadb?.stop();
}
