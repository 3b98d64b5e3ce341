import type { Decision } from "../policy/decide.ts";
import type { Reader } from "../policy/readers.ts";

/** Everything known about one client request once its token has been verified. */
export interface GatewayContext {
  /** Names the request in logs and in masked errors. */
  readonly requestId: string;
  readonly reader: Reader;
  readonly decision: Decision;
  /** The subgraphs' own contexts in this process, made when first needed. */
  readonly subgraphContexts: Map<string, unknown>;
}
