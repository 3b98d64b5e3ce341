/**
 * Writes a file of permits of the synthetic city, for measurements by hand:
 * `npm run -s many-permits -- permits.csv 1000000 20000 [1000]` writes a million permits of the
 * first 20,000 entities, every thousandth of them malformed.
 */
import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { manyPermits, type ManyPermits } from "./manyPermits.ts";

const LINES_AT_A_TIME = 1_000;

const [path, ...numbers] = process.argv.slice(2);
const [rows = 0, holders = 0, malformedEvery = 0] = numbers.map(Number);
if (path === undefined || !(rows > 0) || !(holders > 0))
  throw new TypeError("name a file, how many rows, and how many entities hold them");

await pipeline(Readable.from(chunks({ rows, holders, malformedEvery })), createWriteStream(path));

function* chunks(wanted: ManyPermits): Generator<string, void, void> {
  let lines: string[] = [];
  for (const line of manyPermits(wanted)) {
    lines.push(line);
    if (lines.length < LINES_AT_A_TIME) continue;
    yield `${lines.join("\n")}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join("\n")}\n`;
}
