import { Command } from "commander";
import { type Configuration, readConfiguration } from "../configuration/configuration.ts";
import { createGateway, GRAPHQL_PATH } from "../createGateway.ts";
import {
  isUnprotected,
  startUnprotected,
  type UnprotectedArguments,
} from "../unprotected/startUnprotected.ts";
import { closeOnSignals } from "./closeOnSignals.ts";
import { runCommand } from "./runCommand.ts";

interface Options extends UnprotectedArguments {
  readonly distributed: boolean;
}

new Command("gateway")
  .description("Serves the graph. Settings come from the environment; see README.md.")
  .option(
    "--distributed",
    "reach every subgraph over HTTP (SUBGRAPH_URL_…, or the default ports)",
    false,
  )
  .option("--port <n>", "listen on this port, instead of PORT")
  .option(
    "--supergraph <file>",
    "serve another supergraph, whose subgraphs are at the URLs that it names; for tests on loopback, with --policy none",
  )
  .option("--policy <none>", "none: without identities, policy and audit; only with --supergraph")
  .action((options: Options) =>
    runCommand(() => (isUnprotected(options) ? startOther(options) : start(options))),
  )
  .parse();

async function start({ distributed, port }: Options): Promise<void> {
  const configuration: Configuration = readConfiguration({
    ...process.env,
    ...(distributed ? { TOPOLOGY: "distributed" } : {}),
    ...(port === undefined ? {} : { PORT: port }),
  });
  const app = await createGateway(configuration);
  closeOnSignals(app);
  const address = await app.listen({ host: configuration.host, port: configuration.port });
  process.stdout.write(
    `Supervision Graph is ready: ${address}${GRAPHQL_PATH} (GraphiQL: ${address}/)\n`,
  );
}

async function startOther(options: Options): Promise<void> {
  const { app, address } = await startUnprotected(options, process.env);
  closeOnSignals(app);
  process.stdout.write(`${options.supergraph} is ready, without a policy: ${address}/graphql\n`);
}
