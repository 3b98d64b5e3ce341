import { randomInt } from "node:crypto";

/** The most that `randomInt` takes, and that a number of JavaScript and of every database holds. */
const MOST = 2 ** 48 - 1;

/**
 * An id drawn at random, for records that others may not even know of: ids that count up tell by their gaps, and
 * by cursors, how many there are besides.
 */
export function secretId(): number {
  return randomInt(1, MOST);
}
