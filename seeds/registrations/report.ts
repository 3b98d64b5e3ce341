import { ASSUMPTIONS } from "./assumptions.ts";
import { CORRECTIONS, NOTES, QUARANTINE_REASONS, type QuarantineReason } from "./findings.ts";
import type { ImportRun } from "./importRun.ts";
import type { QuarantinedLine } from "./quarantineRows.ts";
import { type Found, isBalanced, OUTCOMES, type Tally } from "./tally.ts";

/** Counts with what they mean. */
type Explained = Readonly<Record<string, { readonly meaning: string } & Found>>;

/** What an import did, for the file as a whole even where several processes had a share in it. */
export interface ImportReport {
  readonly file: { readonly name: string; readonly bytes: number; readonly sha256: string };
  readonly database: string;
  readonly importId: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  /** The line after which this process went on with what another had begun; null where it began itself. */
  readonly resumedAfterLine: number | null;
  /** Of this process, from its start, reading the file twice included. */
  readonly seconds: number;
  readonly rowsPerSecond: number;
  readonly read: number;
  readonly imported: number;
  readonly corrected: number;
  readonly unchanged: number;
  readonly quarantined: number;
  /** `read = imported + corrected + unchanged + quarantined` in numbers; it was checked. */
  readonly equation: string;
  readonly corrections: Explained;
  readonly notes: Explained;
  readonly quarantineReasons: Readonly<
    Record<QuarantineReason, { readonly meaning: string; readonly count: number }>
  >;
  readonly quarantinedRows: readonly QuarantinedLine[];
  readonly assumptions: readonly string[];
}

/** How long this process took, and for how many rows. */
export interface Effort {
  readonly finishedAt: string;
  readonly seconds: number;
  readonly rows: number;
}

/** The report of an import that got to the end of its file. */
export function importReport(
  run: ImportRun,
  database: string,
  effort: Effort,
  quarantinedRows: readonly QuarantinedLine[],
): ImportReport {
  const { tally, file, resumedAfterLine } = run;
  return {
    file: { name: file.name, bytes: file.bytes, sha256: file.digest },
    database,
    importId: run.id,
    startedAt: isoInstant(run.startedAt),
    finishedAt: isoInstant(effort.finishedAt),
    resumedAfterLine: resumedAfterLine === 0 ? null : resumedAfterLine,
    seconds: Number(effort.seconds.toFixed(2)),
    rowsPerSecond: effort.seconds === 0 ? effort.rows : Math.round(effort.rows / effort.seconds),
    read: tally.read,
    ...tally.outcomes,
    equation: equationOf(tally),
    corrections: explained(CORRECTIONS, tally.corrections),
    notes: explained(NOTES, tally.notes),
    quarantineReasons: countedReasons(quarantinedRows),
    quarantinedRows,
    assumptions: ASSUMPTIONS,
  };
}

/** The equation in numbers. Throws where it does not hold: then a row was lost or counted twice. */
export function equationOf(tally: Tally): string {
  const { read, outcomes } = tally;
  const equation = `${read} = ${OUTCOMES.map((outcome) => outcomes[outcome]).join(" + ")}`;
  if (!isBalanced(tally)) throw new Error(`rows were lost or counted twice: ${equation} is wrong`);
  return equation;
}

function countedReasons(rows: readonly QuarantinedLine[]): ImportReport["quarantineReasons"] {
  const reasons = Object.keys(QUARANTINE_REASONS) as QuarantineReason[];
  return Object.fromEntries(
    reasons.map((reason) => [
      reason,
      {
        meaning: QUARANTINE_REASONS[reason],
        count: rows.filter((row) => row.reason === reason).length,
      },
    ]),
  ) as ImportReport["quarantineReasons"];
}

function explained<Code extends string>(
  meanings: Readonly<Record<Code, string>>,
  found: Readonly<Record<Code, Found>>,
): Explained {
  return Object.fromEntries(
    (Object.keys(meanings) as Code[]).map((code) => [
      code,
      { meaning: meanings[code], ...found[code] },
    ]),
  );
}

function isoInstant(stored: string): string {
  return `${stored.slice(0, 10)}T${stored.slice(11, 19)}Z`;
}
