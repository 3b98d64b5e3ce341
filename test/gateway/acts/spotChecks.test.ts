import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventsAfter } from "../../../kit/outbox/outbox.ts";
import { findings } from "../../../subgraphs/supervision/draw/verify/findings.js";
import { itsResults } from "./itsResults.ts";
import { create, draw, NUMBER, record, TODAY } from "./spotCheckActs.ts";
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
    expect(await story.pairings()).toHaveLength(3);
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
    const [pairing = ""] = await story.pairings();
    expect(await story.act("SH-QTS", record(pairing, 0))).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("has no result before the day of its checks", async () => {
    const [pairing = ""] = await story.pairings();
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

  itsResults(() => story);

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
