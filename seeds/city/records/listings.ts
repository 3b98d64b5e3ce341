import { OPEN_END } from "../../../kit/openEnd.ts";
import {
  abnormalTermEnds,
  seriousRuleSetOn,
  seriousTermEnds,
} from "../../../standards/timeLimits/listTerms.ts";
import type { ReportDuty } from "../annualReports.ts";
import { type Day, dayOf, dayText, weekdayFrom, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { isMarketEntity } from "../entityForm.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import { randomSource, type RandomSource } from "../randomSource.ts";
import type { CityListing } from "./cityListing.ts";
import { courtDefaulter } from "./courtDefaulter.ts";
import { districtInitial } from "./decisions.ts";
import type { CityPenalty } from "./penalties.ts";

const UNREACHABLE_SHARE = { A: 0.002, B: 0.015, C: 0.08, D: 0.3 } as const;
/** A fine of that size, in millionths of 万元, makes a case grave. */
const GRAVE_FINE = 10_000_000;
const INCENTIVE_SHARE = 0.05;

/** Every listing of an entity, in the order of the days. */
export function listingsOf(
  city: City,
  entity: CityEntity,
  duties: readonly ReportDuty[],
  penalties: readonly CityPenalty[],
): CityListing[] {
  if (!isMarketEntity(entity.form)) return [];
  const random = randomSource(city.citySeed, "listings", entity.number);
  const abnormal = [
    ...missedReports(city, entity, duties, random),
    ...unreachable(city, entity, random),
  ];
  const listings = [
    ...abnormal,
    ...abnormal.flatMap((listing) => neverPutRight(city, entity, listing)),
    ...penalties.flatMap((penalty) => graveCase(city, entity, penalty)),
    ...courtDefaulter(city, entity, random),
    ...incentive(city, entity, random),
  ];
  return listings.toSorted((left, right) => left.listed - right.listed);
}

function abnormalListing(
  entity: CityEntity,
  reason: string,
  listed: Day,
  removed: Day | null,
  removalReason: string,
): CityListing {
  const authority = marketSupervisionOf(entity.domicile.district);
  return {
    kind: "ABNORMAL",
    listed,
    removed,
    authority,
    columns: {
      reason_code: reason,
      document_number: `${districtInitial(entity.domicile.district)}市监异列字〔${yearOf(listed)}〕第${entity.number}号`,
      removal_kind_code: removed === null ? null : "1",
      removal_reason_code: removed === null ? null : removalReason,
    },
  };
}

/** A report not in by the deadline lists within ten working days; made up for, it is removed (条例 §17). */
function missedReports(
  city: City,
  entity: CityEntity,
  duties: readonly ReportDuty[],
  random: RandomSource,
): CityListing[] {
  return duties
    .filter(({ deadline, submitted }) => submitted === null || submitted > deadline)
    .flatMap(({ deadline, submitted }) => {
      const listed = weekdayFrom(deadline + random.between(3, 14));
      if (!canBeListed(city, entity, listed)) return [];
      if (submitted !== null && submitted <= listed) return [];
      const made = submitted === null ? null : weekdayFrom(submitted + 5);
      const { removed, reason } = removal(city, entity, made, "1");
      return [abnormalListing(entity, "1", listed, removed, reason)];
    });
}

/** Out of reach at the registered domicile (条例 §17, reason 4). */
function unreachable(city: City, entity: CityEntity, random: RandomSource): CityListing[] {
  const share = UNREACHABLE_SHARE[entity.conduct.grade];
  if (!random.chance(share)) return [];
  const from = Math.max(entity.lifespan.established + 200, dayOf("2014-11-03"));
  if (from >= city.today) return [];
  const listed = weekdayFrom(random.between(from, city.today));
  if (!canBeListed(city, entity, listed)) return [];
  const found = random.chance(0.4) ? weekdayFrom(listed + random.between(30, 700)) : null;
  const { removed, reason } = removal(city, entity, found, "5");
  return [abnormalListing(entity, "4", listed, removed, reason)];
}

function canBeListed({ today }: City, { lifespan }: CityEntity, day: Day): boolean {
  return day <= today && (lifespan.ended === null || day < lifespan.ended);
}

/** Removal when the duty is met, else with the de-registration. */
function removal(
  { today }: City,
  { lifespan }: CityEntity,
  met: Day | null,
  reason: string,
): { readonly removed: Day | null; readonly reason: string } {
  const ended = lifespan.status === "4" ? lifespan.ended : null;
  if (met !== null && met <= today && (ended === null || met < ended)) {
    return { removed: met, reason };
  }
  return { removed: ended, reason: "6" };
}

function serious(city: City, entity: CityEntity, listed: Day, reason: string): CityListing[] {
  const ruleSet = seriousRuleSetOn(dayText(listed))?.code;
  if (ruleSet === undefined || !canBeListed(city, entity, listed)) return [];
  const over = dayOf(seriousTermEnds(dayText(listed), ruleSet));
  const ended = entity.lifespan.status === "4" ? entity.lifespan.ended : null;
  const removed = over <= city.today && (ended === null || over < ended) ? over : ended;
  return [
    {
      kind: "SERIOUS",
      listed,
      removed,
      authority: "SH-AIC",
      columns: {
        rule_set_code: ruleSet,
        reason_code: reason,
        document_number: `沪市监严列字〔${yearOf(listed)}〕第${entity.number}号`,
      },
    },
  ];
}

/** Three years on the abnormal list end on the serious one, as long as its rules say so. */
function neverPutRight(
  city: City,
  entity: CityEntity,
  { listed, removed }: CityListing,
): CityListing[] {
  const due = weekdayFrom(dayOf(abnormalTermEnds(dayText(listed))) + 20);
  const follows = seriousRuleSetOn(dayText(due))?.followsAbnormal === true;
  if (!follows || (removed !== null && removed <= due)) return [];
  return serious(city, entity, due, "1");
}

/** Since the rules of 2021 a grave case lists by itself. */
function graveCase(
  city: City,
  entity: CityEntity,
  { day, violation, row }: CityPenalty,
): CityListing[] {
  if (violation.serious === undefined || row.fine < GRAVE_FINE) return [];
  if (seriousRuleSetOn(dayText(day))?.code !== "2021") return [];
  return serious(city, entity, weekdayFrom(day + 30), violation.serious);
}

/** The list of trustworthy taxpayers, of which the best are on. */
function incentive(city: City, entity: CityEntity, random: RandomSource): CityListing[] {
  const { conduct, lifespan } = entity;
  if (conduct.grade !== "A" || lifespan.status !== "1" || !random.chance(INCENTIVE_SHARE))
    return [];
  const year = yearOf(city.today) - random.between(0, 3);
  const listed = weekdayFrom(dayOf(`${year}-04-20`));
  if (listed < lifespan.established + 700 || listed > city.today) return [];
  const over = listed + 365;
  return [
    {
      kind: "INCENTIVE",
      listed,
      removed: over <= city.today ? over : null,
      authority: "SH-TAX",
      columns: {
        list_name: `${year - 1}年度A级纳税人`,
        measure_codes: "I01,I02",
        expires_on: dayText(over),
      },
    },
  ];
}

/** The row of a listing. */
export function listingRow(listing: CityListing, entityId: number, id: number): object {
  const { kind, listed, removed, authority, columns } = listing;
  return {
    ...NO_COLUMNS,
    id,
    entity_id: entityId,
    kind,
    listed_on: dayText(listed),
    listing_authority_code: authority,
    removed_on: removed === null ? OPEN_END : dayText(removed),
    removal_authority_code: removed === null ? null : authority,
    ...columns,
    ...provenance(authority, listed),
  };
}

/** Every row of a statement has the same columns, whatever the kind of its listing. */
const NO_COLUMNS = {
  document_number: null,
  removal_document_number: null,
  rule_set_code: null,
  reason_code: null,
  removal_kind_code: null,
  removal_reason_code: null,
  debtor_name: null,
  organization_code: null,
  legal_representative_name: null,
  legal_representative_id_number: null,
  court: null,
  region: null,
  case_number: null,
  basis_document_number: null,
  basis_issuer: null,
  filed_on: null,
  obligation: null,
  performance_code: null,
  performed_part: null,
  unperformed_part: null,
  behaviour_codes: null,
  published_on: null,
  list_name: null,
  measure_codes: null,
  expires_on: null,
} as const;
