import type { LegalEntityRow, RegisteredStateRow, RegistrationChangeRow } from "./rows.ts";

/** Items of change (变更事项) that the state of a day shows. */
const ITEM = { name: "01", domicile: "02", head: "03", capital: "05", scope: "07", term: "14" };

/** What the register says of an entity today. */
export interface Registered {
  readonly entity: LegalEntityRow;
  readonly businessScope: string | null;
  readonly headName: string | null;
  /** All that it recorded, the earliest first. */
  readonly changes: readonly RegistrationChangeRow[];
}

/**
 * What the register said at the end of a day: of each matter what the first change after it says was before,
 * or what is registered today where nothing changed since. Undefined before the entity was established.
 */
export function registeredStateOn(
  { entity, businessScope, headName, changes }: Registered,
  day: string,
): RegisteredStateRow | undefined {
  if (day < entity.established_on) return undefined;
  const later = changes.filter((change) => change.changed_on > day);
  const unknown: string[] = [];

  function valueOf<Value>(
    item: string,
    today: Value,
    before: (change: RegistrationChangeRow) => Value | null,
  ): Value | null {
    const change = later.find(({ item_code: code }) => code === item);
    if (change === undefined) return today;
    const value = before(change);
    if (value === null) unknown.push(item);
    return value;
  }

  return {
    entity,
    entity_id: entity.id,
    as_of: day,
    is_active: entity.ended_on === null || day < entity.ended_on,
    name: valueOf<string | null>(ITEM.name, entity.name, textBefore),
    legal_representative_name: valueOf(ITEM.head, headName, (change) => change.person_before),
    domicile: valueOf(ITEM.domicile, entity, (change) => domicileBefore(entity, change)),
    business_scope: valueOf(ITEM.scope, businessScope, textBefore),
    // The words of a change do not tell amounts and days in the form of the register.
    capital: valueOf<LegalEntityRow | null>(ITEM.capital, entity, () => null),
    operating_to: valueOf(ITEM.term, entity.operating_to, () => null),
    later_changes: later,
    unknown_items: unknown,
  };
}

function textBefore(change: RegistrationChangeRow): string | null {
  return change.before_text;
}

/** An address that was left, without what the register knows of today's only. A home that was left was not told. */
function domicileBefore(
  entity: LegalEntityRow,
  { before_text: text }: RegistrationChangeRow,
): LegalEntityRow | null {
  if (text === null) return null;
  return {
    ...entity,
    domicile_text: text,
    domicile_is_home: 0,
    domicile_district: null,
    domicile_area: null,
    domicile_subdistrict: null,
    domicile_postal_code: null,
    longitude_micro: null,
    latitude_micro: null,
  };
}
