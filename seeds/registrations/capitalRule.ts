import { parseRegisteredCapital } from "../../standards/amount.ts";
import type { Note } from "./findings.ts";
import { type Finding, type Quarantined, quarantined } from "./registration.ts";

export interface CapitalReading {
  readonly kind: "capital";
  /** Millionths of 万 of the currency (分 for yuan). */
  readonly capital_amount: number | null;
  readonly capital_currency: string | null;
  readonly notes: readonly Finding<Note>[];
}

const UNSTATED: CapitalReading = {
  kind: "capital",
  capital_amount: null,
  capital_currency: null,
  notes: [],
};

/**
 * Reads the registered capital. An amount without a currency (`500(万)`) is no amount: the row is taken in
 * without a capital and noted, because all else in it is sound and 人民币 would be a guess.
 */
export function readCapital(raw: string | null): CapitalReading | Quarantined {
  const read = raw === null ? undefined : parseRegisteredCapital(raw);
  if (read === undefined) return UNSTATED;
  if (read.kind === "problem") {
    if (read.problem !== "CURRENCY_MISSING") return quarantined("CAPITAL", read.message);
    return { ...UNSTATED, notes: [{ code: "CAPITAL_CURRENCY_MISSING", detail: read.message }] };
  }
  const capital_amount = millionths(read.amount);
  if (!Number.isSafeInteger(capital_amount)) {
    return quarantined("CAPITAL", `"${raw}" is more than this register can hold.`);
  }
  return { kind: "capital", capital_amount, capital_currency: read.currency, notes: [] };
}

/** Canonical decimal of at most six places to millionths, by its digits and so exactly. */
function millionths(amount: string): number {
  const [whole = "", fraction = ""] = amount.split(".");
  return Number(whole + fraction.padEnd(6, "0"));
}
