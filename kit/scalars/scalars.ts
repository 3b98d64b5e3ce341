import { GraphQLScalarType, Kind, type ValueNode } from "graphql";
import { badUserInput } from "../errors/badUserInput.ts";
import { isLocalDate } from "../../standards/localDate.ts";

/** `Date`: a calendar day, `YYYY-MM-DD`. */
export const DateScalar = textScalar("Date", (text) => {
  if (!isLocalDate(text))
    throw badUserInput("Date", `must be a real day as YYYY-MM-DD, got ${text}`);
  return text;
});

/** `DateTime`: an instant in UTC, `YYYY-MM-DDTHH:MM:SSZ`; the databases keep `YYYY-MM-DD HH:MM:SS`. */
export const DateTimeScalar = textScalar(
  "DateTime",
  (text) => {
    const time = Date.parse(text);
    if (Number.isNaN(time))
      throw badUserInput("DateTime", `must be an ISO 8601 instant, got ${text}`);
    return new Date(time).toISOString().slice(0, 19).replace("T", " ");
  },
  (stored) => `${stored.slice(0, 10)}T${stored.slice(11, 19)}Z`,
);

/**
 * `WanAmount`: an exact amount in 万 (ten thousands) of a currency, six decimals, as a string: the unit of
 * GB and 双公示 forms, decimal(18,6). Kept as an integer of millionths of 万, which is 分 for yuan.
 */
export const WanAmountScalar = new GraphQLScalarType<number, string>({
  name: "WanAmount",
  serialize: (stored) => formatMillionths(Number(stored)),
  parseValue: (value) => parseMillionths(String(value)),
  parseLiteral: (node) => parseMillionths(literalText("WanAmount", node)),
});

const AMOUNT = /^(-?)(\d{1,9})(?:\.(\d{1,6}))?$/u;

/** `0.2` 万 → 200000 millionths. Refuses more than six decimals rather than rounding money. */
export function parseMillionths(text: string): number {
  const match = AMOUNT.exec(text);
  if (match === null) {
    throw badUserInput(
      "WanAmount",
      `must be an amount in 万 with at most six decimals, got ${text}`,
    );
  }
  const [, sign = "", whole = "0", fraction = ""] = match;
  const value = Number(whole) * 1_000_000 + Number(fraction.padEnd(6, "0"));
  return sign === "-" && value !== 0 ? -value : value;
}

/** 200000 millionths → `0.200000` 万. */
export function formatMillionths(stored: number): string {
  const digits = String(Math.abs(stored)).padStart(7, "0");
  return `${stored < 0 ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6)}`;
}

function textScalar(
  name: string,
  parse: (text: string) => string,
  serialize: (stored: string) => string = (stored) => stored,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (stored) => serialize(String(stored)),
    parseValue: (value) => parse(String(value)),
    parseLiteral: (node) => parse(literalText(name, node)),
  });
}

function literalText(name: string, node: ValueNode): string {
  if (node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT)
    return node.value;
  throw badUserInput(name, "must be written as a string");
}
