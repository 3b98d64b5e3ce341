import { codeList } from "../../kit/codes/codedValue.ts";
import { publicityRules } from "../../standards/timeLimits/publicityRules.ts";

/** The rule by which the publication of a penalty was stopped before its time. */
export const EARLY_STOP = "EARLY-STOP";

/**
 * The rules that set how long a penalty is published. They changed with time, so a record names its rule and
 * carries the day it ends (CF_GSJZQ); nothing here is computed from a term.
 */
export const publicityTermCode = codeList(
  publicityRules.map(({ code, name, nameEn }) => [code, name, nameEn] as const),
);
