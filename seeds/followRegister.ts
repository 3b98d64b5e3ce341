import { systemClock } from "../kit/clock.ts";
import type { Database } from "../kit/database/database.ts";
import { outboxSource } from "../kit/outbox/follow.ts";
import {
  FOLLOWED_EVENTS,
  followRegister as follow,
} from "../subgraphs/approvals/ingest/followRegister.ts";

/** The databases of the two subgraphs, both migrated. */
export interface RegisterAndApprovals {
  readonly legalEntities: Database;
  readonly approvals: Database;
}

/** Has `approvals` hear of all that the register tells of; answers how many permits that waited joined. */
export function followRegister({
  legalEntities,
  approvals,
}: RegisterAndApprovals): Promise<number> {
  const register = outboxSource("legal-entities", legalEntities, FOLLOWED_EVENTS);
  return follow(approvals, register, systemClock);
}
