import { createHash } from "node:crypto";
import type { Approval } from "../../policy/partners/contract.ts";

/** An operation that was approved as it stands: one file of `registered-operations/`. */
export interface RegisteredOperation {
  /** The SHA-256 of its text, in hex. */
  readonly id: string;
  /** Whose it is: a partner's code, or `PUBLIC`. */
  readonly reader: string;
  /** Path of its file, for messages. */
  readonly file: string;
  readonly text: string;
  readonly approvals: readonly Approval[];
}

/** What is wrong with the registered operations; the gateway does not start with it. One line. */
export class RegisteredOperationsError extends Error {
  readonly code = "REGISTERED_OPERATIONS";
}

/** The id of an operation's text, as `sha256sum` gives it for the file. */
export function operationId(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
