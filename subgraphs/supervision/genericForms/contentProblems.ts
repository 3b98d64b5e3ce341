import type { ErrorObject } from "ajv/dist/2020.js";

/** What is wrong in a document, and where. Never holds a value of the document. */
export interface ContentProblem {
  /** JSON pointer (RFC 6901); empty for the document itself. */
  readonly pointer: string;
  readonly message: string;
}

/** So many are told; whoever has more begins with these. */
const MOST = 50;

/** What a validator found, in words. */
export function problemsOf(
  errors: readonly ErrorObject[] | null | undefined,
): readonly ContentProblem[] {
  return (errors ?? [])
    .filter(({ keyword }) => !SAID_BY_OTHERS.has(keyword))
    .slice(0, MOST)
    .map((error) => ({ pointer: pointerOf(error), message: messageOf(error) }));
}

/** Found besides what is wrong within. */
const SAID_BY_OTHERS: ReadonlySet<string> = new Set(["oneOf"]);

/** Of what is missing or too much, where it would be or is. */
function pointerOf({ instancePath, keyword, params }: ErrorObject): string {
  const { missingProperty, additionalProperty, propertyName, tag } = params as Params;
  const part = missingProperty ?? additionalProperty ?? propertyName;
  if (part !== undefined) return pointerTo(instancePath, part);
  return keyword === "discriminator" && tag !== undefined
    ? pointerTo(instancePath, tag)
    : instancePath;
}

/** The pointer to a part of what another points to. */
export function pointerTo(pointer: string, part: string): string {
  return `${pointer}/${part.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

interface Params {
  readonly missingProperty?: string;
  readonly additionalProperty?: string;
  readonly propertyName?: string;
  readonly tag?: string;
  readonly type?: string | readonly string[];
  readonly limit?: number;
  readonly format?: string;
  readonly allowedValues?: readonly unknown[];
  readonly allowedValue?: unknown;
}

const TYPES: Readonly<Record<string, readonly [string, string]>> = {
  string: ["文字", "text"],
  integer: ["整数", "a whole number"],
  number: ["数", "a number"],
  boolean: ["是（true）或否（false）", "true or false"],
  array: ["列表", "a list"],
  object: ["对象", "an object"],
};

const FORMAT_WORDS: Readonly<Record<string, readonly [string, string]>> = {
  date: ["日期，写作 2026-01-31", "a day, written as 2026-01-31"],
  uscc: ["统一社会信用代码", "a unified social credit code"],
};

function messageOf({ keyword, params, message = "" }: ErrorObject): string {
  const { type = "", limit = 0, format = "", allowedValues = [], allowedValue } = params as Params;
  const allowed = allowedValues.map(String).join("、");
  switch (keyword) {
    case "required":
      return "必填 · must be filled in";
    case "additionalProperties":
      return "没有这一项 · is nothing that may be there";
    case "type":
      return inWords(TYPES[String(type)] ?? [String(type), String(type)]);
    case "format":
      return inWords(FORMAT_WORDS[format] ?? [format, format]);
    case "enum":
      return `应为下列之一 · must be one of: ${allowed}`;
    case "const":
      return `应为 ${String(allowedValue)} · must be ${String(allowedValue)}`;
    case "discriminator":
      return "应为下列之一 · must be one of: string、integer、number、boolean、array";
    case "propertyNames":
      return "名称以小写字母开头，至多 40 个字母和数字 · must be named by up to 40 letters and digits, the first a small letter";
    case "minLength":
    case "minItems":
    case "minProperties":
      return `至少 ${limit} 个 · must have ${limit} at least`;
    case "maxLength":
    case "maxItems":
    case "maxProperties":
      return `至多 ${limit} 个 · must have ${limit} at most`;
    case "minimum":
      return `不小于 ${limit} · must be ${limit} or more`;
    case "maximum":
      return `不大于 ${limit} · must be ${limit} or less`;
    case "uniqueItems":
      return "不得重复 · must name nothing twice";
    default:
      return message;
  }
}

function inWords([zh, en]: readonly [string, string]): string {
  return `应为${zh} · must be ${en}`;
}
