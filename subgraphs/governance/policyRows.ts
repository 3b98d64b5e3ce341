import { categories, type CategoryCode, categoryCodes } from "../../policy/categories/index.ts";
import { type PurposeCode, purposes } from "../../policy/purposes.ts";
import type { DataCategoryRow, PurposeRow } from "./rows.ts";

/** Every kind of data, in the order of the catalogue. */
export const categoryRows: readonly DataCategoryRow[] = categoryCodes.map(categoryRow);

/** Every purpose of use, by code. */
export const purposeRows: readonly PurposeRow[] = (Object.keys(purposes) as PurposeCode[]).map(
  purposeRow,
);

/** A kind of data with its code. */
export function categoryRow(code: CategoryCode): DataCategoryRow {
  return { code, ...categories[code] };
}

/** A purpose with its code. */
export function purposeRow(code: PurposeCode): PurposeRow {
  return { code, ...purposes[code] };
}
