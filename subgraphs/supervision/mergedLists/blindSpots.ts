import type { CatalogueItem } from "../catalogue.ts";
import type { ListBlindSpotRow, PenaltyItemRow } from "../rows.ts";
import type { ListedPermitItem } from "./permitItems.ts";

/** The three lists of departments (审批清单、处罚清单、监管清单), as they are merged into one. */
interface ThreeLists {
  readonly permits: readonly ListedPermitItem[];
  readonly penalties: readonly Pick<PenaltyItemRow, "code" | "authority_code" | "item_code">[];
  readonly items: readonly Pick<CatalogueItem, "code" | "authority">[];
}

/**
 * What one list has and another lacks: permits that nobody supervises, violations that no supervision would find, and
 * supervision that nothing follows from. Pure; in the order of the lists.
 */
export function blindSpotsOf({ permits, penalties, items }: ThreeLists): ListBlindSpotRow[] {
  const punished = new Set(penalties.map(({ item_code: item }) => item));
  const found: Omit<ListBlindSpotRow, "id">[] = [
    ...permits
      .filter(({ item }) => item === null)
      .map(({ code, authority }) => ({
        kind_code: "PERMITTED_NOT_SUPERVISED" as const,
        code,
        authority_code: authority,
      })),
    ...penalties
      .filter(({ item_code: item }) => item === null)
      .map(({ code, authority_code }) => ({
        kind_code: "PENALIZED_NOT_SUPERVISED" as const,
        code,
        authority_code,
      })),
    ...items
      .filter(({ code }) => !punished.has(code))
      .map(({ code, authority }) => ({
        kind_code: "SUPERVISED_NOT_PENALIZED" as const,
        code,
        authority_code: authority,
      })),
  ];
  return found.map((one, at) => ({ id: at + 1, ...one }));
}
