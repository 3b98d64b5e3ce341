/** What every coded identifier here shares: one spelling, and a table from character to value. */

const INVISIBLE = /[\s\u200B-\u200D\u2060]+/gu;

/**
 * One spelling of a typed or pasted code: full-width characters become half-width (Unicode NFKC),
 * white space and zero-width characters go, letters become upper case.
 *
 * A code already in that spelling, which is nearly every row of an import, is returned as it came.
 */
export function normalizeCodeText(raw: string): string {
  for (let index = 0; index < raw.length; index++) {
    const unit = raw.charCodeAt(index);
    const digit = unit >= 48 && unit <= 57;
    const upperCase = unit >= 65 && unit <= 90;
    if (!digit && !upperCase) {
      return raw.normalize("NFKC").replace(INVISIBLE, "").toUpperCase();
    }
  }
  return raw;
}

/** Value of each ASCII character in an alphabet, by its position; −1 for a character outside it. */
export function characterValues(alphabet: string): Int8Array {
  const values = new Int8Array(128).fill(-1);
  for (let index = 0; index < alphabet.length; index++) {
    values[alphabet.charCodeAt(index)] = index;
  }
  return values;
}
