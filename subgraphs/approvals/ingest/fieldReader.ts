import { type LocalDate, parseLocalDate, parseTermEnd } from "../../../standards/localDate.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { checkUscc, normalizeUscc } from "../../../standards/uscc.ts";
import type { PermitRowInput } from "../resolvers.generated.ts";
import type { RowError, RowErrorCode } from "./rowError.ts";

/** The fields that hold text. */
export type TextField = Exclude<keyof PermitRowInput, "version">;

/**
 * Reads the fields of one row, and notes what is wrong with each, so that a row is told all that is to be
 * corrected in it and not the first only. What could not be read is empty, and of no use once there are errors.
 */
export class FieldReader {
  readonly errors: RowError[] = [];
  readonly #row: PermitRowInput;

  constructor(row: PermitRowInput) {
    this.#row = row;
  }

  refuse(field: keyof PermitRowInput, code: RowErrorCode, message: string): void {
    this.errors.push({ field, code, message });
  }

  /** A text that may be left out. */
  optional(field: TextField, most: number): string | null {
    const text = (this.#row[field] ?? "").trim();
    if (text === "") return null;
    if (text.length > most)
      this.refuse(field, "TOO_LONG", `至多 ${most} 个字符 · at most ${most} characters`);
    return text;
  }

  /** A text that must be there. */
  required(field: TextField, most: number): string {
    const text = this.optional(field, most);
    if (text === null) this.refuse(field, "REQUIRED", "必填 · must be filled in");
    return text ?? "";
  }

  /** A day that must be there, in any of the usual spellings. */
  date(field: TextField): LocalDate | undefined {
    return this.#parsed(field, parseLocalDate);
  }

  /** The last day of a term, as it is stored: far off where it is without limit. */
  termEnd(field: TextField): string | undefined {
    const end = this.#parsed(field, parseTermEnd);
    return end?.kind === "date" ? end.date : end && OPEN_END;
  }

  /** A unified code, in its one spelling. */
  uscc(field: TextField): string {
    const text = normalizeUscc(this.required(field, 64));
    const verdict = checkUscc(text);
    if (text !== "" && verdict.kind === "invalid")
      this.refuse(field, "CHECK_CHARACTER", `统一社会信用代码有误 · ${verdict.message}`);
    return text;
  }

  /** One of some words of the standard, by what stands for it here. */
  word<Code>(field: TextField, words: ReadonlyMap<string, Code>, text: string | null) {
    const code = text === null ? undefined : words.get(text);
    if (text === null || text === "" || code !== undefined) return code;
    const known = [...words.keys()].join("、");
    this.refuse(field, "UNKNOWN_CODE", `应为下列之一 · must be one of: ${known}`);
    return undefined;
  }

  #parsed<Value>(field: TextField, parse: (raw: string) => Value | undefined): Value | undefined {
    const text = this.required(field, 32);
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
