import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import type { Area } from "./area.ts";
import { areas } from "./areas.ts";
import { compare, readHarmless } from "./harmless.ts";
import { type Mutant, mutantOf } from "./mutants.ts";
import { diffsOf, figuresOf } from "./report.ts";
import { codeOf, isSettled, keepRun, readRuns } from "./runs.ts";
import { writeTable } from "./table.ts";

/**
 * `npm run mutation -- [area …] [--changed] [--concurrency n]`: changes the code that decides who gets what, one place
 * at a time, and fails where the tests do not notice and `docs/mutation.md` does not list the change as harmless.
 * `--changed` leaves out the areas whose last run found nothing and was of the code as it is.
 */
const LIST = "docs/mutation.md";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    changed: { type: "boolean", default: false },
    concurrency: { type: "string", default: "2" },
  },
});
const concurrency = Number(values.concurrency);
if (!Number.isInteger(concurrency) || concurrency < 1)
  throw new TypeError(`--concurrency ${values.concurrency} is no number of processes`);

for (const area of chosenAreas(positionals)) {
  if (values.changed && isSettled(area, readRuns())) continue;
  const code = codeOf(area);
  judge(area, code, await mutantsOf(area));
}

/** The areas of these names, in this order; all where none is named. */
function chosenAreas(names: readonly string[]): readonly Area[] {
  if (names.length === 0) return areas;
  return names.map((name) => {
    const area = areas.find((one) => one.name === name);
    if (area !== undefined) return area;
    const known = areas.map((one) => one.name).join(", ");
    throw new TypeError(`${name} is no area; there are ${known}`);
  });
}

async function mutantsOf({ name, mutate, tests }: Area): Promise<readonly Mutant[]> {
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
