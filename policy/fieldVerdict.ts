import { type CategoryCode, categories } from "./categories/index.ts";
import type { MaskCode } from "./categories/category.ts";
import type { Verdict } from "./decide.ts";
import type { Explanation } from "./explanations.ts";
import { isMaskable } from "./masks/index.ts";

/** Alternatives (OR) of categories that are needed together (AND); an open field needs none. */
export type Requirement = readonly (readonly CategoryCode[])[];

/** Whether all that a field requires is of kinds of data whose very existence is secret. */
export function isSecret(requirement: Requirement): boolean {
  const codes = requirement.flat();
  return codes.length > 0 && codes.every((code) => categories[code].secretExistence === true);
}

/** Whether an operation looks one entity up, or lists several. */
export type Reach = "single" | "several";

/** What a reader gets of a field: the value, the value behind masks, or nothing and why. */
export type FieldVerdict =
  | { readonly kind: "full" }
  | ({ readonly kind: "masked"; readonly masks: readonly MaskCode[] } & Lacking)
  | ({ readonly kind: "withheld" } & Lacking);

/** The kinds of data that a reader does not get in full there, and why not the first of them. */
interface Lacking {
  readonly categories: readonly CategoryCode[];
  readonly explanation: Explanation;
}

type Verdicts = Readonly<Record<CategoryCode, Verdict>>;

const FULL: FieldVerdict = { kind: "full" };

/** Decides a field of a named type by what it requires: the first alternative that gives most. */
export function fieldVerdict(
  requirement: Requirement,
  typeName: string,
  verdicts: Verdicts,
  reach: Reach,
): FieldVerdict {
  let best: FieldVerdict | undefined;
  for (const alternative of requirement) {
    const verdict = alternativeVerdict(alternative, typeName, verdicts, reach);
    if (verdict.kind === "full") return verdict;
    if (best === undefined || (best.kind === "withheld" && verdict.kind === "masked"))
      best = verdict;
  }
  return best ?? UNCLASSIFIED;
}

const UNCLASSIFIED: FieldVerdict = {
  kind: "withheld",
  categories: [],
  explanation: {
    code: "NOT_SHARED",
    reason: "该字段未分类 · the field is not classified",
    remedy: "向平台运行单位报告 · report it to the operator",
  },
};

/** Asked of every field of every record, mostly of kinds of data of which nothing is lacking: nothing is made for those. */
function alternativeVerdict(
  alternative: readonly CategoryCode[],
  typeName: string,
  verdicts: Verdicts,
  reach: Reach,
): FieldVerdict {
  let masked: MaskedLack[] | undefined;
  let missing: Lack[] | undefined;
  for (const category of alternative) {
    const verdict = verdicts[category];
    if (verdict.kind === "full" || (verdict.kind === "singleLookUp" && reach === "single"))
      continue;
    const { mask } = categories[category];
    if (verdict.kind !== "withheld" && isMaskable(mask, typeName)) {
      masked ??= [];
      masked.push({ category, verdict, mask });
    } else {
      missing ??= [];
      missing.push({ category, verdict });
    }
  }
  if (missing !== undefined) return { kind: "withheld", ...lacking(missing) };
  if (masked === undefined) return FULL;
  const masks = [...new Set(masked.map(({ mask }) => mask))];
  return { kind: "masked", masks, ...lacking(masked) };
}

/** A kind of data that is not given in full. */
interface Lack {
  readonly category: CategoryCode;
  readonly verdict: Explanation;
}

/** One that is given behind a mask. */
interface MaskedLack extends Lack {
  readonly mask: MaskCode;
}

/** All that is lacking, and why the first of it is. */
function lacking(all: readonly Lack[]): Lacking {
  const { code, reason, remedy } = (all[0] as Lack).verdict;
  return {
    categories: all.map(({ category }) => category),
    explanation: { code, reason, remedy },
  };
}
