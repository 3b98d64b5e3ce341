import { readFileSync } from "node:fs";
import { Command } from "commander";
import { codeOf } from "../../kit/database/databaseError.ts";
import { classificationOf } from "../../schema/classification.ts";
import { ConfigurationError, readConfiguration } from "../configuration/configuration.ts";
import { assertRegistrable } from "../registeredOperations/assertRegistrable.ts";
import { readRegisteredOperations } from "../registeredOperations/readRegisteredOperations.ts";
import { operationId } from "../registeredOperations/registeredOperation.ts";
import { apiSchemaOf } from "../supergraph/apiSchema.ts";
import { readSupergraph } from "../supergraph/supergraph.ts";
import { runCommand } from "./runCommand.ts";

const HELP = `
The operations stand in registered-operations/<reader>/, or in the folder that REGISTERED_OPERATIONS_DIR names.

Examples:
  npm run -s operations -- list
  npm run -s operations -- hash registered-operations/PUBLIC/enterpriseSummary.graphql
  npm run -s operations -- check`;

const command = new Command("operations")
  .description("The operations that partners and the public may execute.")
  .addHelpText("after", HELP);

command
  .command("list")
  .description("Lists them: reader, id, file, and who approved it.")
  .action(() => runCommand(list));

command
  .command("hash")
  .description("Prints the id of a file's text, for manifest.json.")
  .argument("<file>", "a .graphql file")
  .action((file: string) => runCommand(() => hash(file)));

command
  .command("check")
  .description("Says whether the gateway would start with them, and if not, why.")
  .action(() => runCommand(check));

await command.parseAsync();

async function list(): Promise<void> {
  for (const { reader, id, file, approvals } of registered()) {
    const approved = approvals.map(
      ({ department, documentNumber, approvedOn }) =>
        `${department} ${documentNumber} ${approvedOn}`,
    );
    process.stdout.write(`${reader}  ${id}  ${file}  ${approved.join("、")}\n`);
  }
}

async function hash(file: string): Promise<void> {
  process.stdout.write(`${operationId(contentOf(file))}\n`);
}

async function check(): Promise<void> {
  const operations = registered();
  const supergraph = readSupergraph();
  assertRegistrable(operations, await apiSchemaOf(supergraph), classificationOf(supergraph));
  process.stdout.write(`${operations.length} registered operations, all as they should be\n`);
}

function registered() {
  return readRegisteredOperations(readConfiguration(process.env).registeredOperationsDirectory);
}

function contentOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new ConfigurationError(`cannot read ${file} (${codeOf(error)}); name a .graphql file`);
  }
}
