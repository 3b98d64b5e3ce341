/**
 * Money in ten thousands (万) with six decimals, as exact decimal strings and never as floats.
 *
 * The publicity standard of 2018 declares `CF_NR_FK decimal(18,6)` in 万元: a fine of 2000 yuan is
 * written 0.2, and mistaking the unit is its classic error.
 */
import { Decimal } from "decimal.js";
import type { Currency } from "./currency.ts";
import { CURRENCY_BY_NAME } from "./currency.ts";

const FRACTION_DIGITS = 6;
/** decimal(18,6) leaves twelve digits before the point. */
const INTEGER_DIGITS = 12;
const NUMBER = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/u;
const CAPITAL = /^([\d,.]*)(.*)$/u;

export type AmountProblemCode =
  | "EMPTY"
  | "NOT_A_NUMBER"
  | "TOO_PRECISE"
  | "TOO_LARGE"
  | "UNIT"
  | "BRACKETS"
  | "CURRENCY_MISSING"
  | "CURRENCY_UNKNOWN";

export interface AmountProblem {
  readonly kind: "problem";
  readonly problem: AmountProblemCode;
  readonly message: string;
}

/** An amount in canonical form: no grouping, no needless zeros, at most six decimals. */
export interface WanYuanAmount {
  readonly kind: "amount";
  readonly amount: string;
}

/** Registered capital in ten thousands of its currency. */
export interface RegisteredCapital {
  readonly kind: "capital";
  readonly amount: string;
  readonly currency: Currency;
}

function problem(code: AmountProblemCode, message: string): AmountProblem {
  return { kind: "problem", problem: code, message };
}

function readDecimal(text: string, integerDigits: number): WanYuanAmount | AmountProblem {
  if (text === "") return problem("EMPTY", "There is no amount.");
  const parts = NUMBER.exec(text);
  if (parts === null) {
    return problem("NOT_A_NUMBER", `"${text}" is not a plain or properly grouped amount.`);
  }
  const integer = (parts[1] ?? "").replaceAll(",", "").replace(/^0+(?=\d)/u, "");
  const fraction = (parts[2] ?? "").replace(/0+$/u, "");
  if (integer.length > integerDigits) {
    return problem(
      "TOO_LARGE",
      `"${text}" has more than ${integerDigits} digits before the point.`,
    );
  }
  if (fraction.length > FRACTION_DIGITS) {
    return problem("TOO_PRECISE", `"${text}" has more than ${FRACTION_DIGITS} decimals.`);
  }
  return { kind: "amount", amount: fraction === "" ? integer : `${integer}.${fraction}` };
}

/** An amount in 万元 as sent by a department, in canonical form, or what is wrong with it. */
export function parseWanYuan(raw: string): WanYuanAmount | AmountProblem {
  return readDecimal(raw.normalize("NFKC").trim(), INTEGER_DIGITS);
}

/** The value of an amount that the caller vouches for; a bad one is a programming error. */
function trusted(amount: string, integerDigits: number): string {
  const read = readDecimal(amount, integerDigits);
  if (read.kind === "problem") throw new RangeError(read.message);
  return read.amount;
}

/** An amount in 万元 with all six decimals, as exchange files of the publicity standard write it. */
export function formatWanYuan(amount: string): string {
  return new Decimal(trusted(amount, INTEGER_DIGITS)).toFixed(FRACTION_DIGITS);
}

/** Yuan to 万元 in canonical form: "2000" is "0.2". Throws RangeError below one fen (0.01 yuan). */
export function yuanToWanYuan(yuan: string): string {
  const value = new Decimal(trusted(yuan, INTEGER_DIGITS + 4));
  return trusted(value.div(10_000).toFixed(), INTEGER_DIGITS);
}

/** 万元 to yuan in canonical form: "0.2" is "2000". */
export function wanYuanToYuan(amount: string): string {
  return new Decimal(trusted(amount, INTEGER_DIGITS)).times(10_000).toFixed();
}

/** `万美元` out of `万美元` or `(万美元)`; undefined when brackets do not match. */
function withoutBrackets(unit: string): string | undefined {
  const opened = unit.startsWith("(");
  if (opened !== unit.endsWith(")")) return undefined;
  const inner = opened ? unit.slice(1, -1) : unit;
  return inner.includes("(") || inner.includes(")") ? undefined : inner;
}

/**
 * Registered capital as the registry writes it: `168万人民币`, `858(万元人民币)`,
 * `1,168,346.1365(万元人民币)`, `290(万德国马克)`, in half- or full-width characters.
 *
 * Undefined when the registry says `N/A`; a named problem for every other text that is not read
 * in full, so that an importer can report the row.
 */
export function parseRegisteredCapital(raw: string): RegisteredCapital | AmountProblem | undefined {
  const text = raw.normalize("NFKC").replace(/\s+/gu, "");
  if (text.toUpperCase() === "N/A") return undefined;
  const [, digits = "", rest = ""] = CAPITAL.exec(text) ?? [];
  if (digits === "" && rest !== "") {
    return problem("NOT_A_NUMBER", `"${text}" does not begin with an amount.`);
  }
  const read = readDecimal(digits, INTEGER_DIGITS);
  if (read.kind === "problem") return read;
  const unit = withoutBrackets(rest);
  if (unit === undefined) return problem("BRACKETS", `The brackets of "${text}" do not match.`);
  if (!unit.startsWith("万")) return problem("UNIT", `"${text}" is not in ten thousands (万).`);
  if (unit === "万") return problem("CURRENCY_MISSING", `"${text}" names no currency.`);
  const currency = CURRENCY_BY_NAME.get(unit.slice(1));
  if (currency === undefined) {
    return problem("CURRENCY_UNKNOWN", `The currency of "${text}" is unknown.`);
  }
  return { kind: "capital", amount: read.amount, currency };
}
