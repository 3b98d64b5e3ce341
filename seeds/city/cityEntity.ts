import { type BusinessScope, businessScopeOf } from "./businessScope.ts";
import { dayOf } from "./calendar.ts";
import { type Capital, capitalOf } from "./capital.ts";
import type { City } from "./city.ts";
import { type Conduct, conductOf } from "./conduct.ts";
import { type Domicile, domicileOf } from "./domicile.ts";
import { type EntityForm, formOf, isMarketEntity } from "./entityForm.ts";
import { type EntityKind, entityKind } from "./entityKind.ts";
import { industryOf } from "./industries/index.ts";
import { institutionVariant } from "./institutionName.ts";
import { type Lifespan, lifespanOf } from "./lifespan.ts";
import { parentOf } from "./parent.ts";
import { randomSource } from "./randomSource.ts";
import { organizationCode, registrationNumber, uscc } from "./syntheticCodes.ts";
import { nameOf } from "./tradeName.ts";

/** An entity of the city with all that its records follow from. */
export interface CityEntity {
  readonly number: number;
  readonly form: EntityForm;
  readonly kind: EntityKind;
  readonly name: string;
  readonly uscc: string | null;
  readonly registrationNumber: string | null;
  readonly organizationCode: string;
  readonly lifespan: Lifespan;
  readonly industry: EntityIndustry;
  readonly scope: BusinessScope;
  readonly capital: Capital | null;
  readonly domicile: Domicile;
  readonly conduct: Conduct;
  /** Number of the entity of which this is a branch. */
  readonly parent: number | undefined;
}

export interface EntityIndustry {
  readonly division: string;
  /** Four digits, where the register tells so much. */
  readonly code: string | null;
  readonly section: string;
}

/** Since then every new entity gets a unified code alone, and no registration number. */
const UNIFIED_CODES_FROM = dayOf("2015-10-01");
/** Older entities that never came for their unified code. */
const WITHOUT_USCC_SHARE = 0.006;

/** The entity of a number: a function of city and number alone, whatever the size of the city. */
export function cityEntity(city: City, number: number): CityEntity {
  const form = formOf(city, number);
  const random = randomSource(city.citySeed, "form", number);
  const kind = entityKind(random, number, form);
  const lifespan = lifespanOf(city, number);
  const domicile = domicileOf(city, number, form, lifespan.established);
  const hasNumber = isMarketEntity(form) && lifespan.established < UNIFIED_CODES_FROM;
  const hasUscc = !(hasNumber && random.chance(WITHOUT_USCC_SHARE));
  const code = organizationCode(number);
  return {
    number,
    form,
    kind,
    name: nameOf(city, number),
    uscc: hasUscc ? uscc(kind.kind, domicile.authority, code) : null,
    registrationNumber: hasNumber ? registrationNumber(holderDigit(form, kind), number) : null,
    organizationCode: code,
    lifespan,
    ...business(city, number, form),
    capital: capitalOf(
      randomSource(city.citySeed, "capital", number),
      form,
      kind.foreign,
      lifespan.established,
    ),
    domicile,
    conduct: conductOf(city, number),
    parent: parentOf(city, number),
  };
}

/** First digit of the serial in a registration number: domestic, foreign, individual. */
function holderDigit(form: EntityForm, { foreign }: EntityKind): "0" | "4" | "6" {
  if (form === "individualBusiness") return "6";
  return foreign ? "4" : "0";
}

function business(
  city: City,
  number: number,
  form: EntityForm,
): Pick<CityEntity, "industry" | "scope"> {
  if (!isMarketEntity(form)) {
    const { division, section } = institutionVariant(number, form);
    return { industry: { division, code: null, section }, scope: { text: "", activities: [] } };
  }
  const industry = industryOf(city, number, form);
  const { code, section } = industry;
  return {
    industry: { division: code.slice(0, 2), code, section },
    scope: businessScopeOf(city, number, industry, form),
  };
}
