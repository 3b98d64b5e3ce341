import { type AmountBand, amountBand } from "../../../policy/masks/amountBand.ts";
import type { AnnualReportResolvers } from "../resolvers.generated.ts";

/** Who gets an amount masked, gets its band, which is made here: the amount itself does not leave. */
export const AnnualReport: AnnualReportResolvers = {
  totalAssetsBand: (row) => bandOrNull(row.total_assets),
  revenueBand: (row) => bandOrNull(row.revenue),
  profitBand: (row) => bandOrNull(row.profit),
  taxPaidBand: (row) => bandOrNull(row.tax_paid),
};

function bandOrNull(amount: number | null): AmountBand | null {
  return amount === null ? null : amountBand(amount);
}
