import { randomUUID } from "node:crypto";
import { ApolloGateway } from "@apollo/gateway";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { GraphQLSchema } from "graphql";
import fastify, { type FastifyContextConfig, type FastifyInstance } from "fastify";
import { requestContexts } from "./requestContext.ts";
import { newestChange } from "./subscriptions/newestChange.ts";
import { changeStreams } from "./subscriptions/streamHandler.ts";
import { avoidedBy } from "../kit/authorization/avoidedBy.ts";
import { isConsentRevoked } from "../kit/authorization/consentRevocations.ts";
import { type Clock, systemClock, todayBy } from "../kit/clock.ts";
import { openDatabase } from "../kit/database/openDatabase.ts";
import { unusedConnections } from "../kit/http/unusedConnections.ts";
import { authenticator } from "./authentication/authenticate.ts";
import {
  type DevelopmentIssuer,
  openDevelopmentIssuer,
} from "./authentication/developmentIssuer.ts";
import { consentVerifier } from "./authentication/verifyConsent.ts";
import { classificationOf } from "../schema/classification.ts";
import { variantNames } from "../schema/variants.ts";
import { openTrail } from "./audit/openTrail.ts";
import { enforcedGateway } from "./authorization/enforcedGateway.ts";
import { MAX_TOKENS } from "./authorization/operationLimits.ts";
import type { Configuration } from "./configuration/configuration.ts";
import { compiledGateway } from "./execution/compiledGateway.ts";
import type { GatewayContext } from "./gatewayContext.ts";
import { demoIdentities } from "./graphiql/demoIdentities.ts";
import { exampleQueries } from "./graphiql/examples.ts";
import { graphiqlPlugin } from "./graphiql/graphiqlPlugin.ts";
import { apolloLogger } from "./http/apolloLogger.ts";
import { clientSignal } from "./http/clientSignal.ts";
import { BODY_LIMIT, requireFittingBody } from "./http/bodyLimit.ts";
import { GRAPHQL_PATH } from "./http/graphqlPath.ts";
import { requireContractInForce } from "./http/contractInForce.ts";
import { documentStore } from "./http/documentStore.ts";
import { executedByPlugin } from "./http/executionPlugin.ts";
import { formatError } from "./http/formatError.ts";
import { logMaskedErrors } from "./http/logMaskedErrors.ts";
import { neverStored } from "./http/neverStored.ts";
import { asGraphqlError, requirePlainJson } from "./http/plainJson.ts";
import { rateLimiter } from "./http/rateLimiter.ts";
import { sharedBuckets } from "./http/sharedBuckets.ts";
import { TokenBuckets } from "./http/tokenBucket.ts";
import { statusByMediaType } from "./http/statusByMediaType.ts";
import { requireValidConsent } from "./http/declaredConsent.ts";
import { requireAllowedUse } from "./http/declaredUse.ts";
import { requireToken } from "./http/unauthenticated.ts";
import { withOwnFields } from "./ownFields/ownFieldsGateway.ts";
import { assertRegistrable } from "./registeredOperations/assertRegistrable.ts";
import { executeRegisteredText } from "./registeredOperations/executeRegisteredText.ts";
import { readRegisteredOperations } from "./registeredOperations/readRegisteredOperations.ts";
import { registeredTexts } from "./registeredOperations/registeredText.ts";
import { subgraphs } from "./subgraphs.ts";
import { openServices } from "./subgraphServices/openServices.ts";
import type { Relay } from "./subgraphServices/relay.ts";
import { referenceDataSource } from "./subgraphServices/referenceDataSource.ts";
import { forApolloGateway, readSupergraph } from "./supergraph/supergraph.ts";

declare module "fastify" {
  interface FastifyInstance {
    /** Between the subgraphs that the gateway holds; a test has it do at once what there is to do. */
    readonly relay: Relay;
  }
}

/** The whole graph, and each variant below it. */
const ADDRESSES: readonly { readonly url: string; readonly config: FastifyContextConfig }[] = [
  { url: GRAPHQL_PATH, config: {} },
  ...variantNames.map((variant) => ({ url: `${GRAPHQL_PATH}/${variant}`, config: { variant } })),
];

/**
 * One endpoint: who asks → what they may ask → plan → execute. Opens the subgraphs, and refuses to start
 * with a supergraph that policy cannot decide on. A test may give a clock.
 */
export async function createGateway(
  configuration: Configuration,
  clock: Clock = systemClock,
): Promise<FastifyInstance> {
  // The gateway library reports usage to its maker unless told not to.
  process.env["APOLLO_TELEMETRY_DISABLED"] ??= "1";
  const supergraph = readSupergraph();
  const classification = classificationOf(supergraph);
  const operations = readRegisteredOperations(configuration.registeredOperationsDirectory);
  const today = () => todayBy(clock);
  const registeredText = registeredTexts(operations, configuration.registeredOnly);
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    logger: { level: "warn" },
    genReqId: () => randomUUID(),
  });
  const issuer = await developmentIssuer(configuration);
  const authenticate = authenticator(configuration.identity, issuer);
  const services = await openServices(
    subgraphs,
    configuration,
    (subgraph, err) => app.log.error({ subgraph, err }),
    clock,
  );
  app.decorate("relay", services.relay);
  app.addHook("onClose", () => services.close());
  // What all gateways of an installation keep in common: the trail, consents that were revoked, limits of rate, and
  // whom officers avoid.
  const shared = await openDatabase(configuration.databaseOf("governance"));
  const trail = await openTrail(configuration, shared, (err) =>
    app.log.error({ err }, "audit trail"),
  );
  const now = () => clock.now().getTime();
  const buckets = configuration.rateLimitsShared
    ? sharedBuckets(shared, now, (err) => app.log.error({ err }, "limits of rate"))
    : { take: new TokenBuckets(now).take, settle: async () => undefined };
  const limiter = rateLimiter(configuration.rateLimitScale, buckets.take);
  app.addHook("onClose", async () => {
    await trail.close();
    await buckets.settle();
    await shared.close();
  });

  const reference = new ApolloGateway({
    supergraphSdl: forApolloGateway(supergraph),
    buildService: ({ name }) => referenceDataSource(services.of(name)),
    // A header would otherwise have every subgraph query shown to the client.
    __exposeQueryPlanExperimental: false,
    logger: apolloLogger(app),
  });
  const apiSchema = new Promise<GraphQLSchema>((resolve) => {
    reference.onSchemaLoadOrUpdate((loaded) => resolve(loaded.apiSchema));
  });
  const gateway =
    configuration.executor === "reference"
      ? reference
      : compiledGateway(reference, services.of, "checked");
  const executed = executedByPlugin(
    withOwnFields(enforcedGateway(gateway, classification, trail), classification),
    logMaskedErrors(app.log),
  );
  const server = new ApolloServer<GatewayContext>({
    gateway: executed.gateway,
    // Its place is taken by validation before what the reader may know of the schema.
    dangerouslyDisableValidation: true,
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: MAX_TOKENS },
    persistedQueries: false,
    documentStore: documentStore(),
    allowBatchedHttpRequests: false,
    // A bearer token cannot be sent by a foreign page, so the header is protection enough.
    csrfPrevention: { requestHeaders: ["authorization"] },
    plugins: [
      statusByMediaType,
      executeRegisteredText,
      executed.plugin,
      // Nothing of it may be kept on the way, which is said without reckoning for how long.
      ApolloServerPluginCacheControlDisabled(),
      // It is for subgraphs, which this is none of; each request asks it otherwise.
      ApolloServerPluginInlineTraceDisabled(),
      // Apollo's own page would have a browser load scripts of a foreign host.
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
    logger: apolloLogger(app),
  });
  await server.start();
  try {
    assertRegistrable(operations, await apiSchema, classification);
  } catch (error) {
    await app.close();
    throw error;
  }

  await app.register(graphiqlPlugin, {
    graphqlPath: GRAPHQL_PATH,
    examples: exampleQueries,
    // Identities for the choosing exist only where tokens are this installation's own.
    ...(issuer === undefined
      ? {}
      : {
          demoReaders: demoIdentities,
          issueToken: async (code: string) => issuer.issue(code, { secondFactor: true }),
        }),
  });
  const verified = [
    neverStored,
    requireToken(authenticate),
    limiter.countRequest,
    requirePlainJson,
    requireFittingBody(today),
    requireContractInForce(today),
    requireAllowedUse(trail, today),
    requireValidConsent(
      consentVerifier(configuration.identity, issuer, (id, uscc) =>
        isConsentRevoked(shared, id, uscc),
      ),
    ),
  ];
  const contextOf = requestContexts({
    registeredText,
    limiter,
    today,
    avoidedBy: avoidedBy(shared),
  });
  const streams = changeStreams({
    server,
    authenticate,
    contextOf,
    newest: newestChange(services.of("exchange"), today),
  });
  const endUnused = unusedConnections(app.server);
  app.addHook("preClose", async () => {
    endUnused();
    await streams.close();
  });
  app.decorateRequest("principal", undefined);
  app.decorateRequest("use", undefined);
  app.get("/health", async () => ({ status: "ok" }));
  const answer = fastifyApolloHandler(server, {
    context: async (request, reply) => contextOf(request, clientSignal(reply)),
  });
  for (const { url, config } of ADDRESSES) {
    const route = {
      method: ["GET", "POST"],
      config,
      errorHandler: asGraphqlError,
      onRequest: verified,
    };
    app.route({ ...route, url, handler: answer });
    app.route({ ...route, url: `${url}/stream`, handler: streams.handle });
  }
  return app;
}

async function developmentIssuer(
  configuration: Configuration,
): Promise<DevelopmentIssuer | undefined> {
  return configuration.identity.kind === "development"
    ? openDevelopmentIssuer(configuration.dataDirectory)
    : undefined;
}
