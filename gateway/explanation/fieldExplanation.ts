import type { FieldRule } from "../../kit/authorization/access.ts";
import { type CategoryCode, categories } from "../../policy/categories/index.ts";
import type { Decision } from "../../policy/decide.ts";
import type { WithheldCode } from "../../policy/explanations.ts";
import { fieldVerdict, type FieldVerdict, type Reach } from "../../policy/fieldVerdict.ts";
import type { Effect } from "../../policy/grants/grant.ts";
import { grantOn } from "../../policy/grants/inForce.ts";
import { type Reader, standingsFor } from "../../policy/readers.ts";
import { type BetterUse, betterUse } from "../../policy/remedy.ts";
import type { Standing } from "../../policy/standing.ts";
import type { Use } from "../../policy/use.ts";
import type { FieldAccess } from "../authorization/fieldAccess.ts";

/** What a reader gets of a field of the records it stands to in one way. */
export type AccessKind = "ALLOWED" | "MASKED" | "WITHHELD";

/** What a reader gets of a field, and why, by how it stands to the record. */
export interface FieldExplanation {
  readonly coordinate: string;
  readonly kind: AccessKind | "DEPENDS_ON_RECORD";
  /** Standings that get the same for the same reason stand together; none where the field is open. */
  readonly byStanding: readonly StandingExplanation[];
}

export interface StandingExplanation {
  readonly standings: readonly Standing[];
  readonly kind: AccessKind;
  /** The kinds of data that decide; all that the field requires where it is allowed. */
  readonly categories: readonly CategoryGrant[];
  /** Absent where the field is allowed. */
  readonly why?: Why;
}

/** A kind of data, and the line of the policy that says what of it the reader gets. */
export interface CategoryGrant {
  readonly code: CategoryCode;
  readonly grants: string;
  readonly grantsEn: string;
  readonly effect: Effect;
}

export interface Why {
  readonly cause: WithheldCode;
  readonly reason: string;
  readonly remedy: { readonly text: string; readonly use: BetterUse; readonly owner?: string };
}

/** Whoever asks, for what, and whether the operation lists entities. */
export interface Asking {
  readonly reader: Reader;
  readonly use: Use;
  readonly day: string;
  readonly decision: Decision;
  readonly reach: Reach;
}

const KINDS = { full: "ALLOWED", masked: "MASKED", withheld: "WITHHELD" } as const;
const STRICTEST = ["withheld", "masked", "full"] as const;

/** Explains a field by the verdicts that both lines of defence act on. */
export function explainField({ coordinate, rules, standings }: FieldAccess, asking: Asking) {
  const byStanding = together(standings.map((one) => explainStanding(rules, one, asking)));
  const [first = { kind: "ALLOWED" as const }, ...others] = byStanding;
  const isSame = others.every(({ kind }) => kind === first.kind);
  const explanation: FieldExplanation = {
    coordinate,
    kind: isSame ? first.kind : "DEPENDS_ON_RECORD",
    byStanding: rules.length === 0 ? [] : byStanding,
  };
  return explanation;
}

function explainStanding(
  rules: readonly FieldRule[],
  standing: Standing,
  { reader, use, day, decision, reach }: Asking,
): StandingExplanation {
  const verdictBy = ({ verdicts }: Decision): FieldVerdict =>
    strictest(
      rules.map(({ requirement, typeName }) =>
        fieldVerdict(requirement, typeName, verdicts[standing], reach),
      ),
    );
  const verdict = verdictBy(decision);
  const required = [...new Set(rules.flatMap(({ requirement }) => requirement.flat()))];
  const codes = verdict.kind === "full" ? required : verdict.categories;
  const grants = standingsFor(reader, use.purpose)[standing];
  const { name, nameEn } = grants;
  const said = {
    standings: [standing],
    kind: KINDS[verdict.kind],
    categories: codes.map((code) => ({
      code,
      grants: name,
      grantsEn: nameEn,
      effect: grantOn(grants, code, day)?.effect ?? "withheld",
    })),
  };
  if (verdict.kind === "full") return said;
  const { code: cause, reason, remedy: text } = verdict.explanation;
  const [first] = codes;
  const owner = first === undefined ? undefined : categories[first].owner;
  const better = betterUse(reader, use, day, verdictBy);
  const remedy = { text, use: better, ...(owner === undefined ? {} : { owner }) };
  return { ...said, why: { cause, reason, remedy } };
}

/** On an interface the strictest of its types decides. */
function strictest(verdicts: readonly FieldVerdict[]): FieldVerdict {
  const kind = STRICTEST.find((one) => verdicts.some((verdict) => verdict.kind === one));
  return verdicts.find((verdict) => verdict.kind === kind) ?? { kind: "full" };
}

function together(explanations: readonly StandingExplanation[]): StandingExplanation[] {
  const groups = new Map<string, StandingExplanation>();
  for (const { standings, ...said } of explanations) {
    const key = JSON.stringify(said);
    const earlier = groups.get(key)?.standings ?? [];
    groups.set(key, { ...said, standings: [...earlier, ...standings] });
  }
  return [...groups.values()];
}
