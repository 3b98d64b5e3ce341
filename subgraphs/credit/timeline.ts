import { lastingRequest } from "../../kit/connection/pageRequest.ts";
import {
  TIMELINE_EVENTS_PER_SOURCE,
  type TimelineEvent,
  timelineEvent,
} from "../../kit/timelineEvent.ts";
import { eventKindCode, ratingGradeCode, taxCreditCode } from "./codes.ts";
import type { CreditLoaders } from "./loaders.ts";
import { markedTitle } from "./objectionMark.ts";
import { PUBLISHED_RATING } from "./publishedRating.ts";
import { isPublishedTaxCredit, PUBLISHED_TAX_GRADE } from "./publishedTaxCredit.ts";
import { listOrders } from "./repository.ts";
import {
  type CreditRecordRow,
  type RatingRow,
  SHORT_CREDIT_RECORD,
  type TaxCreditYearRow,
} from "./rows.ts";

const NEWEST = { first: TIMELINE_EVENTS_PER_SOURCE };
const TAX_CREDIT = lastingRequest(NEWEST, listOrders.taxCreditYears, {
  where: { grade_code: PUBLISHED_TAX_GRADE },
});
const RECORDS = lastingRequest(NEWEST, listOrders.records, { isShort: true });
const TAX_ARREARS = "TAX_ARREARS";
const ARREARS = lastingRequest(NEWEST, listOrders.records, {
  where: { record_kind: TAX_ARREARS },
  isShort: true,
});
const RATINGS = lastingRequest(NEWEST, listOrders.ratings, {
  where: { ...PUBLISHED_RATING, rating_kind: "ASSOCIATION" },
});

/** The newest of what the law publishes of each entity: tax credit A, tax arrears, ratings by associations. */
export async function creditEventsOf(
  entities: readonly number[],
  loaders: CreditLoaders,
): Promise<TimelineEvent[][]> {
  const [taxCredits, arrears, ratings] = await Promise.all([
    loaders.taxCreditYears.pages.loadAll(entities, TAX_CREDIT),
    arrearsOf(entities, loaders),
    loaders.ratings.pages.loadAll(entities, RATINGS),
  ]);
  return entities.map((_, index) =>
    [
      ...(taxCredits[index]?.rows ?? []).filter(isPublishedTaxCredit).map(taxCreditEvent),
      ...(arrears[index] ?? []).map(arrearsEvent),
      ...(ratings[index]?.rows ?? []).map(ratingEvent),
    ]
      .sort(newestFirst)
      .slice(0, TIMELINE_EVENTS_PER_SOURCE),
  );
}

/** An entity seldom has many records, and a dossier lists them beside its timeline: of few, arrears are picked out. */
async function arrearsOf(
  entities: readonly number[],
  { publishedRecords }: CreditLoaders,
): Promise<(readonly ToldRecordRow[])[]> {
  const pages = await publishedRecords.pages.loadAll(entities, RECORDS);
  return Promise.all(
    pages.map(async ({ rows, hasNextPage }, index) =>
      hasNextPage
        ? (await publishedRecords.pages.load(entities[index] as number, ARREARS)).rows
        : rows.filter(({ record_kind: kind }) => kind === TAX_ARREARS),
    ),
  );
}

/** A record as far as it is read short. */
type ToldRecordRow = Pick<CreditRecordRow, "id" | (typeof SHORT_CREDIT_RECORD)[number]>;

/** Events of one day stay in the order in which they are gathered. */
function newestFirst(left: TimelineEvent, right: TimelineEvent): number {
  if (left.occurredOn === right.occurredOn) return 0;
  return left.occurredOn < right.occurredOn ? 1 : -1;
}

function taxCreditEvent(row: TaxCreditYearRow & { readonly published_on: string }): TimelineEvent {
  const told = {
    id: `tax-credit:${row.id}`,
    occurredOn: row.published_on,
    kind: eventKindCode("TAX_CREDIT_A"),
    summary: `${row.year}年度${taxCreditCode(row.grade_code).name}`,
  };
  return timelineEvent(told, row);
}

function arrearsEvent(row: ToldRecordRow): TimelineEvent {
  const told = {
    id: `credit-record:${row.id}`,
    occurredOn: row.happened_on,
    kind: eventKindCode("TAX_ARREARS"),
    summary: markedTitle(row),
  };
  return timelineEvent(told, row);
}

function ratingEvent(row: RatingRow): TimelineEvent {
  const told = {
    id: `rating:${row.id}`,
    occurredOn: row.valid_from,
    kind: eventKindCode("ASSOCIATION_RATED"),
    summary: `${row.rating_body}：${ratingGradeCode(row.grade_code).name}`,
  };
  return timelineEvent(told, row);
}
