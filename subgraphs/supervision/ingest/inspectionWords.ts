import {
  conclusionCode,
  disposalCode,
  environmentalMediumCode,
  foodStageCode,
  methodCode,
  nextStepCode,
  recordKindCode,
} from "../codes.ts";
import type { InspectionKindCode } from "../rows.ts";
import { words } from "./words.ts";

/** 检查种类; spot checks are planned, drawn and recorded by acts of their own. */
export const KINDS = words<InspectionKindCode>(recordKindCode, [
  "DAILY",
  "CAMPAIGN",
  "FOOD",
  "SAFETY",
  "ENVIRONMENT",
]);

export const METHODS = words(methodCode, ["1", "2", "3"]);
export const CONCLUSIONS = words(conclusionCode, ["1", "2", "3"]);
export const DISPOSALS = words(disposalCode, ["1", "2"]);
export const NEXT_STEPS = words(nextStepCode, ["NONE", "RECTIFY", "RECHECK", "CASE", "TRANSFER"]);
export const FOOD_STAGES = words(foodStageCode, ["PRODUCTION", "SALE", "CATERING"]);
export const MEDIA = words(environmentalMediumCode, ["WATER", "AIR", "NOISE", "WASTE"]);

/** 当前状态: a record that was submitted by mistake is withdrawn. */
export const WITHDRAWN: ReadonlyMap<string, number> = new Map([
  ["1", 0],
  ["有效", 0],
  ["2", 1],
  ["撤回", 1],
]);

export const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ["是", true],
  ["否", false],
]);
