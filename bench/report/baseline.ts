import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { QuestionId } from "../scenarios/question.ts";
import type { SystemId } from "../systems/system.ts";
import type { Figure } from "./figures.ts";

const FILE = "bench/baseline.json";

/** A short run is noisier than the long one that the baseline is of; a ratio may differ by so much at least. */
const LEAST_NOISE = 0.15;

/** Ratios to the floor, and how far single rounds lay from them; times would be those of one machine. */
interface Baseline {
  readonly entities: number;
  readonly ratios: Partial<
    Record<
      QuestionId,
      Partial<Record<SystemId, { readonly ratio: number; readonly noise: number }>>
    >
  >;
}

/** Keeps the ratios of a run for later ones to be checked against. */
export function writeBaseline(figures: readonly Figure[], entities: number): void {
  const ratios: Record<string, Record<string, { ratio: number; noise: number }>> = {};
  for (const { question, system, ratio, noise } of figures) {
    if (system === "floor") continue;
    (ratios[question] ??= {})[system] = { ratio: rounded(ratio), noise: rounded(noise) };
  }
  writeFileSync(FILE, `${JSON.stringify({ entities, ratios }, undefined, 2)}\n`);
  process.stdout.write(`${FILE} is written.\n`);
}

/** Says of each ratio whether it has worsened by more than the noise; sets the exit code where one has. */
export function checkAgainstBaseline(figures: readonly Figure[], entities: number): void {
  const baseline = readBaseline();
  if (baseline.entities !== entities)
    throw new RangeError(
      `${FILE} is of ${baseline.entities} entities, not of ${entities}: give --entities ${baseline.entities}`,
    );
  for (const { question, system, ratio } of figures) {
    const known = baseline.ratios[question]?.[system];
    if (known === undefined) continue;
    const noise = Math.max(LEAST_NOISE, known.noise);
    const isWorse = ratio > known.ratio * (1 + noise);
    if (isWorse) process.exitCode = 1;
    process.stdout.write(
      `${isWorse ? "worse" : "holds"}  ${question}, ${system}: ${ratio.toFixed(2)} × the floor, ` +
        `${known.ratio.toFixed(2)} in the baseline, ${(noise * 100).toFixed(0)} % allowed\n`,
    );
  }
}

function readBaseline(): Baseline {
  if (!existsSync(FILE))
    throw new RangeError(`there is no ${FILE}: npm run bench -- --write makes one`);
  return JSON.parse(readFileSync(FILE, "utf8")) as Baseline;
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
