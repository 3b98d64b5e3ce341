import { GraphQLError } from "graphql";
import type { Knex } from "knex";
import { type Clock, storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import type { Migration } from "../../../kit/database/migrate.ts";
import type { CriminalTransferRow } from "../rows.ts";
import { takeStepIn } from "../transfers/transferStep.ts";
import { ACTORS, type TransferAction } from "../transfers/transferWorkflow.ts";
import type { PlatformMessage, PlatformMessageKind, TwoLawPlatform } from "./platform.ts";

const TABLE = "platform_message";
const AT_A_TIME = 100;

/** Every message of the two-law platform, with what came of it. */
export const platformMessageMigration: Migration = {
  name: "008_platform_message",
  tables: [TABLE],
  async up(knex) {
    await knex.schema.createTable(TABLE, (table) => {
      table.bigInteger("sequence").primary();
      table.text("content").notNullable();
      // Why nothing was done; null where it was.
      table.text("refusal");
      table.datetime("taken_at").notNullable();
    });
  },
};

const ACTIONS: Readonly<Record<PlatformMessageKind, TransferAction>> = {
  RECEIVED: "receive",
  FILED: "file",
  NOT_FILED: "refuse",
  PROSECUTED: "prosecute",
  JUDGED: "judge",
};

/**
 * Takes what the platform tells, each message once: with what it does, or with why it could not. Answers how many there
 * were. A message that the case does not allow is kept for somebody to look at, and holds nothing up.
 */
export async function takeMessages(
  database: Database,
  platform: TwoLawPlatform,
  clock: Clock,
): Promise<number> {
  for (let taken = 0; ;) {
    const messages = await platform.messagesAfter(await lastTaken(database.knex), AT_A_TIME);
    if (messages.length === 0) return taken;
    for (const message of messages)
      await writeTransaction(database, (transaction) => take(transaction, message, clock));
    taken += messages.length;
  }
}

async function lastTaken(knex: Knex): Promise<number> {
  const [row]: { last: number | null }[] = await knex(TABLE).max({ last: "sequence" });
  return row?.last ?? 0;
}

async function take(
  transaction: Knex.Transaction,
  message: PlatformMessage,
  clock: Clock,
): Promise<void> {
  const { sequence } = message;
  // Another process may have taken it meanwhile.
  if ((await transaction(TABLE).where({ sequence }).first()) !== undefined) return;
  await transaction(TABLE).insert({
    sequence,
    content: JSON.stringify(message),
    refusal: await refusalOf(transaction, message, clock),
    taken_at: storedInstant(clock.now()),
  });
}

/** Does what a message says, as the organ that it comes from; answers why not, where that cannot be. */
async function refusalOf(
  transaction: Knex.Transaction,
  { kind, caseNumber: number, documentNumber: document, text }: PlatformMessage,
  clock: Clock,
): Promise<string | null> {
  const action = ACTIONS[kind];
  const transfer = await transaction<CriminalTransferRow>("criminal_transfer")
    .where({ number })
    .first();
  if (transfer === undefined) return `no transfer ${number}`;
  const acting = {
    department: ACTORS[action],
    officer: undefined,
    purpose: "P07",
    basis: number,
  } as const;
  const columns = kind === "PROSECUTED" ? { prosecuted_on: todayBy(clock) } : {};
  try {
    await takeStepIn(
      transaction,
      { input: { number, version: transfer.version }, acting, clock },
      action,
      { content: contentOf(kind, document, text), columns },
    );
    return null;
  } catch (error) {
    if (error instanceof GraphQLError) return error.message;
    throw error;
  }
}

/** The same as where the organ acts by the graph. */
function contentOf(kind: PlatformMessageKind, document: string, text: string) {
  if (kind === "RECEIVED") return {};
  if (kind === "NOT_FILED") return { document, reason: text };
  return kind === "JUDGED" ? { document, outcome: text } : { document };
}
