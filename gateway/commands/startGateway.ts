import { Command, InvalidArgumentError } from "commander";
import { type Configuration, isPort, readConfiguration } from "../configuration/configuration.ts";
import { GRAPHQL_PATH } from "../http/graphqlPath.ts";
import {
  isUnprotected,
  startUnprotected,
  type UnprotectedArguments,
} from "../unprotected/startUnprotected.ts";
import { closeOnSignals } from "./closeOnSignals.ts";
import { runCommand } from "./runCommand.ts";
import { announce, isWorker, runWorkers } from "./workers.ts";
import { keepRequestsYoung } from "./youngRequests.ts";

interface Options extends UnprotectedArguments {
  readonly distributed: boolean;
  readonly port: string | undefined;
}

keepRequestsYoung();
new Command("gateway")
  .description("Serves the graph. Settings come from the environment; see README.md.")
  .option(
    "--distributed",
    "reach every subgraph over HTTP (SUBGRAPH_URL_…, or the default ports)",
    false,
  )
  .option("--port <n>", "listen on this port, instead of PORT", portOf)
  .option(
    "--supergraph <file>",
    "serve another supergraph, whose subgraphs are at the URLs that it names; for tests on loopback, with --policy none",
  )
  .option("--policy <none>", "none: without identities, policy and audit; only with --supergraph")
  .action((options: Options) =>
    runCommand(() => (isUnprotected(options) ? startOther(options) : start(options))),
  )
  .parse();

async function start(options: Options): Promise<void> {
  const configuration = readConfiguration(environmentOf(options));
  if (isWorker()) announce(await serve(configuration));
  else if (configuration.workers > 1) await runWorkers(configuration.workers, sayReady);
  else sayReady(await serve(configuration));
}

function portOf(text: string): string {
  if (isPort(text)) return text;
  throw new InvalidArgumentError("Give a number from 1 to 65535, or 0 for a port that is free.");
}

/** What was typed goes before what is set. */
function environmentOf({ distributed, port }: Options): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...(distributed ? { TOPOLOGY: "distributed" } : {}),
    ...(port === undefined ? {} : { PORT: port }),
  };
}

/** The address where it listens. Loaded only now: what is wrong with the settings is said at once. */
async function serve(configuration: Configuration): Promise<string> {
  const { createGateway } = await import("../createGateway.ts");
  const app = await createGateway(configuration);
  const { rehearseRefusals } = await import("./rehearsal.ts");
  rehearseRefusals();
  closeOnSignals(app);
  return app.listen({ host: configuration.host, port: configuration.port });
}

function sayReady(address: string): void {
  process.stdout.write(
    `Supervision Graph is ready: ${address}${GRAPHQL_PATH} (GraphiQL: ${address}/)\n`,
  );
}

async function startOther(options: Options): Promise<void> {
  const { app, address } = await startUnprotected(options, environmentOf(options));
  closeOnSignals(app);
  process.stdout.write(`${options.supergraph} is ready, without a policy: ${address}/graphql\n`);
}
