import type { FastifyInstance } from "fastify";
import { readConfiguration } from "../../gateway/configuration/configuration.ts";
import { serveSubgraph } from "../../gateway/subgraphServices/serveSubgraph.ts";
import { subgraphByName } from "../../gateway/subgraphs.ts";
import type { InstallationEnvironment } from "./installation.ts";

/** A subgraph of an installation as it stands in a process of its own, which knows the gateway by its keys. */
export async function openSubgraphServer(
  name: string,
  env: InstallationEnvironment,
): Promise<FastifyInstance> {
  const subgraph = subgraphByName(name);
  if (subgraph === undefined) throw new TypeError(`there is no subgraph ${name}`);
  return serveSubgraph(subgraph, readConfiguration(env));
}
