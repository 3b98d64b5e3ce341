import { readFileSync } from "node:fs";

/** What `npm start` and `npm run start:subgraph` run. */
export const GATEWAY = "dist/gateway/commands/startGateway.js";
export const SUBGRAPH = "dist/gateway/commands/startSubgraph.js";

/** What the scripts of this project's package give Node for a program: what is measured is what is run. */
export function startOptions(program: string): readonly string[] {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  for (const script of Object.values(scripts)) {
    const [before, after] = script.split(` ${program}`);
    if (after !== undefined) return optionsAtTheEnd(before ?? "");
  }
  throw new Error(`no script of package.json starts ${program}`);
}

function optionsAtTheEnd(command: string): readonly string[] {
  const [, options = ""] = /\bnode((?: --\S+)*)$/u.exec(command) ?? [];
  return options.split(" ").filter((option) => option !== "");
}
