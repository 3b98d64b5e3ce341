import { OPEN_END } from "../../../kit/openEnd.ts";
import { addDays, type LocalDate } from "../../../standards/localDate.ts";
import { dayOf } from "../../../standards/timeLimits/span.ts";
import { listingSummary } from "../listingSummary.ts";
import type { ListingRow, PenaltyGroundRow } from "../rows.ts";
import { lastDayOfListing } from "./measureTerm.ts";
import type { Conduct } from "./relatedConduct.ts";

/** What measures rest on: a listing, or a penalty in publication. They begin and end with it. */
export interface Ground {
  readonly kind: "listing" | "penalty";
  readonly id: number;
  readonly entityId: number;
  readonly conduct: Conduct;
  /** What happened, as the entity is told. */
  readonly summary: string;
  readonly documentNumber: string | null;
  /** The last day of a measure that rests on it; null where no end is known beforehand. */
  lastDay(measure: string): LocalDate | null;
}

export function groundOfListing(listing: ListingRow): Ground {
  const isRegistrars = listing.kind === "ABNORMAL" || listing.kind === "SERIOUS";
  return {
    kind: "listing",
    id: listing.id,
    entityId: listing.entity_id,
    conduct: { trigger: listing.kind, reason: isRegistrars ? listing.reason_code : null },
    summary: listingSummary(listing),
    documentNumber: listing.document_number,
    lastDay: (measure) => lastDayOfListing(measure, listing),
  };
}

/** Measures last as long as the penalty is published: what they rest on must stay open to be read (待确认). */
export function groundOfPenalty(penalty: PenaltyGroundRow): Ground {
  return {
    kind: "penalty",
    id: penalty.id,
    entityId: penalty.entity_id,
    conduct: { trigger: "PENALTY", reason: penalty.gravity_code },
    summary: `${penalty.decided_on} 行政处罚决定`,
    documentNumber: penalty.document_number,
    lastDay: () => dayOf(penalty.published_until),
  };
}

/** By which it is known what a measure followed from: each follows from it once for each department. */
export function groundKey({ kind, id }: Pick<Ground, "kind" | "id">): string {
  return `${kind}:${id}`;
}

const COLUMNS = { listing: "listing_id", penalty: "penalty_ground_id" } as const;

/** The column of a restriction that names its ground. */
export function groundColumn({ kind, id }: Pick<Ground, "kind" | "id">): Record<string, number> {
  return { [COLUMNS[kind]]: id };
}

/** The first day on which a measure that rests on it is in force no more; its known end needs nobody to do anything. */
export function measureEnds(measure: string, ground: Ground): string {
  const last = ground.lastDay(measure);
  return last === null ? OPEN_END : addDays(last, 1);
}
