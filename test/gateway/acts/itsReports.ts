import { beforeAll, describe, expect, it } from "@jest/globals";
import { officer, REPORTER, reportOf, type SocietyStory } from "./societyStory.ts";

const CASE = { purpose: "P05", basis: "CASE-2026-0007" };

const step = (number: string, version: number) => ({ number, version });

const answerBy = (code: string) =>
  `{ reportByClaimCode(code: "${code}") { state { code } answer answeredOn rewardState { code } } }`;

/** Every step of a report from being taken up to the answer, one of them once too often. */
async function worked(story: SocietyStory, number: string): Promise<unknown[]> {
  const { handler } = story;
  return [
    await story.act(handler, "decideReport", { ...step(number, 1), accept: true }, officer("head")),
    await story.act(
      handler,
      "assignReport",
      { ...step(number, 2), officer: "demo:inspector" },
      officer("head"),
    ),
    await story.act(
      handler,
      "extendReport",
      { ...step(number, 3), reason: "需要检测。" },
      officer("inspector"),
    ),
    await story.act(
      handler,
      "extendReport",
      { ...step(number, 4), reason: "需要检测。" },
      officer("inspector"),
    ),
    await story.act(
      handler,
      "verifyReport",
      { ...step(number, 4), finding: "FILED", note: "已立案。" },
      officer("inspector"),
    ),
    await story.act(
      handler,
      "answerReport",
      { ...step(number, 5), answer: "已立案调查。" },
      officer("inspector"),
    ),
  ];
}

/** What becomes of reports; they are worked in the installation of a story that is under way. */
export function itsReports(storyOf: () => SocietyStory): void {
  describe("story 6: a named and an anonymous report", () => {
    let story: SocietyStory;
    let handler: string;

    beforeAll(() => {
      story = storyOf();
      ({ handler } = story);
    });

    const NAMED = "J-2026-000001";
    const ANONYMOUS = "J-2026-000002";
    const codes: Record<string, string> = {};

    it("get a claim code each, the first time and never again", async () => {
      for (const [number, more] of [
        [NAMED, { reporter: REPORTER }],
        [ANONYMOUS, {}],
      ] as const) {
        const lodged = (await story.act(handler, "lodgeReport", reportOf(story, number, more))) as {
          claimCode: string;
        };
        expect(lodged).toEqual({
          number,
          claimCode: expect.stringMatching(/^[\w-]{22}$/u),
          dueOn: "2026-03-25",
        });
        codes[number] = lodged.claimCode;
        expect(await story.act(handler, "lodgeReport", reportOf(story, number, more))).toEqual({
          ...lodged,
          claimCode: null,
        });
      }
      const rows = await story.society
        .knex("violation_report")
        .whereIn("number", [NAMED, ANONYMOUS]);
      expect(JSON.stringify(rows)).not.toContain(codes[NAMED]);
    });

    it("are lodged by departments of market supervision alone", async () => {
      expect(
        await story.act("CPC", "lodgeReport", reportOf(story, "J-2026-000009"), { purpose: "P19" }),
      ).toMatchObject({
        code: "UNAUTHORIZED_FIELD_OR_TYPE",
      });
      const street = handler.replace("-MSA", "-STREET");
      expect(
        await story.act(street, "lodgeReport", reportOf(story, "J-2026-000009")),
      ).toMatchObject({
        code: "NOT_AUTHORITATIVE_SOURCE",
      });
    });

    it("are worked alike, from being taken up to the answer, with the same states and days", async () => {
      const expected = [
        { state: { code: "ACCEPTED" }, version: 2, dueOn: "2026-03-25" },
        { state: { code: "ASSIGNED" }, version: 3, dueOn: "2026-03-25" },
        { state: { code: "ASSIGNED" }, version: 4, dueOn: "2026-04-16" },
        expect.objectContaining({ code: "ILLEGAL_TRANSITION" }),
        { state: { code: "VERIFIED" }, version: 5, dueOn: "2026-03-11" },
        { state: { code: "ANSWERED" }, version: 6, dueOn: null },
      ];
      expect(await worked(story, NAMED)).toEqual(expected);
      expect(await worked(story, ANONYMOUS)).toEqual(expected);
    });

    it("tell whoever has the code the answer, and nobody who guesses one", async () => {
      const answered = {
        state: { code: "ANSWERED" },
        answer: "已立案调查。",
        answeredOn: "2026-03-04",
        rewardState: null,
      };
      for (const number of [NAMED, ANONYMOUS])
        expect(
          await story.ask("PUBLIC", answerBy(codes[number] ?? ""), { purpose: "P14" }),
        ).toEqual({
          data: { reportByClaimCode: answered },
        });
      expect(
        await story.ask("PUBLIC", answerBy("AAAAAAAAAAAAAAAAAAAAAA"), { purpose: "P14" }),
      ).toEqual({
        data: { reportByClaimCode: null },
      });
    });

    it("earn a reward, which is paid to whoever shows the code of the report, once", async () => {
      const grant = { number: ANONYMOUS, version: 6, amount: "0.5" };
      expect(await story.act(handler, "grantReward", grant, officer("inspector"))).toMatchObject({
        version: 7,
      });
      const pay = (claimCode = "", version = 7) =>
        story.act(
          handler,
          "payReward",
          { number: ANONYMOUS, version, claimCode },
          officer("cashier"),
        );
      expect(await pay(codes[NAMED])).toMatchObject({ code: "BAD_USER_INPUT" });
      expect(await pay(codes[ANONYMOUS])).toMatchObject({ version: 8 });
      expect(await pay(codes[ANONYMOUS], 8)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    });

    it("show their reporter to their officer in the case, and to no colleague; the trail names nobody", async () => {
      const query = `{ legalEntity(id: "${story.entity.id}") { reports(orderBy: LODGED_ASC) { totalCount nodes { number reporter { name telephone } } } } }`;
      const seen = async (person: string) => {
        const { data } = await story.ask(handler, query, { person, ...CASE });
        return (data as { legalEntity: { reports: { nodes: object[] } } }).legalEntity.reports
          .nodes;
      };
      expect(await seen("inspector")).toEqual([
        { number: NAMED, reporter: REPORTER },
        { number: ANONYMOUS, reporter: null },
      ]);
      expect(await seen("head")).toEqual([
        { number: NAMED, reporter: null },
        { number: ANONYMOUS, reporter: null },
      ]);
      const kept = ["complaint", "violation_report", "sealed_identity", "matter_step", "outbox"];
      const rows = await Promise.all(kept.map((table) => story.society.knex(table)));
      expect(JSON.stringify(rows)).not.toMatch(/李举报|12098765432|王投诉|12087654321/u);
    });
  });
}
