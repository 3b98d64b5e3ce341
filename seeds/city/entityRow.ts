import { searchable } from "../../kit/textIndex/grams.ts";
import type { StoredEntityRow } from "../../subgraphs/legal-entities/rows.ts";
import { type Day, dayText, dayTextOrNull, endOfTerm } from "./calendar.ts";
import type { City } from "./city.ts";
import type { CityEntity } from "./cityEntity.ts";
import { provenance, registrarOf } from "./provenance.ts";
import { randomSource } from "./randomSource.ts";

/** The id of an entity of the city in every database: its number, from one. */
export function entityId(number: number): number {
  return number + 1;
}

/** The entity itself. `approved` is the day of its latest registration. */
export function legalEntityRow(city: City, entity: CityEntity, approved: Day): StoredEntityRow {
  const { name, lifespan, industry, domicile, capital, kind } = entity;
  return {
    id: entityId(entity.number),
    uscc: entity.uscc,
    registration_number: entity.registrationNumber,
    organization_code: entity.organizationCode,
    name,
    name_search: searchable(name),
    kind_code: kind.kind,
    type_code: kind.type,
    status_code: lifespan.status,
    registration_authority_code: domicile.authority,
    established_on: dayText(lifespan.established),
    approved_on: dayText(approved),
    ...term(city, entity),
    ended_on: dayTextOrNull(lifespan.ended),
    capital_amount: capital?.amount ?? null,
    capital_currency: capital?.currency ?? null,
    business_scope: entity.scope.text === "" ? null : entity.scope.text,
    industry_division: industry.division,
    industry_code: industry.code,
    industry_section: industry.section,
    domicile_text: domicile.text,
    // A home is no address to be searched for.
    domicile_search: domicile.isHome ? "" : searchable(domicile.text),
    domicile_is_home: Number(domicile.isHome),
    domicile_district: domicile.district,
    domicile_area: domicile.area,
    domicile_subdistrict: domicile.subdistrict,
    domicile_postal_code: domicile.postalCode,
    longitude_micro: domicile.longitude,
    latitude_micro: domicile.latitude,
    parent_entity_id: entity.parent === undefined ? null : entityId(entity.parent),
    content_digest: null,
    ...provenance(registrarOf(entity), approved),
  };
}

const TERMS = [10, 20, 20, 30, 50] as const;
const WITHOUT_TERM_SHARE = 0.35;

function term(
  city: City,
  { number, form, lifespan }: CityEntity,
): Pick<StoredEntityRow, "operating_from" | "operating_to"> {
  const random = randomSource(city.citySeed, "particulars", -1 - number);
  const years = random.pick(TERMS);
  const limited = form === "company" && !random.chance(WITHOUT_TERM_SHARE);
  return {
    operating_from: dayText(lifespan.established),
    operating_to: limited ? dayText(endOfTerm(lifespan.established, years)) : null,
  };
}
