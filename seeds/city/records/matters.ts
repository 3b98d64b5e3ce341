import { officerDigest } from "../../../kit/authorization/officerDigest.ts";
import { OPEN_END } from "../../../kit/openEnd.ts";
import { CATEGORIES } from "../../../subgraphs/society/codes.ts";
import type { ComplaintRow, ViolationReportRow } from "../../../subgraphs/society/rows.ts";
import { storedDue } from "../../../subgraphs/society/handling/dueDays.ts";
import { type Day, dayOf, dayText, weekdayFrom, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import type { RiskGrade } from "../conduct.ts";
import { marketSupervisionOf, provenance } from "../provenance.ts";
import { randomSource, type RandomSource } from "../randomSource.ts";
import type { TableRows } from "../tableRows.ts";
import { hundredsOfYuan, weekdayWithin } from "./decisions.ts";

const PER_ENTITY = 32;
const MOST = 12;
const RECORDED_FROM = dayOf("2016-07-01");
const TEN_YEARS = 3_652;
/** Complaints in ten years on the average of a grade; there are half as many reports. */
const IN_TEN_YEARS: Readonly<Record<RiskGrade, number>> = { A: 0.12, B: 0.5, C: 2, D: 5 };
const BY_THE_COUNCIL_SHARE = 0.4;
const BY_THE_CITY_SHARE = 0.06;
const REFUSED_SHARE = 0.08;
const SETTLED_SHARE = 0.6;
const FILED_SHARE = 0.3;
const REWARDED_SHARE = 0.2;
/** Days from one step to the next; what was lodged so lately is not finished. */
const STEP_DAYS = 4;
const FINISHED_AFTER = 30;

/** What a matter is before it is told what kind it is. */
interface Lodged {
  readonly day: Day;
  readonly handler: string;
  readonly columns: Pick<
    ComplaintRow,
    | keyof ReturnType<typeof provenance>
    | "entity_id"
    | "category_code"
    | "lodged_on"
    | "refusal_reason"
  > & { readonly input_print: string };
}

/** Complaints and reports of an entity, without who made them: that is sealed by the keys of an installation. */
export function matterRows(city: City, entity: CityEntity, id: number): TableRows {
  const random = randomSource(city.citySeed, "matters", entity.number);
  const from = Math.max(entity.lifespan.established + 30, RECORDED_FROM);
  const to = (entity.lifespan.ended ?? city.today) - 1;
  const mean = (IN_TEN_YEARS[entity.conduct.grade] * Math.max(0, to - from)) / TEN_YEARS;
  const daysOf = (count: number): Day[] =>
    Array.from({ length: Math.min(MOST, count) }, () => weekdayWithin(random, from, to))
      .filter((day) => day !== undefined)
      .toSorted((left, right) => left - right);
  const lodged = (day: Day): Lodged => lodgedOf(entity, id, day, random);
  const complaints = daysOf(random.around(mean * 2 * random.unit())).map((day, at) =>
    complaint(city, lodged(day), id * PER_ENTITY + at, random),
  );
  const reports = daysOf(random.around(mean * random.unit())).map((day, at) =>
    report(city, lodged(day), id * PER_ENTITY + at, random),
  );
  return { complaint: complaints, violation_report: reports };
}

function lodgedOf(entity: CityEntity, id: number, day: Day, random: RandomSource): Lodged {
  const handler = random.chance(BY_THE_CITY_SHARE)
    ? "SH-AIC"
    : marketSupervisionOf(entity.domicile.district);
  // Square, so that the first categories are frequent and the last are not.
  const category = CATEGORIES[Math.floor(random.unit() ** 2 * CATEGORIES.length)] ?? CATEGORIES[0];
  return {
    day,
    handler,
    columns: {
      ...provenance(handler, day),
      entity_id: id,
      category_code: category[0],
      lodged_on: dayText(day),
      refusal_reason: null,
      input_print: "SYNTHETIC",
    },
  };
}

/** How far a matter has come by today: how many of its four steps are done. */
function stepsDone(city: City, day: Day): number {
  return city.today - day > FINISHED_AFTER ? 4 : Math.floor((city.today - day) / STEP_DAYS / 2);
}

/** The state of a complaint that was not refused, and of a report, after so many steps. */
const COMPLAINT_STATES = ["LODGED", "ACCEPTED", "ASSIGNED", "ASSIGNED", "CONCLUDED"] as const;
const REPORT_STATES = ["LODGED", "ACCEPTED", "ASSIGNED", "VERIFIED", "ANSWERED"] as const;

const stepDay = (day: Day, step: number): Day => weekdayFrom(day + step * STEP_DAYS);

/** The demo person of the department, as the development issuer names it. */
const officerOf = (handler: string): string => officerDigest(`demo:${handler}`);

function complaint(
  city: City,
  { day, handler, columns }: Lodged,
  id: number,
  random: RandomSource,
): ComplaintRow & { readonly input_print: string } {
  const done = stepsDone(city, day);
  const isRefused = done > 0 && random.chance(REFUSED_SHARE);
  const byCouncil = random.chance(BY_THE_COUNCIL_SHARE);
  const accepted = done > 0 && !isRefused ? dayText(stepDay(day, 1)) : null;
  const isConcluded = accepted !== null && done >= 4;
  const isFinished = isRefused || isConcluded;
  return {
    id,
    ...columns,
    number: `${byCouncil ? "CPC" : handler}-${yearOf(day)}-${String(id).padStart(9, "0")}`,
    content: "反映所购商品与宣传不符，与商家协商未果。",
    demand: "退货退款。",
    amount: hundredsOfYuan(random.unit() ** 3 * 3),
    lodged_by: byCouncil ? "CPC" : handler,
    state_code: isRefused ? "REFUSED" : (COMPLAINT_STATES[done] ?? "LODGED"),
    assignee: accepted !== null && done > 1 ? officerOf(handler) : null,
    is_unfinished: isFinished ? 0 : 1,
    due_on: isFinished ? OPEN_END : dueOfComplaint(columns.lodged_on, accepted),
    refusal_reason: isRefused ? "不属于市场监督管理部门职责。" : null,
    accepted_on: accepted,
    concluded_on: isConcluded ? dayText(stepDay(day, 5)) : null,
    ...(isConcluded ? outcomeOf(random) : { outcome_code: null, outcome_note: null }),
    lodged_year: yearOf(day),
    is_counted: 1,
  };
}

function report(
  city: City,
  { day, handler, columns }: Lodged,
  id: number,
  random: RandomSource,
): ViolationReportRow & { readonly input_print: string } {
  const done = stepsDone(city, day);
  const isFiled = random.chance(FILED_SHARE);
  const isRewarded = done >= 4 && isFiled && random.chance(REWARDED_SHARE);
  const verified = done >= 3 ? dayText(stepDay(day, 3)) : null;
  const isAnswered = done >= 4;
  return {
    id,
    ...columns,
    number: `${handler}-J-${yearOf(day)}-${String(id).padStart(9, "0")}`,
    content: "举报超出经营范围从事经营活动。",
    lodged_by: handler,
    state_code: REPORT_STATES[done] ?? "LODGED",
    assignee: done > 1 ? officerOf(handler) : null,
    is_unfinished: isAnswered ? 0 : 1,
    due_on: isAnswered ? OPEN_END : dueOfReport(columns.lodged_on, verified),
    is_extended: 0,
    verified_on: verified,
    ...(verified === null ? { finding_code: null, finding_note: null } : findingOf(isFiled)),
    answer: isAnswered ? "举报事项已核查，感谢监督。" : null,
    answered_on: isAnswered ? dayText(stepDay(day, 5)) : null,
    // No code was given out for it.
    claim_print: `SYNTHETIC-${id}`,
    reward_amount: isRewarded ? hundredsOfYuan(0.05 + random.unit() * 5) : null,
    reward_granted_on: isRewarded ? dayText(stepDay(day, 6)) : null,
    reward_paid_on: isRewarded && random.chance(0.7) ? dayText(stepDay(day, 7)) : null,
  };
}

function dueOfComplaint(lodged: string, accepted: string | null): string {
  return accepted === null
    ? storedDue("COMPLAINT_ACCEPTANCE", lodged)
    : storedDue("COMPLAINT_MEDIATION", accepted);
}

function dueOfReport(lodged: string, verified: string | null): string {
  return verified === null
    ? storedDue("REPORT_VERIFICATION", lodged)
    : storedDue("REPORTER_NOTICE", verified);
}

function outcomeOf(random: RandomSource): Pick<ComplaintRow, "outcome_code" | "outcome_note"> {
  return random.chance(SETTLED_SHARE)
    ? { outcome_code: "SETTLED", outcome_note: "双方达成一致。" }
    : { outcome_code: "FAILED", outcome_note: "双方未达成一致。" };
}

function findingOf(isFiled: boolean): Pick<ViolationReportRow, "finding_code" | "finding_note"> {
  return isFiled
    ? { finding_code: "FILED", finding_note: "已立案调查。" }
    : { finding_code: "NOT_FILED", finding_note: "未发现违法行为。" };
}
