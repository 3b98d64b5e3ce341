import { systemClock } from "../kit/clock.ts";
import type { Database } from "../kit/database/database.ts";
import { outboxSource } from "../kit/outbox/follow.ts";
import { followAll } from "../kit/outbox/followAll.ts";
import type { Following } from "../kit/outbox/following.ts";
import { followRegister as followedByApprovals } from "../subgraphs/approvals/ingest/followRegister.ts";
import { followRegister as followRegisteredEntities } from "../kit/knownEntities/followRegister.ts";
import { readProgress } from "./write/seedProgress.ts";

/** The register and those that follow it, all migrated. */
export interface RegisterAndFollowers {
  readonly legalEntities: Database;
  readonly approvals: Database;
  readonly credit: Database;
  readonly blacklists: Database;
}

/** Has whoever follows the register hear of all that it tells of; answers how many events each of them heard. */
export async function followRegister({
  legalEntities,
  approvals,
  credit,
  blacklists,
}: RegisterAndFollowers): Promise<Readonly<Record<"approvals" | "credit" | "blacklists", number>>> {
  return {
    approvals: await follow(legalEntities, approvals, followedByApprovals),
    credit: await follow(legalEntities, credit, followRegisteredEntities),
    blacklists: await follow(legalEntities, blacklists, followRegisteredEntities),
  };
}

async function follow(
  register: Database,
  database: Database,
  following: Following,
): Promise<number> {
  const progress = await readProgress(database);
  // Seeding that was cut off has yet to write entities of its own, and follows when it is done.
  if (progress !== undefined && progress.entities < progress.target) return 0;
  return followAll([{ database, follows: [following], clock: systemClock }], (_, types) =>
    outboxSource(following.source, register, types),
  );
}
