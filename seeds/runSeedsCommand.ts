import { codeOf, firstLine } from "../kit/database/databaseError.ts";

/** Errors that whoever runs the command can act on: shown as one line, without a stack. */
const EXPECTED = new Set([
  "AUDIT_UNAVAILABLE",
  "DATABASE_HALF_MIGRATED",
  "DATABASE_TOO_NEW",
  "DATABASE_UNAVAILABLE",
  "IMPORT",
  "PARTNER_LIST",
  "SEED",
]);

/** Runs a command; what stops it becomes one clear line on stderr and exit code 1. */
export async function runSeedsCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    process.stderr.write(`supervision-graph: ${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function explain(error: unknown): string {
  if (EXPECTED.has(codeOf(error) ?? "")) return firstLine(error);
  const stack =
    typeof error === "object" && error !== null && "stack" in error ? error.stack : error;
  return String(stack);
}
