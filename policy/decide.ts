import { type CategoryCode, categories, categoryCodes } from "./categories/index.ts";
import type { Category, Need } from "./categories/category.ts";
import { departmentByCode } from "./departments.ts";
import type { Effect, Grants } from "./grants/grant.ts";
import type { Reader, Standings } from "./readers.ts";
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
  | "NOT_IN_CONTRACT"
  | "MASKED"
  | "SINGLE_LOOK_UP_ONLY"
  | "AGGREGATE_ONLY"
  | "OWN_ONLY"
  | "PURPOSE_REQUIRED"
  | "PURPOSE_UNFIT"
  | "BASIS_REQUIRED"
  | "SECOND_FACTOR_REQUIRED"
  | "CONSENT_REQUIRED";

/** One verdict per category and standing, and a key under which everything compiled for it may be cached. */
export interface Decision {
  /** Names the kind of reader and the use: verdicts that look alike differ in what they explain. */
  readonly key: string;
  readonly verdicts: Readonly<Record<Standing, Readonly<Record<CategoryCode, Verdict>>>>;
}

/** Decisions already made: of a kind of reader there are as many as uses, which are few. */
const decided = new WeakMap<Standings, Map<string, Decision>>();

/** Decides every category for a reader and its use. Pure; what no grant allows is withheld. */
export function decide({ standings: grants }: Reader, use: Use = {}): Decision {
  const known = decided.get(grants) ?? new Map<string, Decision>();
  decided.set(grants, known);
  const consented = use.consent?.categories.join(",") ?? "";
  const name = `${use.purpose} ${use.basis !== undefined} ${use.secondFactor === true} ${consented}`;
  const decision = known.get(name) ?? decideAnew(grants, use, name);
  known.set(name, decision);
  return decision;
}

function decideAnew(grants: Standings, use: Use, name: string): Decision {
  const verdicts = Object.fromEntries(
    standings.map((standing) => [standing, verdictsOf(grants, grants[standing], use)]),
  ) as Decision["verdicts"];
  const kind = standings.map((standing) => grants[standing].nameEn).join(" / ");
  return { key: `${kind} ${name}`, verdicts };
}

function verdictsOf(
  { inScope: duties }: Standings,
  { grants }: Grants,
  use: Use,
): Record<CategoryCode, Verdict> {
  return Object.fromEntries(
    categoryCodes.map((code) => [
      code,
      verdictOf(duties, code, effectOf(duties, code, grants[code]), use),
    ]),
  ) as Record<CategoryCode, Verdict>;
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
): Verdict {
  const category = categories[code];
  if (duties.beyondContract?.has(code) === true) return notInContract(duties, category);
  const granted = granting(duties, code, effect, use);
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

function notInContract({ name, nameEn }: Grants, category: Category): Verdict {
  return withheld(
    "NOT_IN_CONTRACT",
    `${name}的协议不包括${category.name} · not in the contract of: ${nameEn}`,
    askOwner(category),
  );
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
    remedy:
      "请该主体授权，以请求头 x-consent 提交 · ask the entity for its consent, header x-consent",
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

function withheld(code: WithheldCode, reason: string, remedy: string): Verdict {
  return { kind: "withheld", code, reason, remedy };
}
