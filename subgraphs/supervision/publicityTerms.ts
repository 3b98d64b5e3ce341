import { codeList } from "../../kit/codes/codedValue.ts";

/**
 * The rules that set how long a penalty is published. They changed with time, so a record names its rule
 * and carries the day it ends (CF_GSJZQ); nothing here is computed from a term.
 *
 * `SAMR45-…` is the market regulator's order 45 of 2021, articles 2, 11, 13 and 14. The content of
 * `NDRC58-…` (order 58 of 2023), `EARLY-STOP` (国市监信规〔2021〕3号) and `PRACTICE-2018-…` is unconfirmed,
 * as their names say.
 */
export const publicityTermCode = codeList([
  ["SAMR45-NEVER", "仅警告的不公示", "A mere warning is never published"],
  [
    "SAMR45-3M",
    "通报批评、较低数额罚款：三个月",
    "Circulated criticism or a low fine: three months",
  ],
  ["SAMR45-3Y", "其他处罚：三年", "Other penalties: three years"],
  ["SAMR45-OWN", "限制期限超过三年：至限制期满", "A restriction beyond three years: its own term"],
  ["SAMR45-WITHDRAWN", "决定撤销、变更，已撤回公示", "Decision revoked or changed: withdrawn"],
  [
    "EARLY-STOP",
    "信用修复，提前停止公示〔待确认〕",
    "Credit repaired: stopped early [unconfirmed]",
  ],
  [
    "NDRC58-NEVER",
    "警告、通报批评和简易程序不公示〔待确认〕",
    "Warnings and the simple procedure are not published [unconfirmed]",
  ],
  [
    "NDRC58-3M",
    "最短三个月，最长三年〔待确认〕",
    "At least three months, at most three years [unconfirmed]",
  ],
  [
    "NDRC58-1Y",
    "食品药品、特种设备、安全生产、消防：最短一年〔待确认〕",
    "Food, drugs, special equipment, safety: at least one year [unconfirmed]",
  ],
  [
    "PRACTICE-2018-GENERAL",
    "一般失信：三个月至一年〔待确认〕",
    "General breach of trust: three months to one year [unconfirmed]",
  ],
  [
    "PRACTICE-2018-SERIOUS",
    "严重失信：六个月至三年〔待确认〕",
    "Serious breach of trust: six months to three years [unconfirmed]",
  ],
]);
