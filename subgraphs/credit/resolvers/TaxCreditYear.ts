import { taxCreditCode } from "../codes.ts";
import type { TaxCreditYearResolvers } from "../resolvers.generated.ts";
import { isPublishedTaxCredit } from "../publishedTaxCredit.ts";

export const TaxCreditYear: TaxCreditYearResolvers = {
  grade: (row) => taxCreditCode(row.grade_code),
  publishedGrade: (row) => (isPublishedTaxCredit(row) ? taxCreditCode(row.grade_code) : null),
  publishedOn: (row) => (isPublishedTaxCredit(row) ? row.published_on : null),
};
