import { expect, it } from "@jest/globals";
import { NUMBER, record, review, TODAY, withdraw } from "./spotCheckActs.ts";
import type { SpotCheckStory } from "./spotCheckStory.ts";

/** What becomes of the results of the task of the story, once it is drawn and its checks have begun. */
export function itsResults(story: () => SpotCheckStory): void {
  it("has results recorded, returned once, recorded anew and published, by two officers", async () => {
    const [pairing = ""] = await story().pairings();
    expect(await story().act("SH-FDA", review(pairing, 0, "PUBLISH"), "B")).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    const steps = [
      [record(pairing, 0), "A", "2"],
      [review(pairing, 1, "RETURN", "缺现场检查记录"), "B", "3"],
      [record(pairing, 2, ["2", "5"]), "A", "2"],
    ] as const;
    for (const [step, officer, code] of steps)
      expect(await story().act("SH-FDA", step, officer)).toMatchObject({ state: { code } });
    expect(await story().act("SH-FDA", review(pairing, 3, "PUBLISH"), "A")).toMatchObject({
      code: "BAD_USER_INPUT",
      says: expect.stringContaining("the same officer recorded"),
    });
    const published = await story().act("SH-FDA", review(pairing, 3, "PUBLISH"), "B");
    expect(published).toEqual({
      state: { code: "5" },
      version: 4,
      publishedOn: TODAY,
      isOverdue: false,
    });
    expect(await story().act("SH-FDA", review(pairing, 3, "PUBLISH"), "B")).toEqual(published);
    const { body } = await story().gateway.ask(
      "PUBLIC",
      "{ spotCheckResults { nodes { results { code } publishedOn task { number } } } }",
    );
    expect(body.data).toEqual({
      spotCheckResults: {
        nodes: [
          { results: [{ code: "2" }, { code: "5" }], publishedOn: TODAY, task: { number: NUMBER } },
        ],
      },
    });
  });

  it("stands in the list of work of its departments, with its results for the one that answers for it", async () => {
    const told = await story().ask(
      "SH-FDA",
      work(`results(first: 1) { totalCount nodes { place state { code } version isOverdue results { code } reason } }
        open: results(state: "1") { totalCount }`),
    );
    expect(told).toEqual({
      data: {
        spotCheckTasks: {
          totalCount: 1,
          nodes: [
            {
              isOwner: true,
              version: 8,
              task: { number: NUMBER },
              results: {
                totalCount: 3,
                nodes: [
                  {
                    place: 1,
                    state: { code: "5" },
                    version: 4,
                    isOverdue: false,
                    results: [{ code: "2" }, { code: "5" }],
                    reason: null,
                  },
                ],
              },
              open: { totalCount: 2 },
            },
          ],
        },
      },
    });
    expect((await story().ask("SH-AIC", work("results { totalCount }"))).data).toMatchObject({
      spotCheckTasks: { nodes: [{ isOwner: false, version: null, results: null }] },
    });
    expect((await story().ask("SH-TAX", work())).data).toEqual({
      spotCheckTasks: { totalCount: 0, nodes: [] },
    });
  });

  it("lets one of two officers through who act at once, and tells the other", async () => {
    const [, pairing = ""] = await story().pairings();
    await story().act("SH-FDA", record(pairing, 0), "A");
    const both = await Promise.all(
      ["B", "C"].map((officer) => story().act("SH-FDA", review(pairing, 1, "PUBLISH"), officer)),
    );
    expect(new Set(both.map(({ code, version }) => code ?? version))).toEqual(
      new Set([2, "STALE_STATE"]),
    );
  });

  it("takes a published result back for a reason, by the department whose task it is", async () => {
    const [, pairing = ""] = await story().pairings();
    expect(await story().act("SH-QTS", withdraw(pairing, 2, "录入有误"))).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    expect(await story().act("SH-FDA", withdraw(pairing, 2, " "))).toMatchObject({
      code: "BAD_USER_INPUT",
    });
    expect(await story().act("SH-FDA", withdraw(pairing, 2, "录入有误"))).toMatchObject({
      state: { code: "3" },
    });
    const { body } = await story().gateway.ask("PUBLIC", "{ spotCheckResults { totalCount } }");
    expect(body.data).toEqual({ spotCheckResults: { totalCount: 1 } });
  });
}

/** The work that is drawn, with some of what was drawn. */
function work(results = ""): string {
  return `{ spotCheckTasks(state: "DRAWN", dueBy: "2999-12-31") { totalCount nodes { isOwner version task { number } ${results} } } }`;
}
