import { type CategoryCode, categories, categoryCodes } from "./categories/index.ts";
import type { Category, Need } from "./categories/category.ts";
import {
  askOwner,
  type Explanation,
  masked,
  MISSING,
  purposeHeader,
  SINGLE_LOOK_UP_ONLY,
  type WithheldCode,
} from "./explanations.ts";
import type { Effect, Grants } from "./grants/grant.ts";
import { changeDays, grantOn, latestChange } from "./grants/inForce.ts";
import { type Reader, type Standings, standingsFor } from "./readers.ts";
import { type Standing, standings } from "./standing.ts";
import type { Use } from "./use.ts";

/** What a reader gets of a category in a request, and where it gets less than all: why, and what to do. */
export type Verdict =
  | { readonly kind: "full" }
  | ({ readonly kind: "singleLookUp" | "masked" | "withheld" } & Explanation);

/** One verdict per category and standing, and a key under which everything compiled for it may be cached. */
export interface Decision {
  /** Names the kind of reader, the use and the edition of the rules: verdicts that look alike differ in what they explain. */
  readonly key: string;
  readonly verdicts: Readonly<Record<Standing, Readonly<Record<CategoryCode, Verdict>>>>;
}

/** What was decided for one kind of reader: as many as uses, which are few, and editions of its grants. */
interface Decided {
  readonly changes: readonly string[];
  readonly decisions: Map<string, Decision>;
}

const decided = new WeakMap<Standings, Decided>();

/**
 * Decides every category for a reader and its use, by the rules of a day in Shanghai. Pure; what no grant
 * allows is withheld.
 */
export function decide(reader: Reader, use: Use, day: string): Decision {
  const grants = standingsFor(reader, use.purpose);
  const kept = decided.get(grants) ?? {
    changes: changeDays(standings.map((standing) => grants[standing])),
    decisions: new Map<string, Decision>(),
  };
  decided.set(grants, kept);
  const { changes, decisions } = kept;
  const consented = use.consent?.categories.join(",") ?? "";
  const name = `${use.purpose} ${use.basis !== undefined} ${use.secondFactor === true} ${consented} ${latestChange(changes, day)}`;
  const decision = decisions.get(name) ?? decideAnew(grants, use, day, name);
  decisions.set(name, decision);
  return decision;
}

function decideAnew(grants: Standings, use: Use, day: string, name: string): Decision {
  const verdicts = Object.fromEntries(
    standings.map((standing) => [standing, verdictsOf(grants, standing, use, day)]),
  ) as Decision["verdicts"];
  const kind = standings.map((standing) => grants[standing].nameEn).join(" / ");
  return { key: `${kind} ${name}`, verdicts };
}

function verdictsOf(
  byStanding: Standings,
  standing: Standing,
  use: Use,
  day: string,
): Record<CategoryCode, Verdict> {
  const { inScope: duties, [standing]: grants } = byStanding;
  const isOwn = standing === "source" || (standing === "inScope" && grants.isItself === true);
  const verdict = (code: CategoryCode): Verdict => {
    const granted = grantOn(grants, code, day);
    return granted === undefined
      ? notInForce(grants)
      : verdictOf(duties, code, effectOf(duties, code, granted.effect), use, isOwn);
  };
  return Object.fromEntries(categoryCodes.map((code) => [code, verdict(code)])) as Record<
    CategoryCode,
    Verdict
  >;
}

/** A partner that reads by consent is told of everybody else that consent is what is missing. */
function effectOf(
  { openedByConsent }: Grants,
  code: CategoryCode,
  effect: Effect | undefined,
): Effect | undefined {
  return effect === "withheld" && openedByConsent?.has(code) === true ? "conditional" : effect;
}

function verdictOf(
  duties: Grants,
  code: CategoryCode,
  effect: Effect | undefined,
  use: Use,
  isOwn: boolean,
): Verdict {
  const category = categories[code];
  if (duties.beyondContract?.has(code) === true) return notInContract(duties, category);
  const granted = granting(duties, code, effect === "own" && isOwn ? "full" : effect, use);
  if (granted.kind === "withheld" || category.shareAttribute === "普遍共享") return granted;
  return use.purpose === undefined ? purposeRequired(duties.purposes) : granted;
}

function granting(
  duties: Grants,
  code: CategoryCode,
  effect: Effect | undefined,
  use: Use,
): Verdict {
  const category = categories[code];
  // Nothing is done by halves: behind a mask, or as an aggregate.
  if (category.isAct === true && effect !== "full" && effect !== "conditional")
    return notEmpowered(duties, category);
  switch (effect) {
    case "full":
    // A field of such a category is a yes or no itself; the particulars are of another category.
    case "yesNo":
      return { kind: "full" };
    case "singleLookUp":
      return { kind: "singleLookUp", ...SINGLE_LOOK_UP_ONLY };
    case "masked":
      return { kind: "masked", ...masked(category) };
    case "conditional":
      return conditional(duties, code, use);
    case "aggregate":
      if (category.isAggregate === true) return { kind: "full" };
      return withheld(
        "AGGREGATE_ONLY",
        `只提供${category.name}的汇总数据 · only aggregates are given`,
        askOwner(category),
      );
    case "own":
      return withheld(
        "OWN_ONLY",
        `只提供与本单位有关的${category.name} · only what concerns the reader itself is given`,
        askOwner(category),
      );
    default:
      return withheld(
        "NOT_SHARED",
        `${category.name}不向${duties.name}提供（${category.legalBasis}） · not shared with: ${duties.nameEn}`,
        askOwner(category),
      );
  }
}

function notEmpowered({ name, nameEn }: Grants, category: Category): Verdict {
  return withheld(
    "NOT_EMPOWERED",
    `${category.name}不在${name}的职权之内（${category.legalBasis}） · not within the powers of: ${nameEn}`,
    "由有职权的部门办理 · leave it to a department that has the power",
  );
}

function notInContract({ name, nameEn }: Grants, category: Category): Verdict {
  return withheld(
    "NOT_IN_CONTRACT",
    `${name}的协议不包括${category.name} · not in the contract of: ${nameEn}`,
    askOwner(category),
  );
}

function conditional(duties: Grants, code: CategoryCode, use: Use): Verdict {
  const { purposes, needs } = categories[code].condition ?? { purposes: [], needs: [] };
  const usable = purposes.filter((purpose) => duties.purposes.includes(purpose));
  if (use.purpose === undefined) return purposeRequired(usable);
  if (!usable.includes(use.purpose)) {
    return withheld(
      "PURPOSE_UNFIT",
      `使用目的 ${use.purpose} 不足以取得该数据 · purpose ${use.purpose} does not give a right to it`,
      purposeHeader(usable),
    );
  }
  const missing = needs.find((need) => !isMet[need](use, code));
  return missing === undefined ? { kind: "full" } : { kind: "withheld", ...MISSING[missing] };
}

const isMet: Readonly<Record<Need, (use: Use, code: CategoryCode) => boolean>> = {
  basis: ({ basis }) => basis !== undefined,
  secondFactor: ({ secondFactor }) => secondFactor === true,
  // Whose consent it is, is known where the record is: there it counts for the entity that gave it.
  consent: ({ consent }, code) => consent?.categories.includes(code) === true,
};

function purposeRequired(purposes: readonly string[]): Verdict {
  return withheld(
    "PURPOSE_REQUIRED",
    "须注明使用目的 · a purpose must be declared",
    purposeHeader(purposes),
  );
}

function notInForce({ name, nameEn, validFrom, validTo }: Grants): Verdict {
  return withheld(
    "RULE_NOT_IN_FORCE",
    `${name}的规则自${validFrom}起${validTo === undefined ? "" : `至${validTo}止`}施行 · the rules for ${nameEn} hold from ${validFrom} ${validTo === undefined ? "on" : `to ${validTo}`}`,
    "在施行期内查询，或者向平台运行单位询问 · ask while they hold, or ask the operator of the platform",
  );
}

function withheld(code: WithheldCode, reason: string, remedy: string): Verdict {
  return { kind: "withheld", code, reason, remedy };
}
