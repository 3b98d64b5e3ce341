import type { City } from "./city.ts";
import { unitOf } from "./randomSource.ts";
import { weighted } from "./weighted.ts";

/** Every form of entity that the city has; each kind of GB 32100 is somewhere among them. */
export type EntityForm =
  | "company"
  | "jointStock"
  | "branch"
  | "factory"
  | "partnership"
  | "soleProprietorship"
  | "individualBusiness"
  | "farmersCooperative"
  | "representativeOffice"
  | "stateOrgan"
  | "publicInstitution"
  | "socialOrganization"
  | "legalService"
  | "religiousVenue"
  | "tradeUnion"
  | "ruralCollective";

/** Rare forms have fixed places in every five hundred, so that even a small city has each of them. */
const RARE_FORM_PERIOD = 500;
const RARE_FORMS: ReadonlyMap<number, EntityForm> = new Map([
  [41, "farmersCooperative"],
  [291, "farmersCooperative"],
  [83, "representativeOffice"],
  [333, "representativeOffice"],
  [127, "stateOrgan"],
  [169, "publicInstitution"],
  [211, "socialOrganization"],
  [253, "legalService"],
  [377, "religiousVenue"],
  [419, "tradeUnion"],
  [461, "ruralCollective"],
]);

const INDIVIDUAL_BUSINESS_SHARE = 0.164;

/** Shares of the forms among enterprises, from the real register by the ends of names. */
const enterpriseForm = weighted<EntityForm>([
  ["company", 0.828],
  ["jointStock", 0.012],
  ["branch", 0.064],
  ["factory", 0.023],
  ["partnership", 0.035],
  ["soleProprietorship", 0.038],
]);

/** The form of an entity by its number alone. */
export function formOf(city: City, number: number): EntityForm {
  const rare = RARE_FORMS.get(number % RARE_FORM_PERIOD);
  if (rare !== undefined) return rare;
  const unit = unitOf(city.citySeed, "form", number);
  if (unit < INDIVIDUAL_BUSINESS_SHARE) return "individualBusiness";
  return enterpriseForm((unit - INDIVIDUAL_BUSINESS_SHARE) / (1 - INDIVIDUAL_BUSINESS_SHARE));
}

/** How many entities of a rare form come before one, counting its place in the pattern. */
export function rareFormIndex(number: number): number {
  return Math.floor(number / RARE_FORM_PERIOD);
}

/** Forms that the administration for industry and commerce registers and supervises. */
const MARKET_FORMS: ReadonlySet<EntityForm> = new Set([
  "company",
  "jointStock",
  "branch",
  "factory",
  "partnership",
  "soleProprietorship",
  "individualBusiness",
  "farmersCooperative",
  "representativeOffice",
]);

/** Whether an entity of this form does business; the others are organs, institutions and associations. */
export function isMarketEntity(form: EntityForm): boolean {
  return MARKET_FORMS.has(form);
}

/** Whether an entity of this form may be the parent of branches and hold shares. */
export function isCompany(form: EntityForm): boolean {
  return form === "company" || form === "jointStock";
}
