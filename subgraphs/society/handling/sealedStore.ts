import type { Database } from "../../../kit/database/database.ts";
import type { Sealing } from "../../../kit/keys/sealingKeys.ts";

/** The database of the subgraph, and what seals who complained or reported in it. */
export interface SealedStore {
  readonly database: Database;
  readonly sealing: Sealing;
}
