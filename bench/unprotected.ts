import { randomUUID } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import fastify from "fastify";
import { authenticator } from "../gateway/authentication/authenticate.ts";
import { openDevelopmentIssuer } from "../gateway/authentication/developmentIssuer.ts";
import { readConfiguration } from "../gateway/configuration/configuration.ts";
import { keepRequestsYoung } from "../gateway/commands/youngRequests.ts";
import { compiledGateway } from "../gateway/execution/compiledGateway.ts";
import type { SubgraphService } from "../gateway/execution/subgraphService.ts";
import { localService } from "../gateway/subgraphServices/localService.ts";
import { referenceDataSource } from "../gateway/subgraphServices/referenceDataSource.ts";
import type { CallContext, ExecutionContext } from "../gateway/gatewayContext.ts";
import { executedByPlugin } from "../gateway/http/executionPlugin.ts";
import { formatError } from "../gateway/http/formatError.ts";
import { logMaskedErrors } from "../gateway/http/logMaskedErrors.ts";
import { neverStored } from "../gateway/http/neverStored.ts";
import { asGraphqlError, requirePlainJson } from "../gateway/http/plainJson.ts";
import { statusByMediaType } from "../gateway/http/statusByMediaType.ts";
import { requireToken } from "../gateway/http/unauthenticated.ts";
import { subgraphs } from "../gateway/subgraphs.ts";
import { forApolloGateway, readSupergraph } from "../gateway/supergraph/supergraph.ts";
import type { Claims } from "../kit/authorization/claims.ts";
import { openDatabase } from "../kit/database/openDatabase.ts";
import { shanghaiToday } from "../kit/shanghaiToday.ts";

/**
 * The same graph with authentication, and without policy, second line and audit: what `bench:enforcement`
 * compares with. It serves an installation of the bench on loopback, and is part of nothing else.
 */
keepRequestsYoung();
process.env["APOLLO_TELEMETRY_DISABLED"] ??= "1";
const configuration = readConfiguration(process.env);
const issuer = await openDevelopmentIssuer(configuration.dataDirectory);

const running = new Map(
  await Promise.all(
    subgraphs.map(async (subgraph) => {
      const database = await openDatabase(configuration.databaseOf(subgraph.name));
      const opened = await subgraph.open(database, configuration, (schema) => schema);
      return [subgraph.name, opened] as const;
    }),
  ),
);

function serviceOf(name: string): SubgraphService<CallContext> {
  const subgraph = running.get(name);
  if (subgraph === undefined) throw new TypeError(`no subgraph ${name}`);
  return localService(subgraph, (_name, error) => process.stderr.write(`${String(error)}\n`));
}

const app = fastify({ logger: { level: "warn" }, genReqId: () => randomUUID() });
const reference = new ApolloGateway({
  supergraphSdl: forApolloGateway(readSupergraph()),
  buildService: ({ name }) => referenceDataSource(serviceOf(name)),
});
// Executed and served as with policy and audit: what differs is these two.
const executed = executedByPlugin(compiledGateway(reference, serviceOf), logMaskedErrors(app.log));
const server = new ApolloServer<ExecutionContext>({
  gateway: executed.gateway,
  csrfPrevention: { requestHeaders: ["authorization"] },
  formatError,
  persistedQueries: false,
  plugins: [
    statusByMediaType,
    executed.plugin,
    ApolloServerPluginCacheControlDisabled(),
    ApolloServerPluginLandingPageDisabled(),
    fastifyApolloDrainPlugin(app),
  ],
});
await server.start();

/** A department without a purpose: what is asked of it here is shared with everybody. */
const claims: Claims = {
  reader: "SH-AIC",
  purpose: "P02",
  secondFactor: false,
  day: shanghaiToday(),
  reach: "single",
};

app.decorateRequest("principal", undefined);
app.route({
  method: "POST",
  url: "/graphql",
  errorHandler: asGraphqlError,
  onRequest: [
    requireToken(authenticator(configuration.identity, issuer)),
    requirePlainJson,
    neverStored,
  ],
  handler: fastifyApolloHandler(server, {
    // All that the execution reads of a context; the rest is the policy's.
    context: async () =>
      ({
        requestId: "",
        claims,
        masked: new Set<string>(),
        written: new Set<string>(),
        subgraphLoaders: new Map<string, unknown>(),
      }) as Partial<ExecutionContext> as ExecutionContext,
  }),
});
const address = await app.listen({ host: "127.0.0.1", port: configuration.port });
process.stdout.write(`Unprotected, for comparison only: ${address}/graphql\n`);
process.on("SIGTERM", () => process.exit(0));
