import type { Consent } from "../../policy/consent.ts";
import type { Reach } from "../../policy/fieldVerdict.ts";
import type { PurposeCode } from "../../policy/purposes.ts";

/** What the gateway vouches for when it asks a subgraph on somebody's behalf. */
export interface Claims {
  /** Reader code, such as `SH-AIC`. */
  readonly reader: string;
  readonly purpose?: PurposeCode;
  readonly basis?: string;
  /** Key of the officer behind a department, which does not tell who it is. */
  readonly officer?: string;
  /** Ids of the entities that this officer avoids (R8), in ascending order; absent where there are none. */
  readonly avoids?: readonly number[];
  readonly secondFactor: boolean;
  /** The day in Shanghai by whose rules the gateway decided: a subgraph decides by the same. */
  readonly day: string;
  /** The consent that a partner showed; it counts for the entity that gave it. */
  readonly consent?: Consent;
  /** Whether the client's operation looks one entity up, or lists several. */
  readonly reach: Reach;
}
