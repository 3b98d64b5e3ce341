import { readFileSync } from "node:fs";
import { argv } from "node:process";
import { ApolloGateway, RemoteGraphQLDataSource } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";

/**
 * `@apollo/gateway` as its documentation starts it, over the subgraphs that a supergraph names: without
 * authorization and audit. The argument is the file of the supergraph.
 */
process.env["APOLLO_TELEMETRY_DISABLED"] ??= "1";
const [, , file = ""] = argv;
const gateway = new ApolloGateway({
  supergraphSdl: readFileSync(file, "utf8"),
  buildService: ({ url = "" }) => new RemoteGraphQLDataSource({ url }),
});
const server = new ApolloServer({ gateway });
const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
process.stdout.write(`@apollo/gateway is ready: ${url}\n`);
process.on("SIGTERM", () => process.exit(0));
