import { codeOf, firstLine } from "../../kit/database/databaseError.ts";

/** Errors that an operator can act on: shown as one line, without a stack. */
const EXPECTED = new Set([
  "AUDIT_KEYS",
  "BROKER_UNAVAILABLE",
  "CLAIM_KEYS",
  "CONFIGURATION",
  "DATABASE_HALF_MIGRATED",
  "DATABASE_TOO_NEW",
  "DATABASE_UNAVAILABLE",
  "EACCES",
  "EADDRINUSE",
  "EADDRNOTAVAIL",
  "MISUSE_SCAN",
  "REGISTERED_OPERATIONS",
  "UNCLASSIFIED_SUPERGRAPH",
]);

/** Runs a command; what stops it becomes one clear line on stderr and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`supervision-graph: ${explain(error)}\n`);
    process.exitCode = 1;
    // Half-opened pools would keep the process alive.
    setImmediate(() => process.exit(1));
  }
}

function explain(error: unknown): string {
  const code = codeOf(error);
  if (code === "EADDRINUSE")
    return `${addressOf(error)} is already in use; set PORT to a free port`;
  if (code !== undefined && EXPECTED.has(code)) return firstLine(error);
  const stack =
    typeof error === "object" && error !== null && "stack" in error ? error.stack : error;
  return String(stack);
}

function addressOf(error: unknown): string {
  const { address, port } = error as { address?: string; port?: number };
  return `${address ?? "the address"}:${port ?? ""}`;
}
