import type { InspectedFile } from "./inspectFile.ts";
import { inOrder } from "./columns.ts";
import type { FileRow } from "./csvParser.ts";
import { quarantined, type Verdict } from "./registration.ts";
import { checkRegistration } from "./registrationRow.ts";

/** A row of the file with what becomes of it. */
export interface JudgedRow extends FileRow {
  readonly verdict: Verdict;
  /** The same code with the same content stands earlier in the file: nothing is left to write. */
  readonly isRepetition: boolean;
}

interface Earlier {
  readonly line: number;
  readonly digest: string;
}

/**
 * Judges the rows of one file, in order: each by itself, and against those before it. It keeps a code and
 * a digest of every row, some 200 bytes each. `today` is the last day that can be a registration date.
 */
export function createJudge({ columns }: InspectedFile, today: string) {
  const seen = new Map<string, Earlier>();

  return function judgeRow({ line, lastLine, cells }: FileRow): JudgedRow {
    const verdict = checkRegistration(inOrder(cells, columns), today);
    if (verdict.kind === "quarantined")
      return { line, lastLine, cells, verdict, isRepetition: false };
    const identity = detached(verdict.registration.identity);
    const earlier = seen.get(identity);
    if (earlier === undefined) seen.set(identity, { line, digest: verdict.digest });
    if (earlier === undefined || earlier.digest === verdict.digest)
      return { line, lastLine, cells, verdict, isRepetition: earlier !== undefined };
    const detail = `${identity} stands on line ${earlier.line} already, with other content.`;
    return {
      line,
      lastLine,
      cells,
      verdict: quarantined("DUPLICATE", detail),
      isRepetition: false,
    };
  };
}

/** A copy: the code is a slice of the file's text, which would stay in memory with it. */
function detached(code: string): string {
  return Buffer.from(code, "latin1").toString("latin1");
}
