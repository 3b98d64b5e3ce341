import type { TaxCreditYearRow } from "./rows.ts";

/** The tax authority publishes the list of grade A and no other [unconfirmed]. */
export const PUBLISHED_TAX_GRADE = "A";

/** Whether everyone may see the grade: an A whose list has been published. */
export function isPublishedTaxCredit(
  row: TaxCreditYearRow,
): row is TaxCreditYearRow & { readonly published_on: string } {
  return row.grade_code === PUBLISHED_TAX_GRADE && row.published_on !== null;
}
