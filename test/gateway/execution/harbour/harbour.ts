import { type Composed, composed } from "../supergraphs/composed.ts";
import { fleet } from "./fleet.ts";
import { insurance } from "./insurance.ts";
import { port } from "./port.ts";

/** A small graph of a harbour that has every feature of federation which this project's own has not. */
export function harbour(origin?: string): Composed {
  return composed([fleet, port, insurance], origin);
}
