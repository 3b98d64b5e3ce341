/**
 * Chinese is written without spaces, so text is indexed by overlapping pairs of characters (bigrams):
 * 上海汽车 → 上海 海汽 汽车. A fragment of two characters or more is found by its own pairs in a row.
 */

const NOT_LETTER_OR_DIGIT = /[^\p{L}\p{N}]+/gu;

/** Folds width and case and drops punctuation and space, for text and search fragment alike. */
export function searchable(text: string): string {
  return text.normalize("NFKC").toUpperCase().replace(NOT_LETTER_OR_DIGIT, "");
}

/** The overlapping pairs of characters of an already searchable text, in order; by code point. */
export function bigrams(folded: string): string[] {
  const characters = Array.from(folded);
  const pairs: string[] = [];
  for (let index = 0; index + 1 < characters.length; index += 1) {
    pairs.push(`${characters[index]}${characters[index + 1]}`);
  }
  return pairs;
}

/** The fragments of what a person typed: split at spaces, folded; each must be found (AND). */
export function fragmentsOf(term: string): string[] {
  return term
    .split(/[\s\u3000]+/u)
    .map(searchable)
    .filter((fragment) => fragment !== "");
}
