/** A database that cannot be opened or migrated. The message is one line an operator can act on. */
export class DatabaseError extends Error {
  readonly code: "DATABASE_UNAVAILABLE" | "DATABASE_HALF_MIGRATED" | "DATABASE_TOO_NEW";

  constructor(code: DatabaseError["code"], message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "DatabaseError";
    this.code = code;
  }
}

/** The first line of whatever was thrown; `instanceof Error` fails across realms, so none is asked. */
export function firstLine(thrown: unknown): string {
  const message =
    typeof thrown === "object" && thrown !== null && "message" in thrown
      ? String(thrown.message)
      : String(thrown);
  return (message || codeOf(thrown) || "unknown error").split("\n")[0] ?? "";
}

/** The `code` that Node and the database drivers put on their errors. */
export function codeOf(thrown: unknown): string | undefined {
  return typeof thrown === "object" && thrown !== null && "code" in thrown
    ? String(thrown.code)
    : undefined;
}
