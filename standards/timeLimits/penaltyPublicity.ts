import type { LocalDate } from "../localDate.ts";
import { publicityRulesOn, publishedUntil } from "./publicityRules.ts";

/**
 * A low fine (较低数额罚款), in millionths of 万元: 5,000 yuan. What counts as low is the city's own rule, 待确认.
 */
const LOW_FINE = 500_000;

/** Of a decision, what sets how long it is published. */
export interface Penalized {
  readonly decidedOn: string;
  /** The severest of its kinds. */
  readonly severity: Severity;
  /** In millionths of 万元; 0 without a fine. */
  readonly fine: number;
  /** Last day of what it restricts; undefined where it restricts nothing for a time. */
  readonly restrictedUntil?: string | undefined;
}

/**
 * How severe a kind of penalty is for publication: a warning; criticism; a fine; others; and those whose
 * publication is never stopped early (吊销、降级、限制、停产停业、关闭).
 */
export type Severity = "WARNING" | "CRITICISM" | "FINE" | "OTHER" | "GRAVE";

/** A rule of publication, and the last day by it. */
export interface Publicity {
  readonly rule: string;
  /** Null where it is never published. */
  readonly until: string | null;
  /** The last day at the earliest: another than `until` where the rule leaves room. */
  readonly earliest: string | null;
}

/** How long a decision of market regulation is published, by the rule of its own day (总局令第45号 §13). */
export function penaltyPublicity(penalized: Penalized): Publicity {
  const { decidedOn, restrictedUntil } = penalized;
  const rule = ruleOf(penalized);
  const term = publishedUntil(rule, decidedOn);
  const [until, earliest] = [term?.latest ?? null, term?.earliest ?? null];
  if (rule !== "SAMR45-3Y" || restrictedUntil === undefined || !isLater(restrictedUntil, until))
    return { rule, until, earliest };
  return { rule: "SAMR45-OWN", until: restrictedUntil, earliest: restrictedUntil };
}

function ruleOf({ decidedOn, severity, fine }: Penalized): string {
  const inForce = publicityRulesOn("SAMR", decidedOn);
  if (inForce.some(({ code }) => code === "PRACTICE-2018-GENERAL"))
    return severity === "GRAVE" ? "PRACTICE-2018-SERIOUS" : "PRACTICE-2018-GENERAL";
  if (severity === "WARNING") return "SAMR45-NEVER";
  const isLow = severity === "CRITICISM" || (severity === "FINE" && fine < LOW_FINE);
  return isLow ? "SAMR45-3M" : "SAMR45-3Y";
}

function isLater(day: string, than: LocalDate | null): boolean {
  return than !== null && day > than;
}
