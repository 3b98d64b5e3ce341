import { type CategoryCode, categories, categoryCodes } from "./categories/index.ts";
import type { Category, Need } from "./categories/category.ts";
import { departmentByCode } from "./departments/index.ts";
import type { Effect, Grants } from "./grants/grant.ts";
import { changeDays, grantOn, isInForce, latestChange } from "./grants/inForce.ts";
import { type Reader, type Standings, standingsFor } from "./readers.ts";
import { type Standing, standings } from "./standing.ts";
import type { Use } from "./use.ts";

/** What a reader gets of a category in a request, and where it gets less than all: why, and what to do. */
export type Verdict =
  | { readonly kind: "full" }
  | ({ readonly kind: "singleLookUp" | "masked" | "withheld" } & Explanation);

/** Why a value is withheld or masked, and how it may be had. */
export interface Explanation {
  readonly code: WithheldCode;
  readonly reason: string;
  readonly remedy: string;
}

export type WithheldCode =
  | "NOT_SHARED"
  | "RULE_NOT_IN_FORCE"
  | "MASKED"
  | "SINGLE_LOOK_UP_ONLY"
  | "AGGREGATE_ONLY"
  | "OWN_ONLY"
  | "PURPOSE_REQUIRED"
  | "PURPOSE_UNFIT"
  | "BASIS_REQUIRED"
  | "SECOND_FACTOR_REQUIRED"
  | "CONSENT_REQUIRED"
  | "AVOIDANCE";

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
  const { changes, decisions } = decided.get(grants) ?? {
    changes: changeDays(standings.map((standing) => grants[standing])),
    decisions: new Map<string, Decision>(),
  };
  decided.set(grants, { changes, decisions });
  const name = `${use.purpose} ${use.basis !== undefined} ${use.secondFactor === true} ${latestChange(changes, day)}`;
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
  const verdict = isInForce(grants, day)
    ? (code: CategoryCode) =>
        verdictOf(duties, code, grantOn(grants, code, day)?.effect, use, isOwn)
    : () => notInForce(grants);
  return Object.fromEntries(categoryCodes.map((code) => [code, verdict(code)])) as Record<
    CategoryCode,
    Verdict
  >;
}

function verdictOf(
  duties: Grants,
  code: CategoryCode,
  effect: Effect | undefined,
  use: Use,
  isOwn: boolean,
): Verdict {
  const category = categories[code];
  const granted = granting(duties, category, effect === "own" && isOwn ? "full" : effect, use);
  if (granted.kind === "withheld" || category.shareAttribute === "普遍共享") return granted;
  return use.purpose === undefined ? purposeRequired(duties.purposes) : granted;
}

function granting(
  duties: Grants,
  category: Category,
  effect: Effect | undefined,
  use: Use,
): Verdict {
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
      return conditional(duties, category, use);
    case "aggregate":
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

const SINGLE_LOOK_UP_ONLY: Explanation = {
  code: "SINGLE_LOOK_UP_ONLY",
  reason: "仅在逐户查询时提供，列表中不提供 · given for one entity at a time, not in lists",
  remedy: "用 legalEntity 逐户查询 · look one entity up with legalEntity",
};

function masked(category: Category): Explanation {
  return {
    code: "MASKED",
    reason: `${category.name}只提供脱敏值（${category.legalBasis}） · only a masked value is given`,
    remedy: askOwner(category),
  };
}

function conditional(duties: Grants, { condition }: Category, use: Use): Verdict {
  const { purposes, needs } = condition ?? { purposes: [], needs: [] };
  const usable = purposes.filter((purpose) => duties.purposes.includes(purpose));
  if (use.purpose === undefined) return purposeRequired(usable);
  if (!usable.includes(use.purpose)) {
    return withheld(
      "PURPOSE_UNFIT",
      `使用目的 ${use.purpose} 不足以取得该数据 · purpose ${use.purpose} does not give a right to it`,
      purposeHeader(usable),
    );
  }
  const missing = needs.find((need) => !isMet[need](use));
  return missing === undefined ? { kind: "full" } : { kind: "withheld", ...MISSING[missing] };
}

const isMet: Readonly<Record<Need, (use: Use) => boolean>> = {
  basis: ({ basis }) => basis !== undefined,
  secondFactor: ({ secondFactor }) => secondFactor === true,
  // No form of consent can be checked yet, so none is accepted.
  consent: () => false,
};

const MISSING: Readonly<Record<Need, Explanation>> = {
  basis: {
    code: "BASIS_REQUIRED",
    reason: "须注明任务、案件或申请编号 · the task, case or request must be named",
    remedy: "请求头 x-basis · header x-basis",
  },
  secondFactor: {
    code: "SECOND_FACTOR_REQUIRED",
    reason: "须经第二因子认证 · a second factor of authentication is required",
    remedy: "以第二因子重新登录 · log in again with a second factor",
  },
  consent: {
    code: "CONSENT_REQUIRED",
    reason: "须经该主体授权 · the entity's consent is required",
    remedy: "请该主体授权 · ask the entity for its consent",
  },
};

function purposeRequired(purposes: readonly string[]): Verdict {
  return withheld(
    "PURPOSE_REQUIRED",
    "须注明使用目的 · a purpose must be declared",
    purposeHeader(purposes),
  );
}

function purposeHeader(purposes: readonly string[]): string {
  return `请求头 x-purpose: ${purposes.join(" | ")} · header x-purpose`;
}

function askOwner({ owner }: Category): string {
  const department = owner === undefined ? undefined : departmentByCode(owner);
  return department === undefined
    ? "向作出记录的部门提出申请 · ask the department that made the record"
    : `向${department.name}提出申请 · ask ${department.code}`;
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
