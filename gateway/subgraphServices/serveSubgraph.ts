import type { FastifyInstance } from "fastify";
import { claimsVerifier } from "../../kit/authorization/claimsToken.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import type { RunningSubgraph, Subgraph } from "../../kit/defineSubgraph.ts";
import { subgraphServer } from "../../kit/http/subgraphServer.ts";
import { openClaimKeys } from "../../kit/keys/claimKeys.ts";
import type { Configuration } from "../configuration/configuration.ts";
import { openBroker } from "./openBroker.ts";
import { type Relay, startRelay } from "./relay.ts";

/**
 * A subgraph in a process of its own: it answers gateways that it knows by their keys, follows what it follows
 * and sends what it tells by the broker, and does what falls due. It closes with its server.
 */
export async function serveSubgraph(
  subgraph: Subgraph,
  configuration: Configuration,
): Promise<FastifyInstance> {
  const { claimKeysFile, databaseOf } = configuration;
  const keys = await openClaimKeys(claimKeysFile);
  let relay: Relay | undefined;
  const running = await subgraph.open(await openDatabase(databaseOf(subgraph.name)), {
    ...configuration,
    lags: async () => relay?.lags() ?? [],
  });
  const server = subgraphServer(running, claimsVerifier(keys, subgraph.name));
  const report = (name: string, err: unknown): void => server.log.error({ name, err });
  try {
    const broker = await openBroker(configuration, report);
    if (broker === undefined) warnOfSilence(server, running);
    relay = startRelay([running], report, broker);
  } catch (error) {
    await server.close();
    throw error;
  }
  server.addHook("preClose", () => relay.close());
  return server;
}

function warnOfSilence({ log }: FastifyInstance, { name, follows }: RunningSubgraph): void {
  if (follows.length === 0) return;
  const sources = follows.map(({ source }) => source).join(", ");
  log.warn(`${name} follows ${sources}, and hears nothing of it: BROKER_URL is not set`);
}
