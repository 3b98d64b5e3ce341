import { categories, type CategoryCode, categoryCodes } from "../categories/index.ts";
import type { Grants } from "../grants/grant.ts";
import { partner } from "../grants/partner.ts";
import type { PartnerContract } from "./contract.ts";

/** The grants of partners, for the purposes of one contract and without the kinds of data it does not name. */
export function grantsBy({
  name,
  nameEn,
  purposes,
  categories: named,
  entities,
}: PartnerContract): Grants {
  const byConsent = named.filter((code) => needsConsent(code) && entities === "withConsent");
  return {
    ...partner,
    name,
    nameEn,
    purposes,
    beyondContract: new Set(categoryCodes.filter((code) => !named.includes(code))),
    openedByConsent: new Set(byConsent),
  };
}

/** Whether a partner gets a kind of data by an entity's consent only. */
export function needsConsent(code: CategoryCode, { grants }: Grants = partner): boolean {
  const { condition } = categories[code];
  return grants[code] === "conditional" && condition?.needs.includes("consent") === true;
}
