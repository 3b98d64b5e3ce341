import { type CategoryCode, categoryCodes } from "./categories.ts";
import type { Effect } from "./grants/grant.ts";
import type { Reader } from "./readers.ts";

/** The use that a reader declares for a request (headers `x-purpose` and `x-basis`). */
export interface Use {
  /** Purpose code P01–P20. */
  readonly purpose?: string;
  /** The task, case or request that the purpose serves. */
  readonly basis?: string;
}

/** What a reader gets of a category in this request, and why. */
export type Verdict =
  | { readonly kind: "full" }
  | { readonly kind: "singleLookUp" }
  | { readonly kind: "withheld"; readonly reason: string; readonly remedy: string };

/** One verdict per category, with a key under which everything compiled for it may be cached. */
export interface Decision {
  readonly key: string;
  readonly verdicts: Readonly<Record<CategoryCode, Verdict>>;
}

const ASK_THE_OWNER = "向数据主管部门提出按需共享申请 · ask the department that owns the data";

/** Decides every category for a reader and its declared use. Pure; denies what no grant allows. */
export function decide(reader: Reader, use: Use = {}): Decision {
  const verdicts = Object.fromEntries(
    categoryCodes.map((category) => [category, verdictOf(reader.grants.grants[category], use)]),
  ) as Record<CategoryCode, Verdict>;
  // Readers with the same verdicts share plans: the verdicts are all that planning depends on.
  const key = categoryCodes.map((category) => keyOf(verdicts[category])).join("");
  return { key, verdicts };
}

function verdictOf(effect: Effect | undefined, use: Use): Verdict {
  switch (effect?.kind) {
    case "full":
    case "singleLookUp":
      return { kind: effect.kind };
    case "onPurpose":
      return onPurpose(effect.purposes, use);
    case "withheld":
      return { kind: "withheld", reason: effect.reason, remedy: ASK_THE_OWNER };
    default:
      return {
        kind: "withheld",
        reason: "没有授权规则 · no rule grants it",
        remedy: ASK_THE_OWNER,
      };
  }
}

function onPurpose(purposes: readonly string[], use: Use): Verdict {
  if (use.purpose !== undefined && use.basis !== undefined && purposes.includes(use.purpose)) {
    return { kind: "full" };
  }
  return {
    kind: "withheld",
    reason: "须注明使用目的和依据 · a purpose and its basis must be declared",
    remedy: `请求头 x-purpose: ${purposes.join(" | ")} 和 x-basis: 任务、案件或申请编号 · headers x-purpose and x-basis`,
  };
}

function keyOf(verdict: Verdict): string {
  return { full: "F", singleLookUp: "S", withheld: "N" }[verdict.kind];
}
