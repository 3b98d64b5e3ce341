import { expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { openDatabase } from "../../../../kit/database/openDatabase.ts";
import { OPEN_END } from "../../../../kit/openEnd.ts";
import { addDays, type LocalDate } from "../../../../standards/localDate.ts";
import { seriousTermEnds } from "../../../../standards/timeLimits/listTerms.ts";
import type { RestrictionRow, SeriousListingRow } from "../../../../subgraphs/blacklists/rows.ts";
import type { PenaltyRow } from "../../../../subgraphs/supervision/rows.ts";
import {
  isPenaltyStep,
  PENALTY_STEPS,
  type PenaltyStep,
  takePenaltyStep,
  unlawfulOfPenalties,
} from "./anyPenalties.ts";
import { type ListStory, openListStory, SELF, USCC } from "./listStory.ts";

jest.setTimeout(120_000);

const REGISTRAR = "D-310110-MSA";
const FIRST_DAY = "2018-06-01" as LocalDate;
const TABLES = [
  "penalty_ground",
  "measure_execution",
  "restriction",
  "listing_objection",
  "listing_act",
  "listing_case",
  "listing",
  "serious_listing_proposal",
];
const ACTS = [
  "listAsAbnormal",
  "proposeSeriousListing",
  "LIST",
  "removeFromList",
  "revokeListing",
  "objectToListing",
  "UPHOLD",
  "DISMISS",
] as const;
type Act = (typeof ACTS)[number];

/** Time passes, in days, or somebody acts on the newest listing or penalty, whether it may be done or not. */
const anything = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 700 }),
    fc.constantFrom(...ACTS),
    fc.constantFrom(...ACTS),
    fc.constantFrom(...PENALTY_STEPS),
  ),
  { minLength: 4, maxLength: 12 },
);
/** From nothing little follows, so it begins with a listing. */
const begun = fc.constantFrom<readonly (Act | PenaltyStep)[]>(
  ["listAsAbnormal"],
  ["penalizeGravely", "penalize"],
  ["proposeSeriousListing", "LIST"],
);
const steps = fc.tuple(begun, anything).map(([first, then]) => [...first, ...then]);

/** Tries an act; what is refused leaves everything as it is. */
async function tryAct(story: ListStory, act: Act, day: string, number: number): Promise<void> {
  const { knex } = story.database;
  const newest = await knex("listing").orderBy("id", "desc").first("id", "version");
  const of = { listing: String(newest?.id ?? 0), version: newest?.version ?? 0 };
  const told = { uscc: USCC[1], documentNumber: `文${number}`, reasons: "事实和理由" };
  const is2016 = day < "2021-09-01";
  if (act === "listAsAbnormal") await story.act(REGISTRAR, act, { ...told, reason: "1" });
  if (act === "proposeSeriousListing")
    await story.act(REGISTRAR, act, {
      ...told,
      reason: is2016 ? "7" : "44-8",
      penaltyDocumentNumber: is2016 ? null : "罚1",
    });
  if (act === "LIST") {
    const proposal = await knex("serious_listing_proposal").orderBy("id", "desc").first("id");
    const decision = { proposal: String(proposal?.id ?? 0), version: 1, decision: "LIST" };
    await story.act(REGISTRAR, "decideSeriousListing", {
      ...decision,
      documentNumber: `列${number}`,
    });
  }
  const documentNumber = `终${number}`;
  if (act === "removeFromList") {
    await story.act(REGISTRAR, act, { ...of, reason: "1", documentNumber });
    await story.act(REGISTRAR, act, { ...of, documentNumber });
  }
  if (act === "revokeListing")
    await story.act(REGISTRAR, act, { ...of, reason: "误列", documentNumber });
  if (act === "objectToListing") await story.act(SELF, act, { ...of, grounds: "秘密理由" });
  if (act === "UPHOLD" || act === "DISMISS")
    await story.act(REGISTRAR, "decideListingObjection", { ...of, decision: act, reason: "核查" });
}

function isSerious({ kind }: { readonly kind: string }): boolean {
  return kind === "SERIOUS";
}

/** What does not hold, though it must after whatever happens; each named. */
async function unlawful(
  story: ListStory,
  penalties: readonly PenaltyRow[],
  day: string,
): Promise<string[]> {
  const { knex } = story.database;
  const listings: SeriousListingRow[] = await knex("listing");
  const inForce: RestrictionRow[] = await knex("restriction")
    .where("effective_from", "<=", day)
    .where("effective_to", ">", day);
  const standing = listings.filter(({ removed_on: removed }) => removed === OPEN_END);
  const ids = new Set(standing.map(({ id }) => id));
  const outliving = inForce
    .filter(({ listing_id: listing }) => listing !== null && !ids.has(listing))
    .map(({ id, listing_id: listing }) => `measure ${id} outlives listing ${listing}`);
  const wrong = standing.flatMap((listing) => {
    const isInTerm =
      !isSerious(listing) || day <= seriousTermEnds(listing.listed_on, listing.rule_set_code);
    const code = isSerious(listing) ? "J12" : "J04";
    const found = inForce.filter(
      (one) => one.listing_id === listing.id && one.measure_code === code,
    );
    return [
      ...(found.length === (isInTerm ? 1 : 0)
        ? []
        : [`${found.length} of ${code} on ${listing.id}`]),
      // By the rules of 2016 another listing may keep it there.
      ...(isInTerm || listing.rule_set_code === "2016"
        ? []
        : [`${listing.id} stays beyond its term`]),
    ];
  });
  const isRestricted = inForce.some(({ domain_code: domain }) => domain === "PROCUREMENT");
  const check = (await story.isRestricted("PROCUREMENT")) === isRestricted;
  // What is only proposed, and why somebody objects, the public is told of in no way.
  const { data } = await story.ask(
    "PUBLIC",
    `{ listings(kind: SERIOUS, activeOnly: false, first: 100) { totalCount } jointPunishmentExecutions { totalCount } }`,
  );
  const seen = data as Readonly<Record<string, { readonly totalCount: number }>>;
  return [
    ...(await unlawfulOfPenalties(story, penalties, day)),
    ...outliving,
    ...wrong,
    ...(check ? [] : ["a check of many codes says otherwise"]),
    ...(seen["listings"]?.totalCount === listings.filter(isSerious).length
      ? []
      : ["proposals are seen"]),
    ...(seen["jointPunishmentExecutions"]?.totalCount === 0 ? [] : ["tasks are seen"]),
    ...((await story.objections("PUBLIC")) === null ? [] : ["grounds are seen"]),
  ];
}

it("whatever happens in whatever order, no measure outlives its ground, none is missing, and no secret is told", async () => {
  const database = await openDatabase({ client: "sqlite", filename: ":memory:" });
  const story = await openListStory(database, FIRST_DAY);
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      for (const table of TABLES) await database.knex(table).delete();
      let day = FIRST_DAY;
      const penalties: PenaltyRow[] = [];
      await story.on(day);
      for (const [number, one] of taken.entries()) {
        if (typeof one === "number") day = addDays(day, one);
        else if (isPenaltyStep(one)) await takePenaltyStep(story, penalties, one, day);
        else await tryAct(story, one, day, number);
        await story.on(day);
        expect([day, one, await unlawful(story, penalties, day)]).toEqual([day, one, []]);
      }
    }),
    { numRuns: 15 },
  );
  await database.close();
});
