import type { AnnualReportRow } from "../../subgraphs/legal-entities/rows.ts";
import { type Day, dayOf, dayText, weekdayFrom, yearOf } from "./calendar.ts";
import { MILLIONTHS } from "./capital.ts";
import type { City } from "./city.ts";
import type { CityEntity } from "./cityEntity.ts";
import type { RiskGrade } from "./conduct.ts";
import { isMarketEntity } from "./entityForm.ts";
import { isAlive } from "./lifespan.ts";
import { provenance, registrarOf } from "./provenance.ts";
import { randomSource, type RandomSource } from "./randomSource.ts";
import { telephone } from "./syntheticCodes.ts";

/** The duty to report on a year, and how it was met. */
export interface ReportDuty {
  readonly year: number;
  readonly deadline: Day;
  /** The day the report came in; null while it has not. */
  readonly submitted: Day | null;
}

/** The first year reported on, and its window: the regulation came into force on 2014-10-01. */
const FIRST_YEAR = 2013;
const FIRST_WINDOW_FROM = dayOf("2014-10-01");
const FIRST_WINDOW_TO = dayOf("2015-06-30");

const MISSED_SHARE: Readonly<Record<RiskGrade, number>> = { A: 0.03, B: 0.13, C: 0.4, D: 0.75 };
/** Of those who missed the deadline and have been listed for it, so many report at last. */
const REPORTED_LATE_SHARE = 0.45;

/** Every year an entity had, or has, to report on (企业信息公示暂行条例 §8). */
export function reportDuties(city: City, entity: CityEntity): ReportDuty[] {
  const { form, lifespan, conduct, number } = entity;
  if (!isMarketEntity(form) || form === "representativeOffice") return [];
  const random = randomSource(city.citySeed, "annualReports", number);
  const duties: ReportDuty[] = [];
  const lastYear = yearOf(city.today) - 1;
  for (let year = Math.max(FIRST_YEAR, yearOf(lifespan.established)); year <= lastYear; year += 1) {
    const { from, deadline } = windowOf(year);
    const missed = random.chance(MISSED_SHARE[conduct.grade]);
    const submitted = missed
      ? submittedLate(random, city, deadline)
      : // Most come in the last weeks.
        deadline - Math.floor((deadline - from) * random.unit() ** 2);
    if (!isAlive(lifespan, deadline)) continue;
    const isIn = submitted !== null && submitted <= city.today && isAlive(lifespan, submitted);
    duties.push({ year, deadline, submitted: isIn ? submitted : null });
  }
  return duties;
}

/** The days on which the report on a year may come in, from and to. */
interface ReportWindow {
  readonly from: Day;
  readonly deadline: Day;
}

const windows: ReportWindow[] = [{ from: FIRST_WINDOW_FROM, deadline: FIRST_WINDOW_TO }];

function windowOf(year: number): ReportWindow {
  return (windows[year - FIRST_YEAR] ??= {
    from: dayOf(`${year + 1}-01-01`),
    deadline: dayOf(`${year + 1}-06-30`),
  });
}

/** Some weeks after the list was published, or never. */
function submittedLate(random: RandomSource, { today }: City, deadline: Day): Day | null {
  const late = weekdayFrom(deadline + random.between(25, 330));
  return random.chance(REPORTED_LATE_SHARE) && late <= today ? late : null;
}

/** The reports that came in. */
export function annualReportRows(
  city: City,
  entity: CityEntity,
  duties: readonly ReportDuty[],
  id: number,
): Omit<AnnualReportRow, "id">[] {
  const random = randomSource(city.citySeed, "annualReports", -1 - entity.number);
  const authority = registrarOf(entity);
  const contact = {
    contact_phone: telephone(random.below(100_000_000)),
    contact_email: `contact@${entity.organizationCode.toLowerCase()}.example`,
  };
  const size = sizeOf(random, entity);
  return duties.flatMap(({ year, submitted }) => {
    if (submitted === null) return [];
    return [
      {
        entity_id: id,
        year,
        submitted_on: dayText(submitted),
        ...contact,
        ...figures(random, entity, size),
        ...provenance(authority, submitted),
      },
    ];
  });
}

/** Assets in 万元, about the registered capital. */
function sizeOf(random: RandomSource, { capital, form }: CityEntity): number {
  if (form === "individualBusiness" || capital === null) return random.between(3, 60);
  return Math.max(5, (capital.amount / MILLIONTHS) * (0.3 + 1.4 * random.unit()));
}

type Figures = Pick<
  AnnualReportRow,
  "employees" | "total_assets" | "revenue" | "profit" | "tax_paid"
>;

/** Individual businesses report turnover and tax alone. */
function figures(random: RandomSource, { form }: CityEntity, size: number): Figures {
  const revenue = wan(size * (0.2 + 2 * random.unit()));
  const small = form === "individualBusiness";
  const margin = random.unit() * 0.3 - 0.1;
  return {
    employees: 1 + Math.floor(Math.sqrt(size) * random.unit() * (small ? 0.5 : 2)),
    total_assets: small ? null : wan(size),
    revenue,
    profit: small ? null : Math.round(revenue * margin),
    tax_paid: Math.round(revenue * (0.01 + 0.05 * random.unit())),
  };
}

/** Whole hundreds of yuan, in millionths of 万. */
function wan(amount: number): number {
  return Math.round(amount * 100) * (MILLIONTHS / 100);
}
