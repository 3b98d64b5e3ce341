import { categories } from "../../policy/categories/index.ts";
import type { Need } from "../../policy/categories/category.ts";
import { departmentByCode } from "../../policy/departments/index.ts";
import type { Effect } from "../../policy/grants/grant.ts";
import { purposes } from "../../policy/purposes.ts";
import type { Standing } from "../../policy/standing.ts";
import type { GatewayContext } from "../gatewayContext.ts";
import type { PlacedExplanation } from "./explainOperation.ts";
import type { CategoryGrant, StandingExplanation, Why } from "./fieldExplanation.ts";

/** The names of the schema for those of the policy. */
export const STANDINGS = {
  source: "SOURCE",
  inScope: "IN_SCOPE",
  elsewhere: "ELSEWHERE",
} as const satisfies Record<Standing, string>;

export const NEEDS = {
  basis: "BASIS",
  secondFactor: "SECOND_FACTOR",
  consent: "CONSENT",
} as const satisfies Record<Need, string>;

const EFFECTS = {
  full: "FULL",
  masked: "MASKED",
  singleLookUp: "SINGLE_LOOK_UP",
  aggregate: "AGGREGATE",
  yesNo: "YES_NO",
  conditional: "CONDITIONAL",
  own: "OWN",
  withheld: "WITHHELD",
} as const satisfies Record<Effect, string>;

/** An `AccessExplanation` of the schema. */
export function presentedExplanation(
  { reader, use }: GatewayContext,
  fields: readonly PlacedExplanation[],
) {
  return {
    reader: reader.code,
    readerName: reader.name,
    readerNameEn: reader.nameEn,
    purpose: use.purpose,
    basis: use.basis,
    secondFactor: use.secondFactor === true,
    fields: fields.map((field) => ({ ...field, byStanding: field.byStanding.map(presented) })),
  };
}

function presented({ standings, kind, categories: grants, why }: StandingExplanation) {
  return {
    standings: standings.map((standing) => STANDINGS[standing]),
    kind,
    categories: grants.map(presentedGrant),
    ...(why === undefined ? {} : presentedWhy(why)),
  };
}

function presentedGrant({ effect, ...grant }: CategoryGrant) {
  const { name, nameEn, legalBasis } = categories[grant.code];
  return { ...grant, name, nameEn, legalBasis, effect: EFFECTS[effect] };
}

function presentedWhy({ cause, reason, remedy: { text, use, owner } }: Why) {
  return {
    cause,
    reason,
    remedy: {
      text,
      purposes: use.purposes.map((code) => ({ code, ...purposes[code] })),
      needs: use.needs.map((need) => NEEDS[need]),
      owner: owner === undefined ? undefined : departmentByCode(owner),
    },
  };
}
