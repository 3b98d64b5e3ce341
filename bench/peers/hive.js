// Hive Gateway as its documentation starts it in a Node program, over the subgraphs of a supergraph file.
// The second argument names the planner: "js", its own, or "rust", the one of Hive Router.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createGatewayRuntime } from "@graphql-hive/gateway";

const [, , supergraphFile, planner] = process.argv;
const { unifiedGraphHandler } =
  planner === "rust" ? await import("@graphql-hive/router-runtime") : {};

const gateway = createGatewayRuntime({
  supergraph: readFileSync(supergraphFile, "utf8"),
  logging: "error",
  ...(unifiedGraphHandler === undefined ? {} : { unifiedGraphHandler }),
});
const server = createServer(gateway);
server.listen(0, "127.0.0.1", () => {
  process.stdout.write(
    `Hive Gateway is ready: http://127.0.0.1:${server.address().port}/graphql\n`,
  );
});
process.on("SIGTERM", () => process.exit(0));
