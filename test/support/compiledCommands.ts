import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const COMPILER = join(ROOT, "node_modules/.bin/tsc");

/** What tsc ends with where it found errors and emitted all the same. */
const EMITTED_WITH_ERRORS = 2;

/**
 * Builds what an operator runs, once for all tests that start a process; each would otherwise compile anew what
 * it loads. Types are the business of `npm run check`: errors in them keep nobody from testing.
 */
export function compileCommands(): void {
  run(COMPILER, ["-p", "tsconfig.build.json"], EMITTED_WITH_ERRORS);
  run(process.execPath, ["scripts/copyAssets.js"]);
}

/** The arguments with which node runs a command, such as `seeds/seed.ts`, as it was compiled. */
export function compiledCommand(source: string, args: readonly string[] = []): string[] {
  return [join(ROOT, "dist", source.replace(/\.ts$/u, ".js")), ...args];
}

function run(program: string, args: readonly string[], tolerated = 0): void {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (error !== undefined) throw error;
  if (status !== 0 && status !== tolerated)
    throw new Error(`${program} ended with ${status}:\n${stdout}${stderr}`);
}
