import { badUserInput } from "../errors/badUserInput.ts";

/** Where a keyset page starts: the sort value and id of the last row already seen. */
export interface KeysetPosition {
  readonly value: string | number;
  readonly id: number | string;
}

/** An opaque cursor bound to its sort order, so that it cannot be replayed under another. */
export function encodeCursor(order: string, position: KeysetPosition): string {
  return Buffer.from(JSON.stringify([order, position.value, position.id])).toString("base64url");
}

/** Reads a cursor back; one that was altered or belongs to another order is the client's error. */
export function decodeCursor(order: string, cursor: string): KeysetPosition {
  const parts = parse(cursor);
  if (!isPosition(parts)) {
    throw badUserInput("after", "is not a cursor of this list; pass an endCursor that it returned");
  }
  const [cursorOrder, value, id] = parts;
  if (cursorOrder !== order) {
    throw badUserInput(
      "after",
      `is a cursor of order ${cursorOrder}, and this page is ordered by ${order}`,
    );
  }
  return { value, id };
}

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
}

function isPosition(parts: unknown): parts is [string, string | number, string | number] {
  return (
    Array.isArray(parts) &&
    parts.length === 3 &&
    typeof parts[0] === "string" &&
    isScalar(parts[1]) &&
    isScalar(parts[2])
  );
}

function isScalar(value: unknown): value is string | number {
  return typeof value === "string" || Number.isSafeInteger(value);
}
