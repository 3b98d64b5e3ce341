import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Stryker } from "@stryker-mutator/core";
import { type Area, areas } from "./areas.ts";
import { compare, readHarmless } from "./harmless.ts";
import { type Mutant, mutantOf } from "./mutants.ts";
import { diffsOf, figuresOf } from "./report.ts";

/**
 * `npm run mutation -- [area …] [--concurrency n]`: changes the code that decides who gets what, one place at
 * a time, and fails where the tests do not notice and `docs/mutation.md` does not list the change as harmless.
 */
const LIST = "docs/mutation.md";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { concurrency: { type: "string", default: "2" } },
});
const concurrency = Number(values.concurrency);
if (!Number.isInteger(concurrency) || concurrency < 1)
  throw new TypeError(`--concurrency ${values.concurrency} is no number of processes`);

const harmless = readHarmless(readFileSync(LIST, "utf8"));
const mutants: Mutant[] = [];
for (const area of chosenAreas(positionals)) mutants.push(...(await mutantsOf(area)));

const files = new Set(mutants.map(({ file }) => file));
const { unlisted, stale } = compare(
  mutants.filter(({ outcome }) => outcome === "survived"),
  harmless.filter(({ file }) => files.has(file)),
);
process.stdout.write(`\n${figuresOf(mutants)}\n`);
const timedOut = mutants.filter(({ outcome }) => outcome === "timedOut");
if (timedOut.length > 0)
  process.stdout.write(`\nNoticed by running on and on:\n${diffsOf(timedOut)}\n`);
if (stale.length > 0)
  process.stdout.write(`\n${LIST} lists what survives no longer:\n${diffsOf(stale)}\n`);
if (unlisted.length > 0) {
  process.stdout.write(`\nNo test notices, and ${LIST} does not list:\n${diffsOf(unlisted)}\n`);
  process.stdout.write(`\n${unlisted.map(({ file, line }) => `${file}:${line}`).join("\n")}\n`);
  process.exitCode = 1;
}

function chosenAreas(names: readonly string[]): readonly Area[] {
  const unknown = names.filter((name) => !areas.some((area) => area.name === name));
  if (unknown.length > 0)
    throw new TypeError(
      `${unknown.join(", ")} is no area; there are ${areas.map(({ name }) => name).join(", ")}`,
    );
  return names.length === 0 ? areas : areas.filter(({ name }) => names.includes(name));
}

async function mutantsOf({ name, mutate, tests }: Area): Promise<Mutant[]> {
  const started = Date.now();
  const testMatch = tests.map((test) => `<rootDir>/${test}`);
  const stryker = new Stryker({
    mutate: [...mutate],
    concurrency,
    jest: { config: { testMatch } },
  });
  const results = await stryker.runMutationTest();
  const seconds = Math.round((Date.now() - started) / 1_000);
  process.stdout.write(`${name}: ${results.length} mutants in ${seconds} seconds\n`);
  return results.filter(({ status }) => status !== "Ignored").map(mutantOf);
}
