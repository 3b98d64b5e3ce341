import { Command } from "commander";
import { claimsVerifier } from "../../kit/authorization/claimsToken.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { subgraphServer } from "../../kit/http/subgraphServer.ts";
import { openClaimKeys } from "../../kit/keys/claimKeys.ts";
import {
  ConfigurationError,
  defaultSubgraphPort,
  readConfiguration,
  readPort,
} from "../configuration/configuration.ts";
import { subgraphByName, subgraphs } from "../subgraphs.ts";
import { startRelay } from "../subgraphServices/relay.ts";
import { closeOnSignals } from "./closeOnSignals.ts";
import { runCommand } from "./runCommand.ts";

const names = subgraphs.map(({ name }) => name);

new Command("subgraph")
  .description("Serves one subgraph over HTTP for gateways started with start:gateway.")
  .argument("<name>", `one of ${names.join(", ")}`)
  .action((name: string) => runCommand(() => start(name)))
  .parse();

async function start(name: string): Promise<void> {
  const subgraph = subgraphByName(name);
  if (subgraph === undefined) {
    throw new ConfigurationError(`there is no subgraph "${name}"; name one of ${names.join(", ")}`);
  }
  const configuration = readConfiguration(process.env);
  const { databaseOf, claimKeysFile, host } = configuration;
  const keys = await openClaimKeys(claimKeysFile);
  const running = await subgraph.open(await openDatabase(databaseOf(name)), configuration);
  const server = subgraphServer(running, claimsVerifier(keys, name));
  // What it tells itself of, and what falls due by itself; other subgraphs are in processes of their own.
  const relay = startRelay([running], (event, err) => server.log.error({ event, err }));
  server.addHook("onClose", () => relay.close());
  closeOnSignals(server);
  const address = await server.listen({
    host,
    port: readPort(process.env, "PORT", defaultSubgraphPort(name)),
  });
  process.stdout.write(`Subgraph ${name} is ready: ${address}/graphql\n`);
}
