const STARS = "*".repeat(13);

/** Resident identity numbers have 15 or 18 characters; passports and other documents fewer. */
const RESIDENT_ID_LENGTH = 15;
const SHORTEST_DOCUMENT = 6;

/**
 * M2: the first three and the last two characters around thirteen stars, `310*************3X`. On purpose
 * stricter than the usual six and four, which leave little but the birth date open. A shorter document
 * number keeps its first character alone, and one shorter than any document nothing.
 */
export function maskIdentityNumber(number: string): string {
  const text = number.trim();
  if (text.length >= RESIDENT_ID_LENGTH) return text.slice(0, 3) + STARS + text.slice(-2);
  return text.length < SHORTEST_DOCUMENT ? STARS : text.slice(0, 1) + STARS;
}
