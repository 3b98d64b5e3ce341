import { gatewayAreas } from "./gatewayAreas.ts";
import { kitAreas } from "./kitAreas.ts";
import { policyAreas } from "./policyAreas.ts";

/** Files whose mutants are run against the same tests, which are quick and need neither network nor database. */
export interface Area {
  readonly name: string;
  /** Paths of the files that are changed, each in one area alone. */
  readonly mutate: readonly string[];
  /** Paths of the tests of which one must notice. */
  readonly tests: readonly string[];
}

/** All that decides who gets what, in parts as small as its tests: a mutant loads every test file of its part. */
export const areas: readonly Area[] = [...policyAreas, ...gatewayAreas, ...kitAreas];
