import { Command } from "commander";
import {
  ConfigurationError,
  defaultSubgraphPort,
  readConfiguration,
  readPort,
} from "../configuration/configuration.ts";
import { serveSubgraph } from "../subgraphServices/serveSubgraph.ts";
import { subgraphByName, subgraphs } from "../subgraphs.ts";
import { closeOnSignals } from "./closeOnSignals.ts";
import { runCommand } from "./runCommand.ts";
import { keepRequestsYoung } from "./youngRequests.ts";

const names = subgraphs.map(({ name }) => name);

keepRequestsYoung();
new Command("subgraph")
  .description(
    "Serves one subgraph over HTTP for gateways started with start:gateway. It hears of the others by the broker of BROKER_URL.",
  )
  .argument("<name>", `one of ${names.join(", ")}`)
  .action((name: string) => runCommand(() => start(name)))
  .parse();

async function start(name: string): Promise<void> {
  const subgraph = subgraphByName(name);
  if (subgraph === undefined) {
    throw new ConfigurationError(`there is no subgraph "${name}"; name one of ${names.join(", ")}`);
  }
  const configuration = readConfiguration(process.env);
  const server = await serveSubgraph(subgraph, configuration);
  closeOnSignals(server);
  const address = await server.listen({
    host: configuration.host,
    port: readPort(process.env, "PORT", defaultSubgraphPort(name)),
  });
  process.stdout.write(`Subgraph ${name} is ready: ${address}/graphql\n`);
}
