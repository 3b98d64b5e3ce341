import { defaulterTermEnds } from "../../../standards/timeLimits/listTerms.ts";
import { dayOf, dayText, weekdayFrom, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { headOf } from "../peopleRows.ts";
import type { RandomSource } from "../randomSource.ts";
import type { CityListing } from "./cityListing.ts";

/** Defaulters among entities, by their conduct; about one in a hundred of all. */
const DEFAULTER_SHARE = { A: 0.001, B: 0.008, C: 0.05, D: 0.3 } as const;
const FROM = dayOf("2013-10-01");
const COURTS = ["第一中级人民法院", "第二中级人民法院", "第三中级人民法院"] as const;

/** A listing as court judgment defaulter; the case and its number are invented. */
export function courtDefaulter(
  city: City,
  entity: CityEntity,
  random: RandomSource,
): CityListing[] {
  if (!random.chance(DEFAULTER_SHARE[entity.conduct.grade])) return [];
  const from = Math.max(FROM, entity.lifespan.established + 300);
  const last = (entity.lifespan.ended ?? city.today) - 30;
  if (from >= last) return [];
  const filed = weekdayFrom(random.between(from, last));
  const listed = weekdayFrom(filed + random.between(20, 200));
  if (listed > city.today || (entity.lifespan.ended !== null && listed >= entity.lifespan.ended)) {
    return [];
  }
  const behaviours = random.pick(["1", "1", "4", "1,5"]);
  const term = defaulterTermEnds(dayText(listed), behaviours.split(","));
  const over = term === null ? null : dayOf(term);
  const paid = random.chance(0.3) ? weekdayFrom(listed + random.between(40, 600)) : null;
  const ends = [over, paid].flatMap((day) => (day === null || day > city.today ? [] : [day]));
  const removed = ends.length === 0 ? null : Math.min(...ends);
  const head = headOf(city, entity);
  const number = random.between(10_000, 99_999);
  return [
    {
      kind: "COURT_DEFAULTER",
      listed,
      removed,
      authority: "SH-CRT",
      columns: {
        debtor_name: entity.name,
        organization_code: entity.organizationCode,
        legal_representative_name: head.name,
        legal_representative_id_number: head.idNumber,
        court: `上海市${random.pick(COURTS)}`,
        region: "上海",
        case_number: `（${yearOf(filed)}）沪0199执${number}号`,
        basis_document_number: `（${yearOf(filed) - 1}）沪0199民初${number}号`,
        basis_issuer: `上海市${random.pick(COURTS)}`,
        filed_on: dayText(filed),
        obligation: `支付货款人民币${random.between(2, 900) * 10_000}元及利息。`,
        performance_code: removed === null ? "1" : "3",
        behaviour_codes: behaviours,
        published_on: dayText(listed),
        expires_on: term,
      },
    },
  ];
}
