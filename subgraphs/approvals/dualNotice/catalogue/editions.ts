import {
  type DatedRule,
  type Grounds,
  isRuleInForce,
} from "../../../../standards/timeLimits/datedRule.ts";

/** An edition of the catalogue of what needs approval after the registration (工商登记后置审批事项目录). */
export interface CatalogueEdition extends DatedRule, Grounds {
  readonly code: EditionCode;
  readonly effectiveFrom: string;
}

/** By the year of its first day; a later edition has the greater code. */
export type EditionCode = "2015" | "2019" | "2021";

/**
 * What changed the catalogue, from memory and unconfirmed: the notices themselves began with 国发〔2015〕62号, repair of
 * motor vehicles became a filing, and so did selling nothing but pre-packaged food. Registrations before the first
 * day have no notice: what they do was approved before they were registered.
 */
const EDITIONS: readonly CatalogueEdition[] = [
  {
    code: "2015",
    effectiveFrom: "2015-10-13",
    effectiveTo: "2019-03-02",
    legalBasis: "国发〔2015〕62号；沪府办发〔2016〕29号",
    confirmed: false,
  },
  {
    code: "2019",
    effectiveFrom: "2019-03-02",
    effectiveTo: "2021-04-29",
    legalBasis: "国务院令第709号",
    confirmed: false,
  },
  {
    code: "2021",
    effectiveFrom: "2021-04-29",
    legalBasis: "食品安全法（2021年修正）§35",
    confirmed: false,
  },
];

/** The edition in force on a day; undefined before there was any. */
export function editionOn(day: string): CatalogueEdition | undefined {
  return EDITIONS.find((one) => isRuleInForce(one, day));
}

/** The edition of a code that this project wrote down itself. */
export function editionOf(code: string): CatalogueEdition {
  const found = EDITIONS.find((one) => one.code === code);
  if (found === undefined) throw new RangeError(`no edition ${code} of the catalogue`);
  return found;
}
