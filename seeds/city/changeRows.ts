import type { RegistrationChangeRow } from "../../subgraphs/legal-entities/rows.ts";
import { type Day, dayOf, dayText, weekdayFrom } from "./calendar.ts";
import type { City } from "./city.ts";
import type { CityEntity } from "./cityEntity.ts";
import { isMarketEntity } from "./entityForm.ts";
import { entityId } from "./entityRow.ts";
import { personOf } from "./person.ts";
import { headOf } from "./peopleRows.ts";
import { ownPerson } from "./owner.ts";
import { placeOf } from "./place.ts";
import { provenance, registrarOf } from "./provenance.ts";
import { randomSource, type RandomSource } from "./randomSource.ts";

const PER_ENTITY = 8;
const MAX_CHANGES = 6;
/** About one change in four years. */
const DAYS_PER_CHANGE = 1_460;
const SCOPE_BEFORE = "商务信息咨询，企业管理咨询。";

/** The registered changes of an entity, oldest first; each led to what the register shows today. */
export function changeRows(city: City, entity: CityEntity): RegistrationChangeRow[] {
  const { lifespan, number, form } = entity;
  const last = (lifespan.ended ?? city.today) - 1;
  const age = last - lifespan.established;
  if (!isMarketEntity(form) || age < 90) return [];
  const random = randomSource(city.citySeed, "changes", number);
  const count = Math.min(MAX_CHANGES, random.around((age / DAYS_PER_CHANGE) * 2 * random.unit()));
  return Array.from({ length: count }, () => lifespan.established + random.between(60, age))
    .map(weekdayFrom)
    .filter((day) => day <= last)
    .toSorted((left, right) => left - right)
    .map((day, at) => ({
      id: entityId(number) * PER_ENTITY + at,
      entity_id: entityId(number),
      ...changed(city, entity, random),
      changed_on: dayText(day),
      ...provenance(registrarOf(entity), day),
    }));
}

type Matter = Pick<
  RegistrationChangeRow,
  "item_code" | "before_text" | "after_text" | "person_before" | "person_after"
>;

const NOTHING = {
  before_text: null,
  after_text: null,
  person_before: null,
  person_after: null,
} as const;

function changed(city: City, entity: CityEntity, random: RandomSource): Matter {
  switch (random.pick(["02", "03", "07"])) {
    case "02":
      // A home moves without being told.
      if (entity.domicile.isHome) return { ...NOTHING, item_code: "02" };
      return {
        ...NOTHING,
        item_code: "02",
        before_text: placeOf(city, 1_000_000 + random.below(5_000_000)).text,
        after_text: entity.domicile.text,
      };
    case "03":
      return {
        ...NOTHING,
        item_code: "03",
        person_before: personOf(city, ownPerson(city, entity.number, 1)).name,
        person_after: headOf(city, entity).name,
      };
    default:
      return {
        ...NOTHING,
        item_code: "07",
        before_text: SCOPE_BEFORE,
        after_text: entity.scope.text,
      };
  }
}

/** The day of the latest registration. */
export function latestRegistration(
  { lifespan }: CityEntity,
  changes: readonly RegistrationChangeRow[],
): Day {
  const last = changes.at(-1);
  return lifespan.ended ?? (last === undefined ? lifespan.established : dayOf(last.changed_on));
}
