import { currentDistrict } from "../../../standards/districts.ts";
import type { DrawTerms } from "../draw/drawTerms.ts";

/** How many objects of a draw are in a district: drawn, and passed over though they could have been drawn. */
export interface DrawCountRow {
  readonly draw_id: number;
  /** A district of today, or `UNKNOWN_DISTRICT`. */
  readonly district_code: string;
  readonly drawn: number;
  readonly passed_over: number;
}

/** Of objects whose district the directory does not know, or knows by no code of a district. */
export const UNKNOWN_DISTRICT = "UNKNOWN";

/**
 * Counts the objects of a draw by their districts. It is kept as it was on the day of the draw: an object that moves
 * afterwards, as everybody can see, would show by what its two districts count then whether it was drawn.
 */
export function drawCounts(
  draw_id: number,
  { objects, exclusions }: Pick<DrawTerms, "objects" | "exclusions">,
  drawn: ReadonlySet<string>,
  districtOf: (object: string) => string | null | undefined,
): readonly DrawCountRow[] {
  const excluded = new Set(exclusions.map(({ object }) => object));
  const counts = new Map<string, { drawn: number; passed_over: number }>();
  for (const object of objects.keys) {
    if (excluded.has(object)) continue;
    const district = currentDistrict(districtOf(object) ?? "")?.code ?? UNKNOWN_DISTRICT;
    const count = counts.get(district) ?? { drawn: 0, passed_over: 0 };
    counts.set(district, count);
    count[drawn.has(object) ? "drawn" : "passed_over"] += 1;
  }
  return [...counts]
    .map(([district_code, count]) => ({ draw_id, district_code, ...count }))
    .toSorted((left, right) => (left.district_code < right.district_code ? -1 : 1));
}
