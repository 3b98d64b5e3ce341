import {
  confirmationOutcomeCode,
  filingTypeCode,
  measureCode,
  rewardFormCode,
} from "../actionCodes.ts";
import { recordKindCode } from "../codes.ts";
import type { ActionKindCode } from "../rows.ts";
import { words } from "./words.ts";

export const ACTION_KINDS = words<ActionKindCode>(recordKindCode, [
  "ENFORCEMENT",
  "CONFIRMATION",
  "REWARD",
  "FILING",
]);

export const MEASURES = words(measureCode, [
  "9.2",
  "9.3",
  "9.4",
  "9.5",
  "12.1",
  "12.2",
  "12.3",
  "12.4",
  "12.5",
  "12.6",
]);
export const OUTCOMES = words(confirmationOutcomeCode, ["1", "2"]);
export const REWARD_FORMS = words(rewardFormCode, ["COMMENDATION", "TITLE", "PRIZE", "OTHER"]);
export const FILING_TYPES = words(filingTypeCode, ["NEW", "CHANGE", "CANCELLATION"]);

/** 当前状态: a record that was revoked or submitted by mistake is in no list. */
export const REVOKED: ReadonlyMap<string, number> = new Map([
  ["1", 0],
  ["有效", 0],
  ["2", 1],
  ["撤销", 1],
]);
