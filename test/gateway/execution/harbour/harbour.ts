import { type Composed, composed } from "../supergraphs/composed.ts";
import { harbourFeatures } from "./features.ts";

/** The harbour, with its subgraphs at paths of one origin. */
export function harbour(origin?: string): Composed {
  return composed(harbourFeatures.subgraphs, origin);
}
