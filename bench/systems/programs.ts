import { readFileSync } from "node:fs";

/** What `npm start` and `npm run start:subgraph` run. */
export const GATEWAY = "dist/gateway/commands/startGateway.js";
export const SUBGRAPH = "dist/gateway/commands/startSubgraph.js";

/** What the scripts of this project's package give Node for its servers: what is measured is what is run. */
export function startOptions(): readonly string[] {
  const { config } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly config: { readonly server: string };
  };
  return config.server.split(" ");
}
