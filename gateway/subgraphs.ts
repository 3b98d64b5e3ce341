import type { Subgraph } from "../kit/defineSubgraph.ts";
import { approvals } from "../subgraphs/approvals/index.ts";
import { blacklists } from "../subgraphs/blacklists/index.ts";
import { collaboration } from "../subgraphs/collaboration/index.ts";
import { credit } from "../subgraphs/credit/index.ts";
import { exchange } from "../subgraphs/exchange/index.ts";
import { governance } from "../subgraphs/governance/index.ts";
import { legalEntities } from "../subgraphs/legal-entities/index.ts";
import { society } from "../subgraphs/society/index.ts";
import { supervision } from "../subgraphs/supervision/index.ts";

/** Every subgraph of the graph. Adding one is a line here. */
export const subgraphs: readonly Subgraph[] = [
  legalEntities,
  approvals,
  supervision,
  credit,
  blacklists,
  governance,
  exchange,
  society,
  collaboration,
];

/** The subgraph of a name such as `legal-entities`. */
export function subgraphByName(name: string): Subgraph | undefined {
  return subgraphs.find((subgraph) => subgraph.name === name);
}
