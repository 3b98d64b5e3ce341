import type { City } from "../city.ts";
import type { EntityForm } from "../entityForm.ts";
import { unitOf } from "../randomSource.ts";
import { weighted } from "../weighted.ts";
import type { Industry } from "./industry.ts";
import { LIVING } from "./living.ts";
import { MAKING } from "./making.ts";
import { SERVICES } from "./services.ts";
import { TRADE } from "./trade.ts";

/** Every industry of the city. */
export const INDUSTRIES: readonly Industry[] = [...TRADE, ...MAKING, ...SERVICES, ...LIVING];

const amongEnterprises = weighted(INDUSTRIES.map((one) => [one, one.enterprises]));
const amongIndividuals = weighted(INDUSTRIES.map((one) => [one, one.individuals]));
const amongFactories = weighted(
  INDUSTRIES.filter(({ section }) => section === "C").map((one) => [one, one.enterprises]),
);
const GROWING = INDUSTRIES.find(({ code }) => code === "0141") as Industry;

/** The industry of a market entity, by its number and form. */
export function industryOf(city: City, number: number, form: EntityForm): Industry {
  const unit = unitOf(city.citySeed, "industry", number);
  if (form === "individualBusiness") return amongIndividuals(unit);
  if (form === "factory") return amongFactories(unit);
  if (form === "farmersCooperative") return GROWING;
  return amongEnterprises(unit);
}
