import type { Consent } from "./consent.ts";
import { isPurposeCode, type PurposeCode } from "./purposes.ts";
import { purposesOf, type Reader } from "./readers.ts";

/** The use that a request declares, once it is known to be one that its reader may make. */
export interface Use {
  readonly purpose?: PurposeCode;
  /** The task, case or request that the purpose serves. */
  readonly basis?: string;
  /** Whether the person behind the request proved a second factor. */
  readonly secondFactor?: boolean;
  /** An entity's consent that a partner shows. */
  readonly consent?: Consent;
}

/** What a request declares, as it came. */
export interface DeclaredUse {
  readonly purpose?: string | undefined;
  readonly basis?: string | undefined;
  readonly secondFactor: boolean;
}

/** A declared use that no answer can be given for; nothing of the request is executed. */
export class UseError extends Error {
  readonly code: "PURPOSE_UNKNOWN" | "PURPOSE_NOT_ALLOWED" | "BASIS_MALFORMED";

  constructor(code: UseError["code"], message: string) {
    super(message);
    this.name = "UseError";
    this.code = code;
  }
}

/** Numbers of cases, tasks and requests, such as `沪市监案〔2026〕12号` or `CASE-2026-0001`. */
const BASIS = /^[\p{L}\p{N}][\p{L}\p{N}\-_/.:()（）〔〕[\]第号 ]{2,63}$/u;

/** Checks a declared use against what its reader may use data for. Throws a `UseError`. */
export function useOf(reader: Reader, { purpose, basis, secondFactor }: DeclaredUse): Use {
  if (basis !== undefined && !BASIS.test(basis)) {
    throw new UseError(
      "BASIS_MALFORMED",
      "x-basis is not the number of a task, case or request: 3 to 64 letters, digits and -_/.:()〔〕, percent-encoded where they are not ASCII",
    );
  }
  const base = basis === undefined ? { secondFactor } : { secondFactor, basis };
  if (purpose === undefined) return base;
  if (!isPurposeCode(purpose)) {
    throw new UseError("PURPOSE_UNKNOWN", "x-purpose is not one of the purposes P01 to P20");
  }
  const purposes = purposesOf(reader);
  const { name, nameEn } = reader.grants;
  if (purposes.includes(purpose)) return { purpose, ...base };
  throw new UseError(
    "PURPOSE_NOT_ALLOWED",
    `${name}不得以 ${purpose} 为使用目的 · ${nameEn} may not use data for ${purpose}; allowed: ${purposes.join(", ")}`,
  );
}
