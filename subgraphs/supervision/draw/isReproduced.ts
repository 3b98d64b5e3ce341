import { draw } from "./draw.ts";
import { drawRecord, recordedDraw } from "./drawRecord.ts";

/** Whether drawing again by what a record says gives the record, to the byte. */
export function isReproduced(record: string): boolean {
  const { terms, revelation } = recordedDraw(record);
  return drawRecord(terms, revelation, draw(terms, revelation)) === record;
}
