import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { printSchema } from "graphql";
import { format, resolveConfig } from "prettier";
import { subgraphs } from "../gateway/subgraphs.ts";
import { composeVariant } from "../gateway/variants/composeVariant.ts";
import { compose } from "../schema/compose.ts";
import { variantNames } from "../schema/variants.ts";
import { policyMatrix } from "./policyMatrix.ts";
import { type GeneratedFile, resolverTypes } from "./resolverTypes.ts";

/** Writes everything that is derived and committed; `--check` only compares, and fails on a difference. */
const { values } = parseArgs({ options: { check: { type: "boolean", default: false } } });

// The types first: they are wanted most while the subgraphs do not compose.
for (const file of await resolverTypes()) await put(file);
const supergraph = compose(subgraphs);
await put(["schema/supergraph.graphql", supergraph]);
for (const name of variantNames)
  await put([`schema/variants/${name}.graphql`, printSchema(composeVariant(supergraph, name))]);
await put(policyMatrix());

async function put([path, content]: GeneratedFile): Promise<void> {
  const text = await format(content, { ...(await resolveConfig(path)), filepath: path });
  if (!values.check) writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, "utf8") !== text) {
    process.stderr.write(`${path} is out of date: run npm run generate\n`);
    process.exitCode = 1;
  }
}
