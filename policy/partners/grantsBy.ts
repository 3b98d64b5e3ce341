import { categoryCodes } from "../categories/index.ts";
import type { Grants } from "../grants/grant.ts";
import { partner } from "../grants/partner.ts";
import type { PartnerContract } from "./contract.ts";

/** The grants of partners, for the purposes of one contract and without the kinds of data it does not name. */
export function grantsBy({ name, nameEn, purposes, categories }: PartnerContract): Grants {
  const named = new Set(categories);
  return {
    ...partner,
    name,
    nameEn,
    purposes,
    beyondContract: new Set(categoryCodes.filter((code) => !named.has(code))),
  };
}
