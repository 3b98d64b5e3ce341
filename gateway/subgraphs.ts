import type { Subgraph } from "../kit/defineSubgraph.ts";
import { legalEntities } from "../subgraphs/legal-entities/index.ts";

/** Every subgraph of the graph. Adding one is a line here. */
export const subgraphs: readonly Subgraph[] = [legalEntities];

/** The subgraph of a name such as `legal-entities`. */
export function subgraphByName(name: string): Subgraph | undefined {
  return subgraphs.find((subgraph) => subgraph.name === name);
}
