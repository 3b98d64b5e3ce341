import type { Reader } from "../../policy/readers.ts";

/** Who sends a request. */
export interface Principal {
  readonly reader: Reader;
  /** The person behind the request, the token's subject. */
  readonly officer: string;
  /** Whether the token says that a second factor was proved (`amr` of RFC 8176). */
  readonly secondFactor: boolean;
}
