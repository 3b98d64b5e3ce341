import { jestExpect } from "@jest/expect";
import type { InstrumenterContext, StrykerOptions } from "@stryker-mutator/api/core";
import { commonTokens, declareClassPlugin, PluginKind, tokens } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  type DryRunResult,
  DryRunStatus,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import * as circus from "jest-circus";
import { type Bundle, bundleOf } from "./bundle.ts";
import { jestObject } from "./jestObject.ts";

/** After so many mutants the tests are run without one: they fail where a mutant left something behind. */
const TRUSTED_RUNS = 20;

/** As in jest, where a test that hangs is given up. */
const TEST_MILLISECONDS = 60_000;

/** What is to run: the tests of these ids, or all; each, or until one fails. */
interface Asked {
  readonly only: ReadonlySet<string> | undefined;
  readonly untilOneFails: boolean;
}

/**
 * Runs tests as jest does, by its own `jest-circus` and `expect`, in one process and without a realm for each file: for
 * each run all of the project's own code is loaded anew, so that no run knows anything of the one before, and packages
 * stay. Ten times as many mutants are tried in the same time.
 */
class BundleRunner implements TestRunner {
  static readonly inject = tokens(commonTokens.options);
  readonly #tests: readonly string[];
  readonly #stryker: InstrumenterContext = {};
  #bundles: readonly Bundle[] = [];

  constructor(options: StrykerOptions) {
    this.#tests = options["tests"] as readonly string[];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    process.env["NODE_ENV"] = "test";
    Object.assign(globalThis, {
      __stryker__: this.#stryker,
      [Symbol.for("TEST_TIMEOUT_SYMBOL")]: TEST_MILLISECONDS,
    });
    this.#bundles = await Promise.all(this.#tests.map(bundleOf));
  }

  async dryRun(): Promise<DryRunResult> {
    const mutantCoverage = { static: {}, perTest: {} };
    this.#stryker.mutantCoverage = mutantCoverage;
    const result = await this.#run({ only: undefined, untilOneFails: false });
    delete this.#stryker.mutantCoverage;
    return result.status === DryRunStatus.Complete ? { ...result, mutantCoverage } : result;
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const { activeMutant, testFilter, hitLimit } = options;
    if (this.#runs % TRUSTED_RUNS === 0) await this.#assertUntouched();
    this.#runs += 1;
    const limited = hitLimit === undefined ? {} : { hitCount: 0, hitLimit };
    delete this.#stryker.hitCount;
    Object.assign(this.#stryker, { activeMutant: activeMutant.id, ...limited });
    const only = testFilter === undefined ? undefined : new Set(testFilter);
    const result = await this.#run({ only, untilOneFails: true });
    const { hitCount, hitLimit: most } = this.#stryker;
    return toMutantRunResult(determineHitLimitReached(hitCount, most) ?? result);
  }

  #runs = 0;

  async #assertUntouched(): Promise<void> {
    delete this.#stryker.activeMutant;
    const result = await this.#run({ only: undefined, untilOneFails: true });
    if (result.status !== DryRunStatus.Complete || result.tests.some(isFailed))
      throw new Error("tests fail without a mutant: one of those before left something behind");
  }

  async #run(asked: Asked): Promise<DryRunResult> {
    const { only, untilOneFails } = asked;
    const results: TestResult[] = [];
    for (const { file, load } of this.#bundles) {
      const isAsked = only === undefined || [...only].some((id) => id.startsWith(`${file} `));
      if (!isAsked) continue;
      try {
        results.push(...(await this.#runFile(file, load, asked)));
      } catch (error) {
        return { status: DryRunStatus.Error, errorMessage: String(error) };
      }
      if (untilOneFails && results.some(isFailed)) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  async #runFile(
    file: string,
    load: Bundle["load"],
    { only, untilOneFails }: Asked,
  ): Promise<readonly TestResult[]> {
    const results: TestResult[] = [];
    const handle: Parameters<typeof circus.addEventHandler>[0] = (event) => {
      if (event.name !== "test_start" && event.name !== "test_done") return;
      const id = `${file} ${nameOf(event.test)}`;
      if (event.name === "test_done") {
        delete this.#stryker.currentTestId;
        results.push(resultOf(id, file, event.test));
        return;
      }
      this.#stryker.currentTestId = id;
      const isOver = untilOneFails && results.some(isFailed);
      if (isOver || only?.has(id) === false) event.test.mode = "skip";
    };
    circus.resetState();
    circus.addEventHandler(handle);
    try {
      load({ ...circus.default, expect: jestExpect, jest: jestObject() });
      const { unhandledErrors } = await circus.run();
      if (unhandledErrors.length > 0) throw new Error(unhandledErrors.join("\n"));
    } finally {
      delete this.#stryker.currentTestId;
      circus.removeEventHandler(handle);
    }
    return results;
  }
}

type Test = NonNullable<ReturnType<typeof circus.getState>["currentlyRunningTest"]>;

/** The name of a test with those of what it stands in. */
function nameOf({ name, parent }: Pick<Test, "name" | "parent">): string {
  const names = [name];
  for (let block: Test["parent"] | undefined = parent; block !== undefined; block = block.parent)
    names.unshift(block.name);
  return names.slice(1).join(" ");
}

function resultOf(id: string, fileName: string, { errors, duration }: Test): TestResult {
  const about = { id, name: id, fileName, timeSpentMs: duration ?? 0 };
  const [failure] = errors;
  return failure === undefined
    ? { ...about, status: TestStatus.Success }
    : { ...about, status: TestStatus.Failed, failureMessage: String(failure) };
}

function isFailed({ status }: TestResult): boolean {
  return status === TestStatus.Failed;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "bundle", BundleRunner)];
