import type { MisuseRule } from "../misuseRule.ts";
import { afterHours } from "./afterHours.ts";
import { avoidedEntity } from "./avoidedEntity.ts";
import { bulkReading } from "./bulkReading.ts";
import { repeatedRefusals } from "./repeatedRefusals.ts";

/** Every rule of misuse, in the order in which their cases are opened. */
export const misuseRules: readonly MisuseRule[] = [
  bulkReading,
  afterHours,
  avoidedEntity,
  repeatedRefusals,
];
