import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Script } from "node:vm";
import { build, type Plugin } from "esbuild";

/** A test file with all of the project's own code that it imports. */
export interface Bundle {
  readonly file: string;
  /** Runs the code from its beginning; `globals` are what it imports of `@jest/globals`. */
  readonly load: (globals: object) => void;
}

type Load = (require: (name: string) => unknown) => void;

/** Puts a test file and the project's own code together, compiled once; packages are left to `require`. */
export async function bundleOf(file: string): Promise<Bundle> {
  const { outputFiles } = await build({
    // Where the instrumented copy is; esbuild would take the place where it was loaded.
    absWorkingDir: process.cwd(),
    entryPoints: [file],
    bundle: true,
    write: false,
    packages: "external",
    platform: "node",
    format: "cjs",
    target: "es2022",
    logLevel: "silent",
    plugins: [knowingItsPlace],
  });
  const [{ text } = { text: "" }] = outputFiles;
  const script = new Script(`(function (require) { const module = { exports: {} }; ${text} })`, {
    filename: resolve(file),
  });
  const require = createRequire(resolve("package.json"));
  return {
    file,
    load(globals) {
      const load = script.runInThisContext() as Load;
      load((name) => (name === "@jest/globals" ? globals : require(name)));
    },
  };
}

/** Modules of CommonJS know no `import.meta.url`; each is told its own. */
const knowingItsPlace: Plugin = {
  name: "knowing-its-place",
  setup({ onLoad }) {
    onLoad({ filter: new RegExp("\\.ts$") }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      const url = JSON.stringify(pathToFileURL(path).href);
      return { contents: text.replaceAll("import.meta.url", url), loader: "ts" };
    });
  },
};
