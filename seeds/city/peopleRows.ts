import type {
  LegalRepresentativeRow,
  LiaisonRow,
  OfficerRow,
  ShareholderRow,
} from "../../subgraphs/legal-entities/rows.ts";
import { dayText, endOfTerm } from "./calendar.ts";
import type { City } from "./city.ts";
import { type CityEntity, cityEntity } from "./cityEntity.ts";
import type { EntityForm } from "./entityForm.ts";
import { isMarketEntity } from "./entityForm.ts";
import { entityId } from "./entityRow.ts";
import { foreignParentOf } from "./foreignParent.ts";
import { ownerOf, ownPerson } from "./owner.ts";
import { earlierCompany } from "./parent.ts";
import { foreignPersonOf, type Person, personOf } from "./person.ts";
import { provenance, registrarOf } from "./provenance.ts";
import { randomSource, type RandomSource } from "./randomSource.ts";

/** Rows of one list that an entity can have at most; ids of its rows follow from it. */
const PER_ENTITY = 8;

/** The persons around an entity. */
export interface People {
  readonly representative: LegalRepresentativeRow;
  readonly liaison: LiaisonRow;
  readonly shareholders: readonly ShareholderRow[];
  readonly officers: readonly OfficerRow[];
}

/** The person who leads an entity. */
export function headOf(city: City, { number, kind }: CityEntity): Person {
  const random = randomSource(city.citySeed, "people", -1 - number);
  if (kind.foreign && random.chance(0.6)) return foreignPersonOf(city, number);
  return personOf(city, ownerOf(city, number));
}

/** Representative, liaison, shareholders and officers of an entity. */
export function peopleOf(city: City, entity: CityEntity): People {
  const id = entityId(entity.number);
  const random = randomSource(city.citySeed, "people", entity.number);
  const head = headOf(city, entity);
  const liaison = personOf(city, ownPerson(city, entity.number, 2));
  return {
    representative: {
      entity_id: id,
      name: head.name,
      position_code: positionOf(entity.form),
      id_type_code: head.idType,
      id_number: head.idNumber,
      phone: head.phone,
    },
    liaison: { entity_id: id, name: liaison.name, phone: liaison.phone },
    shareholders: shareholders(city, entity, random, head),
    officers: officers(city, entity, head),
  };
}

const POSITIONS: Partial<Record<EntityForm, string>> = {
  company: "432K",
  jointStock: "431A",
  partnership: "491A",
  individualBusiness: "4XXX",
  representativeOffice: "442G",
};

function positionOf(form: EntityForm): string {
  return POSITIONS[form] ?? "490A";
}

/** The head, and the supervisor whom a company must have. */
function officers(city: City, entity: CityEntity, head: Person): OfficerRow[] {
  if (!isMarketEntity(entity.form) || entity.form === "individualBusiness") return [];
  const supervisor = personOf(city, ownPerson(city, entity.number, 1));
  const people: [Person, string][] = [[head, positionOf(entity.form)]];
  if (entity.form === "company" || entity.form === "jointStock") people.push([supervisor, "408A"]);
  const { established } = entity.lifespan;
  return people.map(([person, position], at) => ({
    id: entityId(entity.number) * PER_ENTITY + at,
    entity_id: entityId(entity.number),
    name: person.name,
    id_number: person.idNumber,
    position_code: position,
    appointed_on: dayText(established),
    ...provenance(registrarOf(entity), established),
  }));
}

/** A holder of a share: an enterprise of the city or from abroad, or a person. */
type Holder = Pick<ShareholderRow, "holder_kind" | "name" | "holder_entity_id" | "id_number">;

function shareholders(
  city: City,
  entity: CityEntity,
  random: RandomSource,
  head: Person,
): ShareholderRow[] {
  const holders = holdersOf(city, entity, random, head);
  const total = entity.capital?.amount ?? null;
  const first = holders.length === 1 ? 1 : random.pick([0.51, 0.6, 0.7, 0.8, 0.9]);
  const paid = random.chance(0.6) ? 1 : 0;
  const { established } = entity.lifespan;
  return holders.map((holder, at) => {
    const share = at === 0 ? first : (1 - first) / (holders.length - 1);
    const amount = total === null ? null : Math.round(total * share);
    return {
      id: entityId(entity.number) * PER_ENTITY + at,
      entity_id: entityId(entity.number),
      ...holder,
      subscribed_amount: amount,
      paid_in_amount: amount === null ? null : amount * paid,
      currency: entity.capital?.currency ?? null,
      subscribed_until: amount === null ? null : dayText(endOfTerm(established, paid ? 1 : 20)),
      contribution_form_code: random.chance(0.95) ? "1" : "2",
      ...provenance(registrarOf(entity), established),
    };
  });
}

function holdersOf(city: City, entity: CityEntity, random: RandomSource, head: Person): Holder[] {
  const { form, kind, number } = entity;
  if (form !== "company" && form !== "jointStock" && form !== "partnership") return [];
  if (kind.foreign) return [abroad(foreignParentOf(city, number).name)];
  const holders: Holder[] = [];
  const investor = random.chance(0.18) ? earlierCompany(city, number, 1) : undefined;
  if (investor !== undefined) holders.push(enterprise(city, investor));
  if (investor === undefined || random.chance(0.5)) holders.push(natural(head));
  if (random.chance(0.45)) holders.push(natural(personOf(city, ownPerson(city, number, 1))));
  return holders;
}

function natural({ name, idNumber }: Person): Holder {
  return { holder_kind: "natural", name, holder_entity_id: null, id_number: idNumber };
}

function abroad(name: string): Holder {
  return { holder_kind: "legal", name, holder_entity_id: null, id_number: null };
}

function enterprise(city: City, number: number): Holder {
  const { name } = cityEntity(city, number);
  return { holder_kind: "legal", name, holder_entity_id: entityId(number), id_number: null };
}
