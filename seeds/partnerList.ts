import { readFileSync } from "node:fs";
import { Command } from "commander";
import { databaseConfigOf } from "../kit/database/databaseConfig.ts";
import { codeOf } from "../kit/database/databaseError.ts";
import { migrate } from "../kit/database/migrate.ts";
import { openDatabase } from "../kit/database/openDatabase.ts";
import { contracts } from "../policy/partners/index.ts";
import { legalEntities } from "../subgraphs/legal-entities/index.ts";
import { PartnerListError } from "./partners/partnerListError.ts";
import { readPartnerList } from "./partners/readPartnerList.ts";
import { writePartnerList } from "./partners/writePartnerList.ts";
import { runSeedsCommand } from "./runSeedsCommand.ts";

const listed = contracts.filter(({ entities }) => entities === "listed");

const HELP = `
The file is UTF-8 text with one unified social credit code a line; lines that begin with # are left out. It
takes the place of the list before, and an empty file ends it. Codes that the register does not have are
reported; run it again once they are registered.

Example:
  npm run partner-list -- PARTNER-RATING list.txt`;

new Command("partner-list")
  .description("Puts the entities on a partner's contract list into the register.")
  .argument("<partner>", `one of ${listed.map(({ code }) => code).join(", ")}`)
  .argument("<file>", "a text file of codes")
  .addHelpText("after", HELP)
  .action((partner: string, file: string) => runSeedsCommand(() => run(partner, file)))
  .parse();

async function run(partner: string, file: string): Promise<void> {
  const contract = listed.find(({ code }) => code === partner);
  if (contract === undefined) {
    throw new PartnerListError(
      `${partner} has no contract with a list; those that have are ${listed.map(({ code }) => code).join(", ")}`,
    );
  }
  const usccs = codesIn(file);
  const database = await openDatabase(databaseConfigOf(legalEntities.name, process.env));
  try {
    await migrate(database, legalEntities.migrations);
    const { listed: count, unknown } = await writePartnerList(database, contract, usccs);
    process.stdout.write(
      `${count} entities on the list of ${partner}, until ${contract.validTo}\n`,
    );
    for (const uscc of unknown) process.stdout.write(`not in the register: ${uscc}\n`);
  } finally {
    await database.close();
  }
}

function codesIn(file: string): readonly string[] {
  try {
    return readPartnerList(readFileSync(file, "utf8"));
  } catch (error) {
    const reason =
      error instanceof PartnerListError ? error.message : `cannot be read (${codeOf(error)})`;
    throw new PartnerListError(`${file}: ${reason}`);
  }
}
