import { Command } from "commander";
import { type Configuration, readConfiguration } from "../configuration/configuration.ts";
import { createGateway, GRAPHQL_PATH } from "../createGateway.ts";
import { closeOnSignals } from "./closeOnSignals.ts";
import { runCommand } from "./runCommand.ts";

new Command("gateway")
  .description("Serves the graph. Settings come from the environment; see README.md.")
  .option(
    "--distributed",
    "reach every subgraph over HTTP (SUBGRAPH_URL_…, or the default ports)",
    false,
  )
  .action(({ distributed }: { distributed: boolean }) => runCommand(() => start(distributed)))
  .parse();

async function start(distributed: boolean): Promise<void> {
  const configuration: Configuration = readConfiguration({
    ...process.env,
    ...(distributed ? { TOPOLOGY: "distributed" } : {}),
  });
  const app = await createGateway(configuration);
  closeOnSignals(app);
  const address = await app.listen({ host: configuration.host, port: configuration.port });
  process.stdout.write(
    `Supervision Graph is ready: ${address}${GRAPHQL_PATH} (GraphiQL: ${address}/)\n`,
  );
}
