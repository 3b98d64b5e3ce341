import { isUscc, normalizeUscc } from "../../standards/uscc.ts";
import { PartnerListError } from "./partnerListError.ts";

/**
 * The codes of a contract list: one a line; empty lines and lines that begin with `#` are left out. Throws at
 * the first line that holds something else than a unified social credit code.
 */
export function readPartnerList(text: string): readonly string[] {
  const codes = new Set<string>();
  for (const [at, line] of text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === "" || line.trimStart().startsWith("#")) continue;
    const uscc = normalizeUscc(line);
    if (!isUscc(uscc))
      throw new PartnerListError(
        `line ${at + 1}: ${line.trim()} is not a unified social credit code`,
      );
    codes.add(uscc);
  }
  return [...codes];
}
