import { type KnownClassified, knownClassified } from "../../policy/classifiedEntities.ts";
import type { Claims } from "./claims.ts";

/** Who asks, as far as it decides which rows there are at all: the same throughout a client request. */
export interface Asking {
  /** Reader code, such as `SH-AIC`. */
  readonly reader: string;
  readonly classified: KnownClassified;
  /** Key of the officer, where the reader has officers. */
  readonly officer: string | undefined;
}

/** Who asks, by its claims. */
export function askingOf({ reader, officer }: Claims): Asking {
  return { reader, classified: knownClassified(reader), officer };
}
