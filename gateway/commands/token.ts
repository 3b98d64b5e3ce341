import { Command } from "commander";
import { readerByCode } from "../../policy/readers.ts";
import { openDevelopmentIssuer } from "../authentication/developmentIssuer.ts";
import { ConfigurationError, readConfiguration } from "../configuration/configuration.ts";
import { runCommand } from "./runCommand.ts";

interface Options {
  readonly secondFactor: boolean;
}

const EXAMPLES = "SH-AIC, SH-TAX, D-310110-MSA, OPERATOR, ANALYST, CPC, SELF:<uscc>, PUBLIC";

new Command("token")
  .description("Prints a development token for a reader, good for eight hours.")
  .argument("<reader>", `a reader code such as ${EXAMPLES}`)
  .option("--second-factor", "as if the person had proved a second factor", false)
  .action((code: string, options: Options) => runCommand(() => print(code, options)))
  .parse();

async function print(code: string, options: Options): Promise<void> {
  const { identity, dataDirectory } = readConfiguration(process.env);
  if (identity.kind === "provider") {
    throw new ConfigurationError("JWKS_URL is set: tokens come from that identity provider");
  }
  const reader = readerByCode(code);
  if (reader === undefined) {
    throw new ConfigurationError(`there is no reader "${code}"; try one of ${EXAMPLES}`);
  }
  const issuer = await openDevelopmentIssuer(dataDirectory);
  process.stdout.write(`${await issuer.issue(reader.code, options)}\n`);
}
