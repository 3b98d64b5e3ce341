import { Command } from "commander";
import { openClaimKeys, rotateClaimKeys } from "../../kit/keys/claimKeys.ts";
import { readConfiguration } from "../configuration/configuration.ts";
import { runCommand } from "./runCommand.ts";

new Command("rotate-claim-keys")
  .description(
    "Makes a new key for the claims between gateway and subgraphs. Running processes take it up within a second; the key before it stays valid until the next rotation.",
  )
  .action(() => runCommand(rotate))
  .parse();

async function rotate(): Promise<void> {
  const { claimKeysFile } = readConfiguration(process.env);
  await openClaimKeys(claimKeysFile);
  process.stdout.write(`New key ${await rotateClaimKeys(claimKeysFile)} in ${claimKeysFile}\n`);
}
