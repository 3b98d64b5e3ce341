import { catalogue, type CatalogueItem } from "../../../subgraphs/approvals/catalogue.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import type { PermitRow } from "../../../subgraphs/approvals/rows.ts";
import type { Activity } from "../activities.ts";
import { type Day, dayText, endOfTerm, weekdayFrom, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { headOf } from "../peopleRows.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import { randomSource, type RandomSource } from "../randomSource.ts";
import { districtInitial } from "./decisions.ts";

/** The item of the catalogue that each licensed business needs. */
const ITEM_OF: Readonly<Record<Activity, string>> = {
  foodSale: "XK-002",
  foodProduction: "XK-001",
  catering: "XK-003",
  medicalDeviceSale: "XK-004",
  medicalDeviceProduction: "XK-005",
  pharmacy: "XK-006",
  hazardousChemicals: "XK-008",
  roadFreight: "XK-011",
  labourDispatch: "XK-015",
  construction: "XK-018",
  realEstate: "XK-020",
  lodging: "XK-022",
  publicPlace: "XK-026",
  entertainment: "XK-029",
  internetCafe: "XK-030",
  publications: "XK-032",
  performance: "XK-031",
  clinic: "XK-027",
  training: "XK-017",
  vehicleRepair: "XK-013",
  courier: "XK-041",
  pollution: "XK-034",
  specialEquipment: "XK-036",
  printing: "XK-033",
  alcohol: "XK-039",
  telecom: "XK-040",
  guard: "XK-024",
};

const items = new Map(catalogue.map((item) => [item.code, item]));

const PER_ENTITY = 256;
/** Some do business without the permit they need (双告知 exists to find them). */
const PERMITTED_SHARE = { A: 0.95, B: 0.9, C: 0.7, D: 0.4 } as const;
/** Decided within twenty working days or so, some time after the registration. */
const DECIDED_AFTER = { least: 20, most: 150 } as const;

/** The permits of an entity: one for each licensed business, renewed term by term. */
export function permitRows(city: City, entity: CityEntity, id: number): PermitRow[] {
  const random = randomSource(city.citySeed, "permits", entity.number);
  const rows: PermitRow[] = [];
  for (const activity of entity.scope.activities) {
    if (!random.chance(PERMITTED_SHARE[entity.conduct.grade])) continue;
    const item = items.get(ITEM_OF[activity]);
    if (item === undefined) throw new TypeError(`no permit item ${ITEM_OF[activity]}`);
    for (const term of termsOf(city, entity, item, random)) {
      rows.push(
        permitRow(city, entity, id, id * PER_ENTITY + rows.length, { item, ...term, random }),
      );
    }
  }
  return rows;
}

interface Term {
  readonly decided: Day;
  /** Last day; null where without limit. */
  readonly validTo: Day | null;
}

function termsOf(
  city: City,
  { lifespan }: CityEntity,
  { termYears }: CatalogueItem,
  random: RandomSource,
): Term[] {
  const terms: Term[] = [];
  const last = lifespan.ended ?? city.today;
  let decided = weekdayFrom(
    lifespan.established + random.between(DECIDED_AFTER.least, DECIDED_AFTER.most),
  );
  while (decided < last) {
    const validTo = termYears === null ? null : endOfTerm(decided, termYears);
    terms.push({ decided, validTo });
    if (validTo === null) break;
    // A renewal is decided before the term runs out.
    decided = weekdayFrom(validTo - random.between(5, 40));
  }
  return terms;
}

interface Decision extends Term {
  readonly item: CatalogueItem;
  readonly random: RandomSource;
}

function permitRow(
  city: City,
  entity: CityEntity,
  id: number,
  rowId: number,
  { item, decided, validTo, random }: Decision,
): PermitRow {
  const { district } = entity.domicile;
  const byDistrict = item.level === "DISTRICT";
  const authority =
    byDistrict && item.authority === "SH-FDA" ? marketSupervisionOf(district) : item.authority;
  const serial = String(random.below(1_000_000)).padStart(6, "0");
  const head = headOf(city, entity);
  return {
    id: rowId,
    entity_id: id,
    item_code: item.code,
    title: `准予${item.name}决定书`,
    document_number: `${byDistrict ? districtInitial(district) : "沪"}许准字〔${yearOf(decided)}〕第${serial}号`,
    project_name: null,
    category_code: item.category,
    certificate_name: item.certificate,
    certificate_number: item.certificate === null ? null : `Y31${yearOf(decided)}${serial}`,
    content: item.name,
    decided_on: dayText(decided),
    valid_from: dayText(decided),
    valid_to: validTo === null ? OPEN_END : dayText(validTo),
    ...ending(city, entity, validTo),
    authority_uscc: null,
    level_code: item.level,
    district_code: byDistrict ? district : null,
    source_unit_code: authority,
    source_unit_uscc: null,
    holder_kind_code: entity.form === "individualBusiness" ? "INDIVIDUAL_BUSINESS" : "LEGAL_PERSON",
    holder_name: entity.name,
    person_id_type_code: null,
    person_id_number: null,
    legal_representative_name: head.name,
    legal_representative_id_type_code: head.idType,
    legal_representative_id_number: head.idNumber,
    remark: null,
    ...provenance(authority, decided),
  };
}

/** A permit is cancelled with its holder (行政许可法 §70); one whose term is over was renewed by another. */
function ending(
  { today }: City,
  { lifespan: { ended } }: CityEntity,
  validTo: Day | null,
): Pick<PermitRow, "status_code" | "ending_code" | "ended_on"> {
  if (ended !== null && (validTo === null || ended <= validTo)) {
    return { status_code: "INVALID", ending_code: "CANCELLED", ended_on: dayText(ended) };
  }
  const isOver = validTo !== null && validTo < today;
  return { status_code: isOver ? "INVALID" : "VALID", ending_code: null, ended_on: null };
}
