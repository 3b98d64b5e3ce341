import { badUserInput } from "../../kit/errors/badUserInput.ts";

/** A place among the changes as a client keeps it; what it is made of may change. */
export function encodeChangeCursor(id: number): string {
  return Buffer.from(`change ${id}`).toString("base64url");
}

/** The id of the last change that a cursor leaves behind. Throws BAD_USER_INPUT. */
export function decodeChangeCursor(cursor: string): number {
  const [, id] =
    /^change (\d{1,15})$/u.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  if (id !== undefined) return Number(id);
  throw badUserInput("cursor", "is no cursor of changes; pass an endCursor, or leave it out");
}
