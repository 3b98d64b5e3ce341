import { parseWanYuan } from "../../standards/amount.ts";
import { type LocalDate, parseLocalDate, parseTermEnd } from "../../standards/localDate.ts";
import { checkUscc, normalizeUscc } from "../../standards/uscc.ts";
import { OPEN_END } from "../openEnd.ts";
import type { RowError, RowErrorCode } from "./rowError.ts";

/** The fields of an input that hold text. */
export type TextField<Input> = Exclude<keyof Input & string, "version">;

const NUMBER = /^\d{1,9}$/u;
const MILLIONTHS = 1_000_000;

/**
 * Reads the fields of one row, and notes what is wrong with each, so that a row is told all that is to be
 * corrected in it and not the first only. What could not be read is empty, and of no use once there are errors.
 */
export class FieldReader<Field extends string> {
  readonly errors: RowError[] = [];
  readonly #row: Readonly<Partial<Record<Field, unknown>>>;

  constructor(row: Readonly<Partial<Record<Field, unknown>>>) {
    this.#row = row;
  }

  refuse(field: Field | "version", code: RowErrorCode, message: string): void {
    this.errors.push({ field, code, message });
  }

  /** A text that may be left out. */
  optional(field: Field, most: number): string | null {
    const value = this.#row[field];
    const text = typeof value === "string" ? value.trim() : "";
    if (text === "") return null;
    if (text.length > most)
      this.refuse(field, "TOO_LONG", `至多 ${most} 个字符 · at most ${most} characters`);
    return text;
  }

  /** A text that must be there. */
  required(field: Field, most: number): string {
    const text = this.optional(field, most);
    if (text === null) this.refuse(field, "REQUIRED", "必填 · must be filled in");
    return text ?? "";
  }

  /** A day that must be there, in any of the usual spellings. */
  date(field: Field): LocalDate | undefined {
    return this.#parsed(field, this.required(field, 32), parseLocalDate);
  }

  /** The day that something was decided or done on: it must be there, and not lie ahead. */
  pastDate(field: Field, today: string): LocalDate | undefined {
    const day = this.date(field);
    if (day !== undefined && day > today)
      this.refuse(field, "IN_THE_FUTURE", "日期晚于今日 · lies in the future");
    return day;
  }

  /** A day that may be left out. */
  optionalDate(field: Field): LocalDate | null {
    const text = this.optional(field, 32);
    return text === null ? null : (this.#parsed(field, text, parseLocalDate) ?? null);
  }

  /** The last day of a term, as it is stored: far off where it is without limit. */
  termEnd(field: Field): string | undefined {
    return this.#termEnd(field, this.required(field, 32));
  }

  /** The same, which may be left out. */
  optionalTermEnd(field: Field): string | null {
    const text = this.optional(field, 32);
    return text === null ? null : (this.#termEnd(field, text) ?? null);
  }

  /** An amount in 万元 with up to six decimals, in millionths of 万元; null where it is left out. */
  wanYuan(field: Field): number | null {
    const text = this.optional(field, 32);
    if (text === null) return null;
    const read = parseWanYuan(text);
    const millionths = read.kind === "amount" ? millionthsOf(read.amount) : Number.NaN;
    if (Number.isSafeInteger(millionths)) return millionths;
    this.refuse(
      field,
      "NOT_AN_AMOUNT",
      "应为万元金额，至多六位小数，如 2000 元写作 0.2 · must be an amount in 万元 with up to six decimals; 2,000 yuan are 0.2",
    );
    return null;
  }

  /** A whole number that may be left out. */
  count(field: Field): number | null {
    const text = this.optional(field, 16);
    if (text === null || NUMBER.test(text)) return text === null ? null : Number(text);
    this.refuse(field, "NOT_A_NUMBER", "应为非负整数 · must be a whole number, 0 or more");
    return null;
  }

  /** A unified code, in its one spelling. */
  uscc(field: Field): string {
    const text = normalizeUscc(this.required(field, 64));
    const verdict = checkUscc(text);
    if (text !== "" && verdict.kind === "invalid")
      this.refuse(field, "CHECK_CHARACTER", `统一社会信用代码有误 · ${verdict.message}`);
    return text;
  }

  /** One of some words of the standard, by what stands for it here. */
  word<Code>(field: Field, words: ReadonlyMap<string, Code>, text: string | null) {
    const code = text === null ? undefined : words.get(text);
    if (text === null || text === "" || code !== undefined) return code;
    const known = [...words.keys()].join("、");
    this.refuse(field, "UNKNOWN_CODE", `应为下列之一 · must be one of: ${known}`);
    return undefined;
  }

  #termEnd(field: Field, text: string): string | undefined {
    const end = this.#parsed(field, text, parseTermEnd);
    return end?.kind === "date" ? end.date : end && OPEN_END;
  }

  #parsed<Value>(
    field: Field,
    text: string,
    parse: (raw: string) => Value | undefined,
  ): Value | undefined {
    const value = parse(text);
    if (text !== "" && value === undefined)
      this.refuse(
        field,
        "NOT_A_DATE",
        "不是日期，写作 2019/01/31 · is no day; write it as 2019/01/31",
      );
    return value;
  }
}

/** By digits and not by a product of floats. */
function millionthsOf(amount: string): number {
  const [whole = "0", fraction = ""] = amount.split(".");
  return Number(whole) * MILLIONTHS + Number(fraction.padEnd(6, "0"));
}
