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

/** 当前状态 (XK_ZT); that the standard writes 1 and 2 for them is unconfirmed, so the words are taken too. */
export const STATUSES: ReadonlyMap<string, PermitStatusCode> = new Map([
  ["1", "VALID"],
  ["有效", "VALID"],
  ["2", "INVALID"],
  ["无效", "INVALID"],
]);
