import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { abnormal, openListStory, SELF, USCC } from "./listStory.ts";

const YANGPU = "D-310110-MSA";
const PUDONG = "D-310115-MSA";

const removal = (version: number, reason: string | null = "1") => ({
  listing: "1",
  version,
  reason,
  documentNumber: "移1",
});

const proposal = (changes: object = {}): object => ({
  uscc: USCC[1],
  reason: "44-5",
  documentNumber: "告1",
  reasons: "生产经营不符合食品安全标准的食品，情节严重",
  penaltyDocumentNumber: "沪市监罚〔2026〕1号",
  ...changes,
});

describeOnEachDatabase("a listing", (open) => {
  const on = async (day: string) => openListStory(await open(), day);

  it("is decided by the registrar of the city or of the entity's district, and by nobody else", async () => {
    const story = await on("2026-03-02");
    const refused = { code: "NOT_AUTHORITATIVE_SOURCE" };
    expect(await story.act(PUDONG, "listAsAbnormal", abnormal())).toMatchObject(refused);
    expect(await story.act("D-310110-URB", "listAsAbnormal", abnormal())).toMatchObject(refused);
    expect(await story.act("SH-FDA", "listAsAbnormal", abnormal())).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
    expect(await story.act(SELF, "listAsAbnormal", abnormal())).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
    expect(await story.database.knex("listing")).toEqual([]);
    expect(await story.act("SH-AIC", "listAsAbnormal", abnormal())).toMatchObject({ version: 1 });
    // Who listed removes: not even the registrar of its own district.
    expect(await story.act(YANGPU, "removeFromList", removal(1))).toMatchObject(refused);
  });

  it("is known by the number of its decision: the same again changes nothing, and another is stale", async () => {
    const story = await on("2026-03-02");
    const first = await story.act(YANGPU, "listAsAbnormal", abnormal());
    expect(await story.act(YANGPU, "listAsAbnormal", abnormal())).toEqual(first);
    expect(await story.act(YANGPU, "listAsAbnormal", abnormal({ reason: "2" }))).toMatchObject({
      code: "STALE_STATE",
    });
    expect(await story.database.knex("listing")).toHaveLength(1);
    expect(await story.events()).toEqual(["listing.made"]);
  });

  it.each([
    ["44-5", undefined, "must be a reason that the rules of 2026-03-02 know: 1, 2, 3, 4"],
    ["4", undefined, "must be the days on which both letters were sent"],
    ["4", ["2026-01-05", "2026-01-19"], "the second is sent from 2026-01-20 to 2026-02-04"],
    ["4", ["2026-01-05", "2026-02-05"], "the second is sent from 2026-01-20 to 2026-02-04"],
    ["1", ["2026-01-05", "2026-01-20"], "are for reason 4"],
  ])("for reason %s with letters of %j is refused", async (reason, letters, says) => {
    const story = await on("2026-03-02");
    expect(await story.act(YANGPU, "listAsAbnormal", abnormal({ reason, letters }))).toEqual({
      code: "BAD_USER_INPUT",
      says: expect.stringContaining(says),
    });
  });

  it.each(["2026-01-20", "2026-02-04"])(
    "of whom letters did not reach rests on a second one of %s",
    async (second) => {
      const story = await on("2026-03-02");
      const unreachable = abnormal({ reason: "4", letters: ["2026-01-05", second] });
      expect(await story.act(YANGPU, "listAsAbnormal", unreachable)).toMatchObject({ version: 1 });
    },
  );

  it("takes each step by the version that was read, and the same again by the same officer", async () => {
    const story = await on("2026-03-02");
    await story.act(YANGPU, "listAsAbnormal", abnormal(), "A");
    expect(await story.act(YANGPU, "removeFromList", removal(2), "A")).toMatchObject({
      code: "STALE_STATE",
    });
    const removed = await story.act(YANGPU, "removeFromList", removal(1), "A");
    expect(removed).toMatchObject({ state: { code: "REMOVED" }, version: 2 });
    expect(await story.act(YANGPU, "removeFromList", removal(1), "A")).toEqual(removed);
    expect(await story.act(YANGPU, "removeFromList", removal(1), "B")).toMatchObject({
      code: "STALE_STATE",
    });
    expect(await story.act(YANGPU, "removeFromList", removal(2), "B")).toEqual({
      code: "ILLEGAL_TRANSITION",
      says: expect.stringContaining(
        "removeFromList is not possible on a listing that is Removed (REMOVED); possible: nothing",
      ),
    });
  });

  it("ends by a removal that answers its reason, which is not a revocation", async () => {
    const story = await on("2026-03-02");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    expect(await story.act(YANGPU, "removeFromList", removal(1, "5"))).toMatchObject({
      says: expect.stringContaining("answers a listing for reason 1: 1, 6"),
    });
    const revocation = { listing: "1", version: 1, reason: "系统误列", documentNumber: "撤1" };
    expect(await story.act(YANGPU, "revokeListing", revocation)).toMatchObject({
      state: { code: "REVOKED" },
    });
    const { data } = await story.ask(
      "PUBLIC",
      `{ listings(kind: ABNORMAL, activeOnly: false) { nodes { ... on AbnormalListing {
        removedOn removalKind { code } removalReason { code } removalDocumentNumber provenance { version }
      } } } }`,
    );
    expect(data).toEqual({
      listings: {
        nodes: [
          {
            removedOn: "2026-03-02",
            removalKind: { code: "2" },
            removalReason: null,
            removalDocumentNumber: "撤1",
            provenance: { version: 2 },
          },
        ],
      },
    });
  });

  it("that is removed while it is objected to leaves no objection to decide on", async () => {
    const story = await on("2026-03-02");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    await story.act(SELF, "objectToListing", { listing: "1", version: 1, grounds: "已公示" });
    expect(await story.act(YANGPU, "removeFromList", removal(2, "1"))).toMatchObject({
      state: { code: "REMOVED" },
    });
    expect(await story.objections(SELF)).toEqual([
      { grounds: "已公示", state: { code: "LAPSED" } },
    ]);
  });

  it("is objected to by its own enterprise until the thirtieth day, and the mark travels with it", async () => {
    const story = await on("2026-01-30");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    const objection = { listing: "1", version: 1, grounds: "已按期公示年度报告" };
    expect(await story.act(`SELF:${USCC[2]}`, "objectToListing", objection)).toMatchObject({
      code: "BAD_USER_INPUT",
      says: expect.stringContaining("is the id of no listing that concerns you"),
    });
    await story.on("2026-03-02");
    expect(await story.act(SELF, "objectToListing", objection)).toMatchObject({
      says: expect.stringContaining("could be objected to until 2026-03-01"),
    });
    await story.on("2026-03-01");
    expect(await story.act(SELF, "objectToListing", objection)).toEqual({
      listing: { id: "1", objectedOn: "2026-03-01" },
      state: { code: "OBJECTED" },
      version: 2,
    });
    const marked = `{ listings(kind: ABNORMAL) { nodes { objectedOn } } }`;
    expect((await story.ask("PUBLIC", marked)).data).toEqual({
      listings: { nodes: [{ objectedOn: "2026-03-01" }] },
    });
    expect(await story.act(SELF, "objectToListing", { ...objection, version: 2 })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    for (const [reader, nodes] of [
      [YANGPU, [{ grounds: "已按期公示年度报告", state: { code: "PENDING" } }]],
      [SELF, [{ grounds: "已按期公示年度报告", state: { code: "PENDING" } }]],
      ["PUBLIC", null],
    ] as const)
      expect([reader, await story.objections(reader)]).toEqual([reader, nodes]);
    const decision = { listing: "1", version: 2, decision: "UPHOLD", reason: "核查属实" };
    expect(await story.act(PUDONG, "decideListingObjection", decision)).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    expect(await story.act(YANGPU, "decideListingObjection", decision)).toMatchObject({
      listing: { objectedOn: null },
      state: { code: "REVOKED" },
    });
  });

  it("on the serious list by the rules of 2016 rests on penalties that are repeated in time", async () => {
    const story = await on("2020-03-02");
    const proposed = async (reason: string, penalizedOn?: readonly string[]) => {
      const repeated = proposal({ reason, penaltyDocumentNumber: null, penalizedOn });
      const told = await story.act(YANGPU, "proposeSeriousListing", repeated);
      return told["says"] ?? told["state"];
    };
    const inTime = ["2018-03-01", "2020-03-01", "2019-01-01"];
    expect(await proposed("5", ["2018-03-01", "2019-01-01", "2020-03-02"])).toContain(
      "must name 3 penalties within 2 years, which reason 5 takes",
    );
    expect(await proposed("5")).toContain("must name 3 penalties within 2 years");
    expect(await proposed("5", [...inTime, "2020-03-03"])).toContain("none after 2020-03-02");
    expect(await proposed("7", inTime)).toContain("is not asked for reason 7");
    expect(await proposed("5", inTime)).toEqual({ code: "PROPOSED" });
    expect(await proposed("5", inTime.toReversed())).toEqual({ code: "PROPOSED" });
    expect(await proposed("5", [...inTime, "2020-03-01"])).toContain("已有内容不同的决定");
    expect(await story.database.knex("serious_listing_proposal").pluck("penalized_on")).toEqual([
      "2018-03-01,2019-01-01,2020-03-01",
    ]);
  });

  it("on the serious list is told of before, and decided on once, by the rules of the day", async () => {
    const story = await on("2026-03-02");
    const withoutPenalty = proposal({ penaltyDocumentNumber: null });
    expect(await story.act(YANGPU, "proposeSeriousListing", withoutPenalty)).toMatchObject({
      says: expect.stringContaining("by 总局令第44号 §5 only a heavier penalty leads to the list"),
    });
    expect(
      await story.act(YANGPU, "proposeSeriousListing", proposal({ reason: "7" })),
    ).toMatchObject({ says: expect.stringContaining("44-5, 44-6, 44-7") });
    const proposed = await story.act(YANGPU, "proposeSeriousListing", proposal());
    expect(proposed).toEqual({
      proposal: { id: "1" },
      listing: null,
      state: { code: "PROPOSED" },
      version: 1,
    });
    expect(await story.act(YANGPU, "proposeSeriousListing", proposal())).toEqual(proposed);
    const decision = { proposal: "1", version: 1, decision: "LIST", documentNumber: "列1" };
    // To others it is as one that there is not.
    expect(await story.act("SH-AIC", "decideSeriousListing", decision)).toMatchObject({
      says: expect.stringContaining("is the id of no proposal of yours"),
    });
    const listed = await story.act(YANGPU, "decideSeriousListing", decision);
    expect(listed).toMatchObject({ listing: { id: "1" }, state: { code: "LISTED" }, version: 2 });
    expect(await story.act(YANGPU, "decideSeriousListing", decision)).toEqual(listed);
    const dropped = { ...decision, version: 2, decision: "DROP" };
    expect(await story.act(YANGPU, "decideSeriousListing", dropped)).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    // A year after, it may leave the list early; three years after, it does by itself.
    const early = { listing: "1", version: 1, documentNumber: "提1" };
    await story.on("2027-03-02");
    expect(await story.act(YANGPU, "removeFromList", early)).toMatchObject({
      says: expect.stringContaining("by which it may leave it after 2027-03-02"),
    });
    await story.on("2027-03-03");
    expect(await story.act(YANGPU, "removeFromList", early)).toMatchObject({
      state: { code: "REMOVED" },
    });
  });
});
