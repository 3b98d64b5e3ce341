import type { SubgraphUnderTest } from "./subgraphUnderTest.ts";

/** What an operation is sent with, and what goes wrong besides its data. */
export interface Particulars {
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The paths of its errors, sorted. */
  readonly failures?: readonly string[];
  /** Why the library's own executor has other data, where it is the one that is wrong. */
  readonly libraryDiffers?: string;
}

/** An operation, and its whole answer. */
export type Case = readonly [
  title: string,
  query: string,
  data: unknown,
  particulars?: Particulars,
];

/** A small graph about one feature of federation, and what it is asked. */
export interface SupergraphUnderTest {
  readonly topic: string;
  /** The library does not have the feature at all, so nothing can be compared with it. */
  readonly isOursAlone?: boolean;
  readonly subgraphs: readonly SubgraphUnderTest[];
  readonly cases: readonly Case[];
}
