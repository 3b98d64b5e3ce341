import type { FastifyInstance } from "fastify";
import { readConfiguration } from "../../gateway/configuration/configuration.ts";
import { subgraphs } from "../../gateway/subgraphs.ts";
import { claimsVerifier } from "../../kit/authorization/claimsToken.ts";
import { databaseConfigOf } from "../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { subgraphServer } from "../../kit/http/subgraphServer.ts";
import { openClaimKeys } from "../../kit/keys/claimKeys.ts";
import type { InstallationEnvironment } from "./installation.ts";

/** A subgraph of an installation as it stands in a process of its own, which knows the gateway by its keys. */
export async function openSubgraphServer(
  name: string,
  env: InstallationEnvironment,
): Promise<FastifyInstance> {
  const subgraph = subgraphs.find((one) => one.name === name);
  if (subgraph === undefined) throw new TypeError(`there is no subgraph ${name}`);
  const configuration = readConfiguration(env);
  const running = await subgraph.open(
    await openDatabase(databaseConfigOf(name, env)),
    configuration,
  );
  const keys = await openClaimKeys(configuration.claimKeysFile);
  return subgraphServer(running, claimsVerifier(keys, name));
}
