import { Command } from "commander";
import { decodeJwt } from "jose";
import { auditMigrations } from "../../audit/migrations/index.ts";
import { revocationsOf } from "../../kit/authorization/consentRevocations.ts";
import { migrate } from "../../kit/database/migrate.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { isCategoryCode } from "../../policy/categories/index.ts";
import { LONGEST_CONSENT_DAYS } from "../../policy/consent.ts";
import type { PartnerContract } from "../../policy/partners/contract.ts";
import { needsConsent } from "../../policy/partners/grantsBy.ts";
import { contracts } from "../../policy/partners/index.ts";
import { readerByCode } from "../../policy/readers.ts";
import { isUscc, normalizeUscc } from "../../standards/uscc.ts";
import { openDevelopmentIssuer } from "../authentication/developmentIssuer.ts";
import { ConfigurationError, readConfiguration } from "../configuration/configuration.ts";
import { runCommand } from "./runCommand.ts";

interface Options {
  readonly revoked: boolean;
  readonly categories?: string;
  readonly purpose: string;
  readonly days: string;
}

const HELP = `
The partner sends it in the header x-consent, with the header x-purpose of the same purpose. It counts for the
entity that gave it and for no other, until it expires or its entity takes it back:
mutation { revokeConsent(input: { consentId: "…" }) { revokedAt } }, as SELF:<uscc> with the header x-purpose: P15.

The token goes to the standard output, its id and its end to the standard error. --revoked prints instead what the
entity has taken back.

Examples:
  npm run -s consent -- 91310000Y00000H65N PARTNER-LAW --categories annualReport.financials,credit.record
  npm run -s consent -- 91310000Y00000H65N --revoked`;

new Command("consent")
  .description(
    "Prints a development token by which an entity consents that a partner reads its data.",
  )
  .argument("<uscc>", "unified social credit code of the entity that consents")
  .option("--revoked", "list the consents that the entity has taken back", false)
  .argument("[partner]", `one of ${contracts.map(({ code }) => code).join(", ")}`)
  .option(
    "--categories <codes>",
    "kinds of data, with commas (default: all for which the partner's contract needs consent)",
  )
  .option("--purpose <code>", "what the data may be used for", "P18")
  .option("--days <number>", `how long it lasts, 1 to ${LONGEST_CONSENT_DAYS}`, "30")
  .addHelpText("after", HELP)
  .action((uscc: string, partner: string | undefined, options: Options) =>
    runCommand(() => (options.revoked ? list(uscc) : print(uscc, partner, options))),
  )
  .parse();

async function list(code: string): Promise<void> {
  const database = await openDatabase(readConfiguration(process.env).databaseOf("governance"));
  try {
    await migrate(database, auditMigrations);
    const revoked = await revocationsOf(database, usccOf(code));
    for (const { consent_id: id, revoked_at: at } of revoked)
      process.stdout.write(`${id}\trevoked ${at} UTC\n`);
    if (revoked.length === 0) process.stdout.write(`${code} has taken back no consent\n`);
  } finally {
    await database.close();
  }
}

function usccOf(code: string): string {
  const uscc = normalizeUscc(code);
  if (isUscc(uscc)) return uscc;
  throw new ConfigurationError(`${code} is not a unified social credit code`);
}

async function print(code: string, partner: string | undefined, options: Options): Promise<void> {
  const { identity, dataDirectory } = readConfiguration(process.env);
  if (identity.kind === "provider") {
    throw new ConfigurationError("JWKS_URL is set: consents come from that identity provider");
  }
  const uscc = usccOf(code);
  if (partner === undefined)
    throw new ConfigurationError("name the partner that the entity consents to");
  const contract = readerByCode(partner)?.contract;
  if (contract === undefined) {
    throw new ConfigurationError(`${partner} has no contract; policy/partners has those that do`);
  }
  const issuer = await openDevelopmentIssuer(dataDirectory);
  const token = await issuer.issueConsent({
    uscc,
    partner,
    categories: categoriesOf(contract, options),
    purpose: purposeOf(contract, options),
    days: daysOf(options),
  });
  const { jti = "", exp = 0 } = decodeJwt(token);
  process.stderr.write(`consent ${jti}, until ${new Date(exp * 1_000).toISOString()}\n`);
  process.stdout.write(`${token}\n`);
}

function categoriesOf(
  { code, categories }: PartnerContract,
  { categories: named }: Options,
): readonly string[] {
  const needing = categories.filter((one) => needsConsent(one));
  const wanted = named?.split(",").map((one) => one.trim()) ?? needing;
  const strange = wanted.find((one) => !isCategoryCode(one) || !needing.includes(one));
  if (strange === undefined && wanted.length > 0) return wanted;
  throw new ConfigurationError(
    needing.length === 0
      ? `the contract of ${code} has no kind of data that needs consent`
      : `--categories ${strange}: the contract of ${code} needs consent for ${needing.join(", ")}`,
  );
}

function purposeOf({ code, purposes }: PartnerContract, { purpose }: Options): string {
  if (purposes.some((one) => one === purpose)) return purpose;
  throw new ConfigurationError(`--purpose ${purpose}: ${code} reads for ${purposes.join(", ")}`);
}

function daysOf({ days }: Options): number {
  const number = Number(days);
  if (Number.isInteger(number) && number >= 1 && number <= LONGEST_CONSENT_DAYS) return number;
  throw new ConfigurationError(
    `--days ${days} is not a whole number from 1 to ${LONGEST_CONSENT_DAYS}`,
  );
}
