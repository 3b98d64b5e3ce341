import { isUtf8 } from "node:buffer";
import { lineError } from "./importError.ts";

const LINE_FEED = 0x0a;

/** First bytes of files that are often taken for CSV. */
const KNOWN_STARTS: readonly (readonly [string, string])[] = [
  ["fffe", "looks like UTF-16; save it as CSV in UTF-8"],
  ["feff", "looks like UTF-16; save it as CSV in UTF-8"],
  ["504b0304", "looks like a ZIP or Excel file; save it as CSV in UTF-8"],
  ["d0cf11e0", "looks like an old Excel file; save it as CSV in UTF-8"],
];

/**
 * Checks a stream of bytes, chunk by chunk: UTF-8 throughout and no NUL. The first fault is thrown as an
 * `ImportError` with its line and, where it can be told, what the file is instead.
 */
export function createTextCheck() {
  let line = 1;
  let started = false;
  /** The beginning of a character that the last chunk broke off. */
  let rest: Buffer = Buffer.alloc(0);

  function check(chunk: Buffer): void {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    if (!started) checkStart(bytes);
    started = true;
    const whole = bytes.subarray(0, bytes.length - brokenOff(bytes));
    rest = bytes.subarray(whole.length);
    if (!isUtf8(whole) || whole.includes(0)) throw firstFault(whole, line);
    line += lineFeeds(whole);
  }

  function finish(): void {
    if (rest.length > 0)
      throw lineError(line, "not UTF-8 text: it ends in the middle of a character; fetch it again");
  }

  return { check, finish };
}

function checkStart(bytes: Buffer): void {
  const start = bytes.toString("hex", 0, 4);
  const known = KNOWN_STARTS.find(([magic]) => start.startsWith(magic));
  if (known !== undefined) throw lineError(1, `not UTF-8 text: ${known[1]}`);
}

/** How many bytes at the end belong to a character that is not complete yet: 0 to 3. */
function brokenOff(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) return back < sequenceLength(byte) ? back : 0;
  }
  return 0;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0) return 4;
  return lead >= 0xe0 ? 3 : 2;
}

function lineFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1))
    count += 1;
  return count;
}

function firstFault(bytes: Buffer, firstLine: number): Error {
  let line = firstLine;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(LINE_FEED, start);
    const text = bytes.subarray(start, end === -1 ? bytes.length : end);
    if (!isUtf8(text)) return notUtf8(bytes.subarray(start), line);
    if (text.includes(0) || end === -1)
      return lineError(line, "holds a NUL byte; this is not a text file");
    start = end + 1;
    line += 1;
  }
}

function notUtf8(bytes: Buffer, line: number): Error {
  const hint = isGb18030(bytes)
    ? "looks like GB18030; convert it: iconv -f GB18030 -t UTF-8"
    : "save the file as UTF-8";
  return lineError(line, `not UTF-8 text: ${hint}`);
}

/** GB18030 (with GBK and GB 2312 in it) is what Chinese office programs write unless told otherwise. */
function isGb18030(bytes: Buffer): boolean {
  try {
    // As a stream, so that a character broken off by the end of the chunk is no fault.
    new TextDecoder("gb18030", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
