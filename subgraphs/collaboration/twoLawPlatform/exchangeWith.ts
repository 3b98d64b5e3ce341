import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import type { TwoLawPlatform } from "./platform.ts";
import { pushDocuments } from "./pushDocuments.ts";
import { takeMessages } from "./takeMessages.ts";

/** Tells the two-law platform what is new here, and takes what is new there. It may be called again at any time. */
export async function exchangeWith(
  platform: TwoLawPlatform,
  database: Database,
  clock: Clock,
): Promise<void> {
  await pushDocuments(database, platform, clock);
  await takeMessages(database, platform, clock);
}
