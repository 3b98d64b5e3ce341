import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastify, { type FastifyInstance } from "fastify";
import { compiledGateway } from "../execution/compiledGateway.ts";
import type { Executor } from "../configuration/configuration.ts";
import { referenceDataSource } from "../subgraphServices/referenceDataSource.ts";
import { supergraphServices } from "./supergraphServices.ts";
import { withoutPurposes } from "./withoutPurposes.ts";

/** What an unprotected gateway is started with. */
export interface UnprotectedOptions {
  /** Of a supergraph that names the URL of each subgraph. */
  readonly supergraphSdl: string;
  readonly executor: Executor;
}

/**
 * A gateway over any supergraph, without identities, policy or audit: for tests of the execution with graphs
 * that are not this project's. Whoever starts it keeps it on loopback.
 */
export async function createUnprotectedGateway({
  supergraphSdl,
  executor,
}: UnprotectedOptions): Promise<FastifyInstance> {
  process.env["APOLLO_TELEMETRY_DISABLED"] ??= "1";
  const sdl = withoutPurposes(supergraphSdl);
  const services = supergraphServices(sdl);
  const reference = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name }) => referenceDataSource(services.of(name)),
  });
  const app = fastify({ logger: { level: "warn" } });
  app.addHook("onClose", () => services.close());
  const server = new ApolloServer({
    gateway: executor === "reference" ? reference : compiledGateway(reference, services.of),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await server.start();
  app.get("/health", async () => ({ status: "ok" }));
  app.route({
    method: ["GET", "POST", "OPTIONS"],
    url: "/graphql",
    handler: fastifyApolloHandler(server),
  });
  return app;
}
