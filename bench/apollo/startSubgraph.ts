import { argv } from "node:process";
import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastify from "fastify";
import { readConfiguration } from "../../gateway/configuration/configuration.ts";
import { subgraphByName } from "../../gateway/subgraphs.ts";
import type { Claims } from "../../kit/authorization/claims.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { shanghaiToday } from "../../kit/shanghaiToday.ts";

/**
 * One subgraph of this graph behind Apollo Server and without the second line: what other gateways are
 * measured with. It listens on loopback, on any free port.
 */
const [, , name = ""] = argv;
const subgraph = subgraphByName(name);
if (subgraph === undefined) throw new RangeError(`there is no subgraph "${name}"`);
const configuration = readConfiguration(process.env);
const running = await subgraph.open(
  await openDatabase(configuration.databaseOf(name)),
  configuration,
  (schema) => schema,
);

/** Nothing is decided by these here: resolvers ask who it is that asks. */
const claims: Claims = {
  reader: "SH-AIC",
  purpose: "P02",
  secondFactor: false,
  day: shanghaiToday(),
  reach: "single",
};

/**
 * Longer than any pause between the rounds. Apollo's standalone server closes what was idle for five seconds,
 * and a gateway that takes up the connection at that moment answers with an error.
 */
const KEEP_ALIVE_MILLISECONDS = 900_000;

/** Larger than any batch of entity keys. */
const BODY_LIMIT = 16 * 1024 * 1024;

const app = fastify({ keepAliveTimeout: KEEP_ALIVE_MILLISECONDS, bodyLimit: BODY_LIMIT });
const server = new ApolloServer<object>({
  schema: running.schema,
  plugins: [fastifyApolloDrainPlugin(app)],
});
await server.start();
app.route({
  method: ["GET", "POST"],
  url: "/",
  handler: fastifyApolloHandler(server, {
    context: async () => running.createContext(claims, running.createLoaders(claims)),
  }),
});
const address = await app.listen({ host: "127.0.0.1", port: 0 });
process.stdout.write(`Subgraph ${name} behind Apollo Server is ready: ${address}/\n`);
process.on("SIGTERM", () => process.exit(0));
