import { penaltyPublicity } from "../../../standards/timeLimits/penaltyPublicity.ts";
import type { PenaltyRow } from "../../../subgraphs/supervision/rows.ts";
import { type Day, dayText } from "../calendar.ts";

type Publicity = Pick<PenaltyRow, "publicity_term_code" | "published_until">;

/** How long a decision is published, by the rule of its day. */
export function publicityOf(day: Day, fine: number, confiscation: number | null): Publicity {
  const ofFine = fine === 0 ? "WARNING" : "FINE";
  const severity = confiscation === null ? ofFine : "OTHER";
  const { rule, until } = penaltyPublicity({ decidedOn: dayText(day), severity, fine });
  return { publicity_term_code: rule, published_until: until };
}
