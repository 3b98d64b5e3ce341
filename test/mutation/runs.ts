import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Area } from "./area.ts";
import { areas } from "./areas.ts";

/** What the last run of an area came to. */
export interface Run {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Names the code that was changed: where it is another now, the run says nothing of today's. */
  readonly code: string;
  readonly mutants: number;
  readonly killed: number;
  readonly harmless: number;
  readonly unnoticed: number;
}

/** The last runs by the name of their area. */
export type Runs = Readonly<Record<string, Run>>;

const RUNS = "test/mutation/runs.json";

export function readRuns(): Runs {
  return existsSync(RUNS) ? (JSON.parse(readFileSync(RUNS, "utf8")) as Runs) : {};
}

/** Keeps the run of an area in the place of the one before; what is no area any more is forgotten. */
export function keepRun(name: string, run: Run): void {
  const runs = { ...readRuns(), [name]: run };
  const kept = areas.flatMap((area) => {
    const last = runs[area.name];
    return last === undefined ? [] : [[area.name, last] as const];
  });
  writeFileSync(RUNS, `${JSON.stringify(Object.fromEntries(kept), undefined, 2)}\n`);
}

const DIGITS = 12;

/** Names the code of an area as it is now. */
export function codeOf({ mutate }: Area): string {
  const digest = createHash("sha256");
  for (const file of mutate) digest.update(readFileSync(file));
  return digest.digest("hex").slice(0, DIGITS);
}

/** Whether the last run of an area left nothing open, and was of the code as it is now. */
export function isSettled(area: Area, { [area.name]: run }: Runs): boolean {
  return run !== undefined && run.unnoticed === 0 && run.code === codeOf(area);
}
