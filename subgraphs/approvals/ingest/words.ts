import type { PermitStatusCode } from "../rows.ts";

/** 许可类别 (XK_XKLB), to the numbers of the edition of 2016, under which they are stored. */
export const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ["普通", "0"],
  ["特许", "1"],
  ["认可", "2"],
  ["核准", "3"],
  ["登记", "4"],
  ["其他", "5"],
]);

/** 行政相对人类别 (XK_XDR_LB). */
export const HOLDER_KINDS: ReadonlyMap<string, string> = new Map([
  ["法人及非法人组织", "LEGAL_PERSON"],
  ["自然人", "NATURAL_PERSON"],
  ["个体工商户", "INDIVIDUAL_BUSINESS"],
]);

/** 证件类型; the graph knows these two kinds of document so far. */
export const ID_TYPES: ReadonlyMap<string, string> = new Map([
  ["居民身份证", "111"],
  ["身份证", "111"],
  ["普通护照", "414"],
  ["护照", "414"],
]);

/** 当前状态 (XK_ZT); that the standard writes 1 and 2 for them is unconfirmed, so the words are taken too. */
export const STATUSES: ReadonlyMap<string, PermitStatusCode> = new Map([
  ["1", "VALID"],
  ["有效", "VALID"],
  ["2", "INVALID"],
  ["无效", "INVALID"],
]);
