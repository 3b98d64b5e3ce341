import type { CategoryCode } from "../categories/index.ts";
import type { Effect, Grants } from "./grant.ts";

/** Grants as another reader's, but for what is named: what changes for that one later changes here too. */
export function grantsBeside(
  { grants, amendments = [] }: Grants,
  own: Readonly<Partial<Record<CategoryCode, Effect>>>,
): Required<Pick<Grants, "grants" | "amendments">> {
  return {
    grants: { ...grants, ...own },
    amendments: amendments.filter(({ category }) => own[category] === undefined),
  };
}
