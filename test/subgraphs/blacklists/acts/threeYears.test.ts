import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../../support/eachDatabase.ts";
import { abnormal, openListStory, SELF, USCC } from "./listStory.ts";

const YANGPU = "D-310110-MSA";

const LISTINGS = `{
  serious: listings(kind: SERIOUS) { nodes { ... on SeriousListing {
    id listedOn ruleSet { code } reason { code } listingAuthority { code } entity { id }
  } } }
  abnormal: listings(kind: ABNORMAL) { totalCount }
}`;

describeOnEachDatabase("an entity that stays on the abnormal list for three years", (open) => {
  it("goes to the serious list by the rules of 2016: its representative is barred, and a tender check says restricted", async () => {
    const story = await openListStory(await open(), "2017-07-03");
    expect(await story.act(YANGPU, "listAsAbnormal", abnormal())).toEqual({
      listing: { id: "1", objectedOn: null },
      state: { code: "LISTED" },
      version: 1,
    });
    await story.settle();
    expect(await story.isRestricted("BIDDING")).toBe(false);

    await story.on("2020-05-03");
    expect(await story.events()).toEqual(["listing.made"]);
    await story.on("2020-05-04");
    expect(await story.events()).toEqual(["listing.made", "listing.expiryNoticed"]);
    await story.on("2020-07-02");
    expect((await story.events()).length).toBe(2);
    await story.on("2020-07-03");
    expect((await story.ask("PUBLIC", LISTINGS)).data).toEqual({
      serious: {
        nodes: [
          {
            id: "2",
            listedOn: "2020-07-03",
            ruleSet: { code: "2016" },
            reason: { code: "1" },
            listingAuthority: { code: YANGPU },
            entity: { id: "1" },
          },
        ],
      },
      abnormal: { totalCount: 1 },
    });
    expect(await story.isRestricted("BIDDING")).toBe(true);
    expect(await story.isRestricted("BIDDING", 2)).toBe(false);
    expect(await story.isRestricted("QUALIFICATION")).toBe(true);

    await story.on("2023-07-03");
    expect(await story.isRestricted("QUALIFICATION")).toBe(true);
    await story.on("2023-07-04");
    expect([
      await story.isRestricted("QUALIFICATION"),
      await story.isRestricted("BIDDING"),
    ]).toEqual([false, true]);
    await story.on("2025-07-03");
    expect(await story.isRestricted("BIDDING")).toBe(true);
    await story.on("2025-07-04");
    expect(await story.isRestricted("BIDDING")).toBe(false);
    expect((await story.ask("PUBLIC", LISTINGS)).data).toMatchObject({ serious: { nodes: [] } });
  });

  it("stays where it is where they are over under the rules of 2021", async () => {
    const story = await openListStory(await open(), "2018-09-01");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    await story.on("2022-01-04");
    expect(await story.events()).toContain("listing.expiryNoticed");
    expect(await story.isRestricted("PROCUREMENT")).toBe(false);
    expect((await story.ask("PUBLIC", LISTINGS)).data).toEqual({
      serious: { nodes: [] },
      abnormal: { totalCount: 1 },
    });
  });

  it("goes there by the last day of the rules of 2016 and not by the first of the next, however late it is done", async () => {
    const story = await openListStory(await open(), "2018-08-31");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    await story.on("2021-08-30");
    await story.on("2021-09-03");
    expect((await story.ask("PUBLIC", LISTINGS)).data).toMatchObject({
      serious: { nodes: [{ listedOn: "2021-09-03", ruleSet: { code: "2016" } }] },
    });
  });

  it("goes nowhere while its objection is decided on, and does once it is dismissed", async () => {
    const story = await openListStory(await open(), "2017-07-03");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    await story.act(SELF, "objectToListing", { listing: "1", version: 1, grounds: "已按期公示" });
    await story.on("2020-07-03");
    expect(await story.isRestricted("PROCUREMENT")).toBe(false);
    const decision = { listing: "1", version: 2, decision: "DISMISS", reason: "经核查未公示" };
    expect(await story.act(YANGPU, "decideListingObjection", decision)).toMatchObject({
      state: { code: "LISTED" },
    });
    await story.settle();
    expect(await story.isRestricted("PROCUREMENT")).toBe(true);
  });

  it("leads to nothing once it was removed or revoked in time", async () => {
    const story = await openListStory(await open(), "2017-07-03");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    const other = abnormal({ documentNumber: "2", uscc: USCC[2] });
    await story.act("D-310115-MSA", "listAsAbnormal", other);
    await story.on("2020-07-02");
    const removal = { listing: "1", version: 1, reason: "1", documentNumber: "移1" };
    expect(await story.act(YANGPU, "removeFromList", removal)).toMatchObject({
      state: { code: "REMOVED" },
    });
    const revocation = { listing: "2", version: 1, reason: "已按期公示", documentNumber: "撤1" };
    expect(await story.act("D-310115-MSA", "revokeListing", revocation)).toMatchObject({
      state: { code: "REVOKED" },
    });
    await story.on("2020-07-03");
    expect(await story.isRestricted("PROCUREMENT")).toBe(false);
    expect(await story.database.knex("listing")).toHaveLength(2);
  });

  it("is let off the serious list after five clean years, counted from its last listing", async () => {
    const story = await openListStory(await open(), "2017-07-03");
    await story.act(YANGPU, "listAsAbnormal", abnormal());
    await story.on("2020-07-03");
    const proposal = {
      uscc: USCC[1],
      reason: "7",
      documentNumber: "告1",
      reasons: "发布虚假广告两年内三次以上受处罚",
    };
    await story.on("2021-03-01");
    await story.act(YANGPU, "proposeSeriousListing", proposal);
    const decision = { proposal: "1", version: 1, decision: "LIST", documentNumber: "列1" };
    await story.act(YANGPU, "decideSeriousListing", decision);
    await story.on("2026-03-01");
    const onList = () =>
      story.database.knex("listing").where({ kind: "SERIOUS", removed_on: "9999-12-31" });
    expect(await onList()).toHaveLength(2);
    expect(await story.isRestricted("PROCUREMENT")).toBe(true);
    await story.on("2026-03-02");
    expect(await onList()).toHaveLength(0);
    expect(await story.isRestricted("PROCUREMENT")).toBe(false);
  });
});

describeOnEachDatabase("an entity on the lists that is de-registered", (open) => {
  it.each([
    ["2", "LISTED"],
    ["3", "REMOVED"],
    ["4", "REMOVED"],
  ])(
    "with status %s is, on the abnormal list, %s; from the serious one it is not taken",
    async (status, state) => {
      const story = await openListStory(await open(), "2019-07-03");
      const { knex } = story.database;
      await story.act(YANGPU, "listAsAbnormal", abnormal());
      const proposal = { uscc: USCC[1], reason: "7", documentNumber: "告1", reasons: "虚假广告" };
      await story.act(YANGPU, "proposeSeriousListing", proposal);
      const decision = { proposal: "1", version: 1, decision: "LIST", documentNumber: "列1" };
      await story.act(YANGPU, "decideSeriousListing", decision);
      await story.act(SELF, "objectToListing", { listing: "1", version: 1, grounds: "已公示" });
      await story.settle();
      await story.on("2019-07-10");
      await story.registered(status);
      await story.registered(status);
      const [row, serious] = await knex("listing").orderBy("id");
      const isRemoved = state === "REMOVED";
      expect(row).toMatchObject({
        removed_on: isRemoved ? "2019-07-10" : "9999-12-31",
        removal_kind_code: isRemoved ? "1" : null,
        removal_reason_code: isRemoved ? "6" : null,
        version: isRemoved ? 3 : 2,
      });
      expect(serious).toMatchObject({ removed_on: "9999-12-31" });
      expect(await knex("listing_objection").pluck("state_code")).toEqual([
        isRemoved ? "LAPSED" : "PENDING",
      ]);
      expect(await story.isRestricted("FACILITATION")).toBe(!isRemoved);
      expect(await story.isRestricted("PROCUREMENT")).toBe(true);
      const removed = (await story.events()).filter((type) => type === "listing.removed");
      expect(removed).toHaveLength(isRemoved ? 1 : 0);
    },
  );
});
