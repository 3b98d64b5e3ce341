import { commitmentOf } from "./commitment.ts";
import { draw } from "./draw.ts";
import { drawRecord, recordedDraw } from "./drawRecord.ts";

/**
 * Whether drawing again by what a record says gives the record, to the byte, and its terms are those of the
 * commitment that was published before. A record by which nothing can be drawn is not reproduced.
 */
export function isReproduced(record: string, commitment: string | null): boolean {
  try {
    const { terms, revelation } = recordedDraw(record);
    return (
      commitmentOf(terms) === commitment &&
      drawRecord(terms, revelation, draw(terms, revelation)) === record
    );
  } catch {
    return false;
  }
}
