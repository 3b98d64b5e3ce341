import type { PurposeCode } from "../../policy/purposes.ts";
import type { Claims } from "./claims.ts";

/** Who acts, by claims that the gateway vouches for: never by anything that a client says in its arguments. */
export interface Acting {
  /** Code of the department, such as `SH-FDA`. */
  readonly department: string;
  /** Key of its officer, which does not tell who it is. */
  readonly officer: string | undefined;
  readonly purpose: PurposeCode | undefined;
  /** The task, case or request that is served. */
  readonly basis: string | undefined;
  /** Ids of the entities that this officer avoids (R8); absent where there are none. */
  readonly avoids?: readonly number[];
}

/** Who acts, by the claims of one call. */
export function actingOf({ reader, officer, purpose, basis, avoids }: Claims): Acting {
  const acting = { department: reader, officer, purpose, basis };
  return avoids === undefined ? acting : { ...acting, avoids };
}
