import { readerByCode } from "../../policy/readers.ts";
import type { DemoReader } from "./demoReaders.ts";

/** One of each kind of reader, so that the same query can be seen through different eyes. */
const CODES: readonly (readonly [code: string, note: string])[] = [
  ["SH-AIC", "registers enterprises; identity numbers in a case (x-purpose: P05, x-basis)"],
  ["SH-TAX", "names in full; telephones for a purpose (x-purpose, x-basis)"],
  ["SH-HRSS", "a department of a line; more for what it supervises itself"],
  ["SH-PSB", "identity numbers in a case (x-purpose: P05, x-basis)"],
  ["SH-AUDIT", "supervises the process, sees no persons"],
  ["OPERATOR", "runs the platform: keys, counts and the intake, not what others recorded"],
  ["D-310110-MSA", "market supervision of a district; more for its own district"],
  ["ONESTOP", "the online government hall, for its windows (x-purpose: P19)"],
  ["ANALYST", "open data, and aggregates"],
  ["CPC", "what is shared with society"],
  ["PUBLIC", "what everybody may see"],
];

/** The readers offered in development; nobody who is not known to the policy. */
export const demoIdentities: readonly DemoReader[] = CODES.map(([code, note]) => {
  const reader = readerByCode(code);
  if (reader === undefined) throw new TypeError(`demo reader ${code} is not known to the policy`);
  return { code, name: reader.nameEn, nameZh: reader.name, note };
});
