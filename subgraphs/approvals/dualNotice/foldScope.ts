/** A business scope as it is read: its spelling folded, and whether it says by itself that something needs approval. */
export interface FoldedScope {
  /** Half-width, without blanks and without the registrar's standing sentences. */
  readonly text: string;
  /** Whether the registrar put 依法须经批准的项目，经相关部门批准后方可开展经营活动 under it. */
  readonly namesApproval: boolean;
}

/** Both standing sentences: the one that something needs approval, and the newer one that all but that may be done. */
const STANDING_SENTENCE = /[【([]?(除?)依法须经批准的项目[^。】)\]]*[。】)\]]?/gu;

/** Folds a scope. Scopes are written by hand, in full and half width. */
export function foldScope(scope: string): FoldedScope {
  let namesApproval = false;
  const text = scope
    .normalize("NFKC")
    .replaceAll(/\s+/gu, "")
    .replaceAll(STANDING_SENTENCE, (_sentence, except: string) => {
      namesApproval ||= except === "";
      return "";
    });
  return { text, namesApproval };
}
