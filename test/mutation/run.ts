import { readFileSync } from "node:fs";
import { Stryker } from "@stryker-mutator/core";
import { Command, InvalidArgumentError } from "commander";
import type { Area } from "./area.ts";
import { areas } from "./areas.ts";
import { compare, readHarmless } from "./harmless.ts";
import { type Mutant, mutantOf } from "./mutants.ts";
import { diffsOf, figuresOf } from "./report.ts";
import { codeOf, isSettled, keepRun, readRuns } from "./runs.ts";
import { writeTable } from "./table.ts";

const LIST = "docs/mutation.md";

interface Options {
  readonly changed: boolean;
  readonly concurrency: number;
}

await new Command("mutation")
  .description(
    `Changes the code that decides who gets what, one place at a time, and fails where the tests do not notice and ${LIST} does not list the change as harmless.`,
  )
  .argument("[areas...]", "names of areas; all where none is named", areaOf, [])
  .option("--changed", "leave out areas whose last run found nothing in the code as it is", false)
  .option("--concurrency <n>", "processes at once", processesOf, 2)
  .addHelpText("after", `\nAreas: ${areas.map(({ name }) => name).join(", ")}`)
  .action(run)
  .parseAsync();

async function run(chosen: readonly Area[], { changed, concurrency }: Options): Promise<void> {
  for (const area of chosen.length === 0 ? areas : chosen) {
    if (changed && isSettled(area, readRuns())) continue;
    const code = codeOf(area);
    judge(area, code, await mutantsOf(area, concurrency));
  }
}

function areaOf(text: string, before: readonly Area[]): readonly Area[] {
  const area = areas.find(({ name }) => name === text);
  if (area === undefined) throw new InvalidArgumentError("There is no such area; see --help.");
  return [...before, area];
}

function processesOf(text: string): number {
  if (/^[1-9]\d?$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a whole number from 1 to 99.");
}

async function mutantsOf(
  { name, mutate, tests }: Area,
  concurrency: number,
): Promise<readonly Mutant[]> {
  const started = Date.now();
  const options = { testRunner: "bundle", mutate: [...mutate], tests: [...tests], concurrency };
  const stryker = new Stryker(options);
  const results = await stryker.runMutationTest();
  const seconds = Math.round((Date.now() - started) / 1_000);
  process.stdout.write(`\n${name}: ${results.length} mutants in ${seconds} seconds\n`);
  return results.filter(({ status }) => status !== "Ignored").map(mutantOf);
}

/** Says what came of an area's mutants, and keeps it. */
function judge(area: Area, code: string, mutants: readonly Mutant[]): void {
  const survivors = mutants.filter(({ outcome }) => outcome === "survived");
  const harmless = readHarmless(readFileSync(LIST, "utf8")).filter(({ file }) =>
    area.mutate.includes(file),
  );
  const { unlisted, stale } = compare(survivors, harmless);
  keepRun(area.name, {
    on: new Date().toISOString().slice(0, "YYYY-MM-DD".length),
    code,
    mutants: mutants.length,
    killed: mutants.length - survivors.length,
    harmless: survivors.length - unlisted.length,
    unnoticed: unlisted.length,
  });
  writeTable(readRuns());
  process.stdout.write(`\n${figuresOf(mutants)}\n`);
  const timedOut = mutants.filter(({ outcome }) => outcome === "timedOut");
  if (timedOut.length > 0)
    process.stdout.write(`\nNoticed by running on and on:\n${diffsOf(timedOut)}\n`);
  if (stale.length > 0)
    process.stdout.write(`\n${LIST} lists what survives no longer:\n${diffsOf(stale)}\n`);
  if (unlisted.length === 0) return;
  process.stdout.write(`\nNo test notices, and ${LIST} does not list:\n${diffsOf(unlisted)}\n`);
  process.stdout.write(`\n${unlisted.map(({ file, line }) => `${file}:${line}`).join("\n")}\n`);
  process.exitCode = 1;
}
