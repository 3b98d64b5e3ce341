import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { compose } from "../schema/compose.ts";
import { subgraphs } from "../gateway/subgraphs.ts";

/** Writes everything that is derived and committed; `--check` only compares, and fails on a difference. */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

const generated: readonly (readonly [path: string, content: () => string])[] = [
  ["schema/supergraph.graphql", () => `${compose(subgraphs)}\n`],
];

for (const [path, content] of generated) {
  const text = content();
  if (!values.check) writeFileSync(path, text);
  else if (readFileSync(path, "utf8") !== text) {
    process.stderr.write(`${path} is out of date: run npm run generate\n`);
    process.exitCode = 1;
  }
}
