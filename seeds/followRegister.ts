import { systemClock } from "../kit/clock.ts";
import type { Database } from "../kit/database/database.ts";
import { outboxSource } from "../kit/outbox/follow.ts";
import { followAll } from "../kit/outbox/followAll.ts";
import { followRegister as followedByApprovals } from "../subgraphs/approvals/ingest/followRegister.ts";
import { readProgress } from "./write/seedProgress.ts";

/** The databases of the two subgraphs, both migrated. */
export interface RegisterAndApprovals {
  readonly legalEntities: Database;
  readonly approvals: Database;
}

/** Has `approvals` hear of all that the register tells of; answers how many events there were. */
export async function followRegister({
  legalEntities,
  approvals,
}: RegisterAndApprovals): Promise<number> {
  const progress = await readProgress(approvals);
  // Seeding that was cut off has yet to write entities of its own, and follows when it is done.
  if (progress !== undefined && progress.entities < progress.target) return 0;
  return followAll(
    [
      {
        name: "approvals",
        database: approvals,
        follows: [followedByApprovals],
        clock: systemClock,
      },
    ],
    ({ source, types }) => outboxSource(source, legalEntities, types),
  );
}
