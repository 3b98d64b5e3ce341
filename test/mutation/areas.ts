import type { Area } from "./area.ts";
import { gatewayAreas } from "./gatewayAreas.ts";
import { kitAreas } from "./kitAreas.ts";
import { policyAreas } from "./policyAreas.ts";

/** All that decides who gets what, in parts as small as its tests: a mutant loads every test file of its part. */
export const areas: readonly Area[] = [...policyAreas, ...gatewayAreas, ...kitAreas];
