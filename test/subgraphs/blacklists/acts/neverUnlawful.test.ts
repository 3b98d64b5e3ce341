import { expect, it, jest } from "@jest/globals";
import fc from "fast-check";
import { openDatabase } from "../../../../kit/database/openDatabase.ts";
import { OPEN_END } from "../../../../kit/openEnd.ts";
import { addDays, type LocalDate } from "../../../../standards/localDate.ts";
import { seriousTermEnds } from "../../../../standards/timeLimits/listTerms.ts";
import type { RestrictionRow, SeriousListingRow } from "../../../../subgraphs/blacklists/rows.ts";
import { type ListStory, openListStory, SELF, USCC } from "./listStory.ts";

jest.setTimeout(120_000);

const REGISTRAR = "D-310110-MSA";
const FIRST_DAY = "2018-06-01" as LocalDate;
const TABLES = [
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

/** Time passes, in days, or somebody acts on the newest listing, whether it may be done or not. */
const steps = fc.array(
  fc.oneof(fc.integer({ min: 1, max: 700 }), fc.constantFrom(...ACTS), fc.constantFrom(...ACTS)),
  { minLength: 4, maxLength: 14 },
);

/** Tries an act; what is refused leaves everything as it is. */
async function tryAct(
  story: ListStory,
  act: (typeof ACTS)[number],
  day: string,
  number: number,
): Promise<void> {
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

/** What must hold after everything that happens. */
async function assertLawful(story: ListStory, day: string): Promise<void> {
  const { knex } = story.database;
  const listings: SeriousListingRow[] = await knex("listing");
  const inForce: RestrictionRow[] = await knex("restriction")
    .where("effective_from", "<=", day)
    .where("effective_to", ">", day);
  const standing = listings.filter(({ removed_on: removed }) => removed === OPEN_END);
  const ids = new Set(standing.map(({ id }) => id));
  // No measure outlives what it rests on.
  expect(inForce.filter(({ listing_id: listing }) => !ids.has(listing ?? 0))).toEqual([]);
  for (const listing of standing) {
    const isAbnormal = (listing.kind as string) === "ABNORMAL";
    const codes = inForce
      .filter(({ listing_id: of }) => of === listing.id)
      .map(({ measure_code: code }) => code);
    const isInTerm = isAbnormal || day <= seriousTermEnds(listing.listed_on, listing.rule_set_code);
    // None that must be there is missing, and none is there twice.
    const characteristic = isAbnormal ? "J04" : "J12";
    expect(codes.filter((code) => code === characteristic)).toHaveLength(isInTerm ? 1 : 0);
    // By the rules of 2021 nobody stays longer than the term.
    if (!isAbnormal && listing.rule_set_code === "2021") expect(isInTerm).toBe(true);
  }
  // A check of many codes says the same.
  expect(await story.isRestricted("PROCUREMENT")).toBe(
    inForce.some(({ domain_code: domain }) => domain === "PROCUREMENT"),
  );
  // What is only proposed, and why somebody objects, the public is told of in no way.
  const seen = await story.ask(
    "PUBLIC",
    `{ listings(kind: SERIOUS, activeOnly: false, first: 100) { totalCount nodes { id } } jointPunishmentExecutions { totalCount } }`,
  );
  const decided = listings.filter(({ kind }) => kind === "SERIOUS").length;
  expect(seen.data).toMatchObject({
    listings: { totalCount: decided },
    jointPunishmentExecutions: { totalCount: 0 },
  });
  expect(await story.objections("PUBLIC")).toBeNull();
}

it("whatever happens in whatever order, no measure outlives its ground, none is missing, and no secret is told", async () => {
  const database = await openDatabase({ client: "sqlite", filename: ":memory:" });
  const story = await openListStory(database, FIRST_DAY);
  await fc.assert(
    fc.asyncProperty(steps, async (taken) => {
      for (const table of TABLES) await database.knex(table).delete();
      let day = FIRST_DAY;
      await story.on(day);
      for (const [number, one] of taken.entries()) {
        if (typeof one === "number") day = addDays(day, one);
        else await tryAct(story, one, day, number);
        await story.on(day);
        await assertLawful(story, day);
      }
    }),
    { numRuns: 25 },
  );
  await database.close();
});
