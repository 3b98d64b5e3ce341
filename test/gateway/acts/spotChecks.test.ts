import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventsAfter } from "../../../kit/outbox/outbox.ts";
import { findings } from "../../../subgraphs/supervision/draw/verify/findings.js";
import { create, draw, NUMBER, record, review, TODAY, withdraw } from "./spotCheckActs.ts";
import {
  commitmentOfParty,
  DEPARTMENTS,
  openSpotCheckStory,
  secretOf,
  type SpotCheckStory,
} from "./spotCheckStory.ts";

let story: SpotCheckStory;

beforeAll(async () => {
  story = await openSpotCheckStory();
});

afterAll(async () => {
  await story.close();
});

const DRAWN = "draw { seed } pendingDraw { seed pairings { totalCount } }";
const asked = (selection: string, number = NUMBER) =>
  `{ spotCheckTask(number: "${number}") { ${selection} } }`;

async function pairings(): Promise<string[]> {
  const ids: number[] = await story.supervision
    .knex("spot_check_pairing")
    .orderBy("place")
    .pluck("id");
  return ids.map(String);
}

describe("story 3: three departments check at random, together,", () => {
  it("from a task that one of them makes, once however often it is sent", async () => {
    const made = await story.act("SH-FDA", create(story.objects));
    expect(made).toEqual({
      state: { code: "PLANNED" },
      version: 1,
      awaited: DEPARTMENTS.map((code) => ({ code })),
      task: { number: NUMBER, commitment: null },
    });
    expect(await story.act("SH-FDA", create(story.objects))).toEqual(made);
    expect(await story.act("SH-FDA", create(story.objects, { ratio: 500 }))).toMatchObject({
      code: "STALE_STATE",
    });
  });

  it("is made and worked for a random inspection by a department, and for nothing and by nobody else", async () => {
    expect(
      await story.act("SH-FDA", create(story.objects), "SH-FDA", { "x-purpose": "P05" }),
    ).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
      cause: "PURPOSE_UNFIT",
    });
    expect(
      await story.act("SH-CRT", create(story.objects), "SH-CRT", { "x-purpose": "P05" }),
    ).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
      cause: "NOT_EMPOWERED",
    });
    expect(await story.act("SH-QTS", draw(1))).toMatchObject({ code: "NOT_AUTHORITATIVE_SOURCE" });
    const number = NUMBER;
    const commitment = commitmentOfParty("SH-TAX", number);
    expect(
      await story.act("SH-TAX", { name: "commitSeed", input: { number, commitment } }),
    ).toMatchObject({ code: "NOT_AUTHORITATIVE_SOURCE" });
  });

  it("is not drawn before every part of the seed is committed to and revealed, in this order", async () => {
    expect(await story.act("SH-FDA", draw(1))).toMatchObject({
      code: "ILLEGAL_TRANSITION",
      says: expect.stringContaining(
        "drawSpotCheck is not possible on a task that is Awaiting commitments (PLANNED); possible: commitSeed, voidSpotCheckTask",
      ),
    });
    const number = NUMBER;
    const secret = secretOf("SH-QTS", number);
    expect(
      await story.act("SH-QTS", { name: "revealSeed", input: { number, secret } }),
    ).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  it("gets its seed from each of them, and none can change its part", async () => {
    await story.prepare(NUMBER);
    const number = NUMBER;
    const commitment = commitmentOfParty("SH-AIC", `${NUMBER}X`);
    expect(
      await story.act("SH-AIC", { name: "commitSeed", input: { number, commitment } }),
    ).toMatchObject({
      code: "STALE_STATE",
    });
    const secret = secretOf("SH-AIC", number);
    expect(await story.act("SH-AIC", { name: "revealSeed", input: { number, secret } })).toEqual({
      state: { code: "REVEALED" },
      version: null,
      awaited: [],
      task: { number: NUMBER, commitment: expect.stringMatching(/^[0-9a-f]{64}$/u) },
    });
  });

  it("is drawn at the version that stands, once", async () => {
    expect(await story.act("SH-FDA", draw(3))).toMatchObject({ code: "STALE_STATE" });
    const drawn = await story.act("SH-FDA", draw(7));
    expect(drawn).toMatchObject({ state: { code: "DRAWN" }, version: 8 });
    expect(await story.act("SH-FDA", draw(7))).toEqual(drawn);
    expect(await pairings()).toHaveLength(3);
  });

  it("is secret before its day: outsiders and joint departments are told what they were told before", async () => {
    const { data } = await story.ask("SH-FDA", asked(DRAWN));
    expect(data).toMatchObject({
      spotCheckTask: { draw: null, pendingDraw: { pairings: { totalCount: 3 } } },
    });
    for (const reader of ["SH-QTS", "SH-PSB", "D-310110-MSA"])
      expect((await story.ask(reader, asked(DRAWN))).data).toEqual({
        spotCheckTask: { draw: null, pendingDraw: null },
      });
    const { body } = await story.gateway.ask("PUBLIC", asked("draw { seed }"));
    expect(body.data).toEqual({ spotCheckTask: { draw: null } });
    const number = NUMBER;
    const secret = secretOf("SH-QTS", number);
    expect(
      await story.act("SH-QTS", { name: "revealSeed", input: { number, secret } }),
    ).toMatchObject({
      state: { code: "REVEALED" },
      version: null,
    });
    const { data: work } = await story.ask(
      "SH-QTS",
      "{ spotCheckTasks { nodes { state { code } version } } }",
    );
    expect(work).toEqual({
      spotCheckTasks: { nodes: [{ state: { code: "REVEALED" }, version: null }] },
    });
    const [pairing = ""] = await pairings();
    expect(await story.act("SH-QTS", record(pairing, 0))).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("has no result before the day of its checks", async () => {
    const [pairing = ""] = await pairings();
    expect(await story.act("SH-FDA", record(pairing, 0))).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("is open on its day, and the standalone verifier draws the same by its record", async () => {
    await story.supervision.knex("spot_check_task").update({ checks_from: TODAY });
    const { body } = await story.gateway.ask(
      "PUBLIC",
      asked(
        "commitment draw { record verify pairings { totalCount nodes { inspectors { number } } } }",
      ),
    );
    const { spotCheckTask: task } = body.data as {
      spotCheckTask: { commitment: string; draw: { record: string } };
    };
    expect(task.draw).toMatchObject({ verify: true, pairings: { totalCount: 3 } });
    expect(findings(task.draw.record, task.commitment)).toEqual([]);
    expect(
      findings(task.draw.record.replace('"ratio":3000', '"ratio":2000'), task.commitment),
    ).not.toEqual([]);
  });

  it("has results recorded, returned once, recorded anew and published, by two officers", async () => {
    const [pairing = ""] = await pairings();
    expect(await story.act("SH-FDA", review(pairing, 0, "PUBLISH"), "B")).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    const steps = [
      [record(pairing, 0), "A", "2"],
      [review(pairing, 1, "RETURN", "缺现场检查记录"), "B", "3"],
      [record(pairing, 2, ["2", "5"]), "A", "2"],
    ] as const;
    for (const [step, officer, code] of steps)
      expect(await story.act("SH-FDA", step, officer)).toMatchObject({ state: { code } });
    expect(await story.act("SH-FDA", review(pairing, 3, "PUBLISH"), "A")).toMatchObject({
      code: "BAD_USER_INPUT",
      says: expect.stringContaining("the same officer recorded"),
    });
    const published = await story.act("SH-FDA", review(pairing, 3, "PUBLISH"), "B");
    expect(published).toEqual({
      state: { code: "5" },
      version: 4,
      publishedOn: TODAY,
      isOverdue: false,
    });
    expect(await story.act("SH-FDA", review(pairing, 3, "PUBLISH"), "B")).toEqual(published);
    const { body } = await story.gateway.ask(
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
    const work = (results = "") =>
      `{ spotCheckTasks(state: "DRAWN", dueBy: "2999-12-31") { totalCount nodes { isOwner version task { number } ${results} } } }`;
    const told = await story.ask(
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
    expect((await story.ask("SH-AIC", work("results { totalCount }"))).data).toMatchObject({
      spotCheckTasks: { nodes: [{ isOwner: false, version: null, results: null }] },
    });
    expect((await story.ask("SH-TAX", work())).data).toEqual({
      spotCheckTasks: { totalCount: 0, nodes: [] },
    });
  });

  it("lets one of two officers through who act at once, and tells the other", async () => {
    const [, pairing = ""] = await pairings();
    await story.act("SH-FDA", record(pairing, 0), "A");
    const both = await Promise.all(
      ["B", "C"].map((officer) => story.act("SH-FDA", review(pairing, 1, "PUBLISH"), officer)),
    );
    expect(new Set(both.map(({ code, version }) => code ?? version))).toEqual(
      new Set([2, "STALE_STATE"]),
    );
  });

  it("takes a published result back for a reason, by the department whose task it is", async () => {
    const [, pairing = ""] = await pairings();
    expect(await story.act("SH-QTS", withdraw(pairing, 2, "录入有误"))).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    expect(await story.act("SH-FDA", withdraw(pairing, 2, " "))).toMatchObject({
      code: "BAD_USER_INPUT",
    });
    expect(await story.act("SH-FDA", withdraw(pairing, 2, "录入有误"))).toMatchObject({
      state: { code: "3" },
    });
    const { body } = await story.gateway.ask("PUBLIC", "{ spotCheckResults { totalCount } }");
    expect(body.data).toEqual({ spotCheckResults: { totalCount: 1 } });
  });

  it("leaves an event of each change, in the order in which they became true", async () => {
    const events = await eventsAfter(story.supervision, 0, 100);
    expect(events.map(({ type }) => type)).toEqual([
      "spotCheckTask.created",
      ...parts("committed"),
      ...parts("revealed"),
      "spotCheckTask.drawn",
      ...result("recordResult", "returnResult", "recordResult", "publishResult"),
      ...result("recordResult", "publishResult", "withdrawResult"),
    ]);
  });
});

function parts(name: string): string[] {
  return DEPARTMENTS.map(() => `spotCheckTask.${name}`);
}

function result(...names: string[]): string[] {
  return names.map((name) => `spotCheckResult.${name}`);
}
