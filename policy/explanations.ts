import type { Category, Need } from "./categories/category.ts";
import { departmentByCode } from "./departments/index.ts";

/** Why a value is withheld or masked, and how it may be had. */
export interface Explanation {
  readonly code: WithheldCode;
  readonly reason: string;
  readonly remedy: string;
}

export type WithheldCode =
  | "NOT_SHARED"
  | "NOT_EMPOWERED"
  | "RULE_NOT_IN_FORCE"
  | "NOT_IN_CONTRACT"
  | "MASKED"
  | "SINGLE_LOOK_UP_ONLY"
  | "AGGREGATE_ONLY"
  | "OWN_ONLY"
  | "PURPOSE_REQUIRED"
  | "PURPOSE_UNFIT"
  | "BASIS_REQUIRED"
  | "SECOND_FACTOR_REQUIRED"
  | "CONSENT_REQUIRED"
  | "AVOIDANCE"
  | "ASSIGNEE_ONLY";

/** Of what is given in single look-ups only, where entities are listed. */
export const SINGLE_LOOK_UP_ONLY: Explanation = {
  code: "SINGLE_LOOK_UP_ONLY",
  reason: "仅在逐户查询时提供，列表中不提供 · given for one entity at a time, not in lists",
  remedy: "用 legalEntity 逐户查询 · look one entity up with legalEntity",
};

/** Of what is given behind a mask. */
export function masked(category: Category): Explanation {
  return {
    code: "MASKED",
    reason: `${category.name}只提供脱敏值（${category.legalBasis}） · only a masked value is given`,
    remedy: askOwner(category),
  };
}

/** Of what is given under conditions, where one is not met. */
export const MISSING: Readonly<Record<Need, Explanation>> = {
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

/** How a purpose is declared. */
export function purposeHeader(purposes: readonly string[]): string {
  return `请求头 x-purpose: ${purposes.join(" | ")} · header x-purpose`;
}

/** Whom to ask for a kind of data. */
export function askOwner({ owner }: Category): string {
  const department = owner === undefined ? undefined : departmentByCode(owner);
  return department === undefined
    ? "向作出记录的部门提出申请 · ask the department that made the record"
    : `向${department.name}提出申请 · ask ${department.code}`;
}
