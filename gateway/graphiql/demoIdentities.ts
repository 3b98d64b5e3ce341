import { readerByCode } from "../../policy/readers.ts";
import type { DemoReader } from "./demoReaders.ts";

/** One of each kind of reader, so that the same query can be seen through different eyes. */
const CODES: readonly (readonly [code: string, note: string])[] = [
  ["SH-AIC", "registers enterprises; identity numbers for a purpose with its basis"],
  ["SH-TAX", "names in full; telephones for a purpose with its basis"],
  ["SH-HRSS", "a department of another line"],
  ["SH-PSB", "identity numbers in a case, with its purpose and basis"],
  ["SH-AUDIT", "supervises the process, sees no persons"],
  ["D-310110-MSA", "market supervision of a district"],
  ["ANALYST", "open data only"],
  ["CPC", "what is shared with society"],
  ["PUBLIC", "what everybody may see"],
];

/** The readers offered in development; nobody who is not known to the policy. */
export const demoIdentities: readonly DemoReader[] = CODES.map(([code, note]) => {
  const reader = readerByCode(code);
  if (reader === undefined) throw new TypeError(`demo reader ${code} is not known to the policy`);
  return { code, name: reader.nameEn, nameZh: reader.name, note };
});
