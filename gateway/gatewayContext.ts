import type { Claims } from "../kit/authorization/claims.ts";
import type { Decision } from "../policy/decide.ts";
import type { Reader } from "../policy/readers.ts";
import type { Use } from "../policy/use.ts";
import type { VariantName } from "../schema/variants.ts";

/** Everything known about one client request once its token has been verified. */
export interface GatewayContext {
  /** Names the request in logs and in masked errors. */
  readonly requestId: string;
  readonly reader: Reader;
  /** The person behind the request, the token's subject. */
  readonly officer: string;
  readonly use: Use;
  /** The variant at whose address it came; none at the address of the whole graph. */
  readonly variant: VariantName | undefined;
  /** The day in Shanghai on which it came: both lines decide by the rules of this day. */
  readonly day: string;
  /** Key of the officer behind a department. */
  readonly officerKey: string | undefined;
  /** Ids of the entities that this officer avoids, in ascending order; none of a reader without officers. */
  avoids(): Promise<readonly number[]>;
  readonly decision: Decision;
  /** Executed in place of what was sent, where a registered operation is meant. */
  readonly registeredText: string | undefined;
  /** Counts the records that the operation asks for. Throws RATE_LIMITED. */
  countRecords(records: number): void;
  /** Aborted when the client goes away: nothing is fetched for nobody. Made where something listens to it. */
  signal(): AbortSignal;
  /** The loaders of the subgraphs in this process, made when first needed. */
  readonly subgraphLoaders: Map<string, unknown>;
}

/** What a call of a subgraph takes along, whoever it is made for. */
export type CallContext = Pick<
  ExecutionContext,
  "claims" | "masked" | "written" | "signal" | "subgraphLoaders"
>;

/** The same once the operation has been stripped: what the gateway vouches for to the subgraphs. */
export interface ExecutionContext extends GatewayContext {
  readonly claims: Claims;
  /** Coordinates of fields that a subgraph masked for some record; they become known while it answers. */
  readonly masked: Set<string>;
  /** Ids of the entities that a subgraph wrote something of. */
  readonly written: Set<string>;
}
