import { type KnownClassified, knownClassified } from "../../policy/classifiedEntities.ts";
import type { Claims } from "./claims.ts";
import type { KeptEntities } from "./keptEntities.ts";

/** Who asks, as far as it decides which rows there are at all: the same throughout a client request. */
export interface Asking {
  /** Reader code, such as `SH-AIC`. */
  readonly reader: string;
  readonly classified: KnownClassified;
  /** Entities of which it finds in lists no records but open ones. */
  readonly kept: KeptEntities;
  /** Key of the officer, where the reader has officers. */
  readonly officer: string | undefined;
}

/** Who asks, by its claims. */
export function askingOf({ reader, officer, avoids: avoided = [] }: Claims): Asking {
  const classified = knownClassified(reader);
  return { reader, classified, kept: { classified, avoided }, officer };
}
