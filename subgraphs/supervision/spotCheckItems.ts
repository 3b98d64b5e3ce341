import type { SpotCheckItemRow } from "./rows.ts";

/**
 * A list of items to be checked at random (抽查事项清单) to start from. The departments' own lists are not published
 * in one place: ratios, in ten-thousandths, and times a year are drafts.
 */
const rows = [
  ["SH-AIC-001", "SH-AIC", 500, 1],
  ["SH-AIC-002", "SH-AIC", 300, 1],
  ["SH-AIC-007", "SH-AIC", 100, 1],
  ["SH-QTS-001", "SH-QTS", 500, 2],
  ["SH-QTS-004", "SH-QTS", 500, 1],
  ["SH-FDA-003", "SH-FDA", 1_000, 2],
  ["SH-FDA-006", "SH-FDA", 300, 1],
] as const;

export const spotCheckItems: readonly Omit<SpotCheckItemRow, "id">[] = rows.map(
  ([item, authority, ratio, times]) => ({
    item_code: item,
    ratio,
    times_per_year: times,
    source_system: "SYNTHETIC",
    authority_code: authority,
    version: 1,
    recorded_at: "2016-04-01 00:00:00",
  }),
);
