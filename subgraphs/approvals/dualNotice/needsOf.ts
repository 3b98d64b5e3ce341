import { editionOf, type EditionCode } from "./catalogue/editions.ts";
import { entriesIn } from "./catalogue/phrases.ts";
import { findPhrases } from "./findPhrases.ts";
import { foldScope } from "./foldScope.ts";

/** Something of a business scope that needs approval after the registration. */
export interface ScopeNeed {
  /** The same for the same need, whatever the wording. */
  readonly key: string;
  /** As the scope has it, folded; null where it only says that something needs approval. */
  readonly phrase: string | null;
  /** Codes of permit items: one, or several of which the phrase does not say which; none where none is named. */
  readonly items: readonly string[];
}

/** Of a scope that says that something needs approval, and names nothing of the catalogue. */
const UNNAMED: ScopeNeed = { key: "UNNAMED", phrase: null, items: [] };

/** What of a scope needs approval by an edition of the catalogue: each item once. Pure. */
export function needsOf(scope: string, edition: EditionCode): readonly ScopeNeed[] {
  const { text, namesApproval } = foldScope(scope);
  const needs = findPhrases(text, entriesIn(editionOf(edition))).flatMap(({ phrase, needs: all }) =>
    all.map((items): ScopeNeed => ({ key: items.join("/"), phrase, items })),
  );
  const distinct = [...new Map(needs.toReversed().map((need) => [need.key, need])).values()];
  const certain = new Set(distinct.filter(({ items }) => items.length === 1).map(({ key }) => key));
  const found = distinct
    .toReversed()
    .filter(({ items }) => items.length === 1 || items.every((item) => !certain.has(item)));
  return found.length === 0 && namesApproval ? [UNNAMED] : found;
}
