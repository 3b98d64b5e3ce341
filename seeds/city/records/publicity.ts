import { publicityRulesOn, publishedUntil } from "../../../standards/timeLimits/publicityRules.ts";
import type { PenaltyRow } from "../../../subgraphs/supervision/rows.ts";
import { type Day, dayText } from "../calendar.ts";

/** A low fine, in millionths of 万元: what counts as low is the city's own rule (unconfirmed). */
const LOW_FINE = 500_000;

type Publicity = Pick<PenaltyRow, "publicity_term_code" | "published_until">;

/** How long a decision is published, by the rule of its day. */
export function publicityOf(day: Day, fine: number, confiscation: number | null): Publicity {
  const decidedOn = dayText(day);
  const code = ruleOf(decidedOn, fine, confiscation);
  return {
    publicity_term_code: code,
    published_until: publishedUntil(code, decidedOn)?.latest ?? null,
  };
}

function ruleOf(decidedOn: string, fine: number, confiscation: number | null): string {
  const rules = publicityRulesOn("SAMR", decidedOn);
  const isPractice = rules.some(({ code }) => code === "PRACTICE-2018-GENERAL");
  if (isPractice) return "PRACTICE-2018-GENERAL";
  if (confiscation !== null || fine >= LOW_FINE) return "SAMR45-3Y";
  return fine === 0 ? "SAMR45-NEVER" : "SAMR45-3M";
}
