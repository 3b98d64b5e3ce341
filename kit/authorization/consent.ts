import { isCategoryCode } from "../../policy/categories/index.ts";
import type { Consent } from "../../policy/consent.ts";
import type { Standing } from "../../policy/standing.ts";
import type { EntityScope } from "./entityScope.ts";

/**
 * Whether a consent holds for a record: its entity gave it, and stands within the partner's contract. What
 * cannot be told counts as not consented.
 */
export function isConsented(
  consent: Consent | undefined,
  standing: Standing,
  scope: EntityScope | undefined,
): boolean {
  return consent !== undefined && standing !== "elsewhere" && scope?.uscc === consent.uscc;
}

/** The consent of verified claims; undefined where they hold none, or not of this form. */
export function consentOf(claim: unknown): Consent | undefined {
  if (typeof claim !== "object" || claim === null) return undefined;
  const { uscc, categories } = claim as { readonly uscc?: unknown; readonly categories?: unknown };
  if (typeof uscc !== "string" || !Array.isArray(categories)) return undefined;
  return { uscc, categories: categories.map(String).filter(isCategoryCode) };
}
