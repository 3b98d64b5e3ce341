import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { acknowledged, CITY, dispatched, DOWN, on, report } from "./dispatches.ts";
import { DIGEST, openJointTaskStory, PUDONG, told, YANGPU, YANGPU_URB } from "./jointTasks.ts";

const THREE_WORKING_DAYS = "2026-10-08T15:59:59Z";
const TEN_WORKING_DAYS = "2026-10-16T15:59:59Z";

/** What a task may not be dispatched with, and what the refusal names. */
const REFUSED: readonly (readonly [changes: object, argument: string])[] = [
  [{ number: `${CITY}-LH-2026-0001` }, "input.number"], // a number of another kind
  [{ title: " " }, "input.title"], // no title
  [{ content: "内".repeat(2_001) }, "input.content"], // too long
  [{ legalBasis: " " }, "input.legalBasis"], // neither a legal basis nor a document
  [{ districts: [] }, "input.districts"], // no district
  [{ districts: ["310110", "310110"] }, "input.districts"], // the same twice
  [{ districts: ["310110", "320100"] }, "input.districts.1"], // a district of another city
  [{ usccs: ["91310000132207928X"] }, "input.usccs.0"], // an unknown entity
  [{ documents: [{ name: "方案", sha256: "1" }] }, "input.documents.0.sha256"], // no digest
  [{ acknowledgeWithin: 0 }, "input.acknowledgeWithin"], // no day
  [{ acknowledgeWithin: 6 }, "input.acknowledgeWithin"], // a day too many
  [{ reportWithin: 2 }, "input.reportWithin"], // fewer than to acknowledge
  [{ reportWithin: 61 }, "input.reportWithin"], // a day too many
];

describeOnEachDatabase("a task that the city dispatches to districts", (open) => {
  it("goes once to the department of the same line in each, with the days that are given", async () => {
    const story = await openJointTaskStory(await open());
    const sent = { number: DOWN, state: "OPEN", version: 1, dueAt: TEN_WORKING_DAYS };
    expect(await story.act(CITY, "dispatchTask", dispatched())).toEqual(sent);
    expect(await story.act(CITY, "dispatchTask", dispatched())).toEqual(sent);
    expect(await story.act(CITY, "dispatchTask", dispatched({ title: "另一件" }))).toMatchObject({
      code: "STALE_STATE",
    });
    const urban = dispatched({ number: "SH-HUC-XD-2026-0001", districts: ["310110"], usccs: [] });
    await story.act("SH-HUC", "dispatchTask", urban);
    expect(await told(story)).toEqual([
      ["dispatch.dispatched", null, { number: DOWN, departments: `${CITY} ${YANGPU} ${PUDONG}` }],
      [
        "dispatch.dispatched",
        null,
        { number: "SH-HUC-XD-2026-0001", departments: `SH-HUC ${YANGPU_URB}` },
      ],
    ]);
    const { data } = await story.ask(
      PUDONG,
      `{ dispatch(number: "${DOWN}") { direction title content legalBasis documentNumber sentOn
        parts { department { code } state { code } version dueAt } legalEntities { id } } }`,
    );
    const pending = { state: { code: "PENDING" }, version: 1, dueAt: THREE_WORKING_DAYS };
    expect(data).toEqual({
      dispatch: {
        direction: "DOWN",
        title: "节前食品安全检查",
        content: "检查辖区内有关主体",
        legalBasis: "食品安全法 §110",
        documentNumber: null,
        sentOn: "2026-09-28",
        parts: [
          { department: { code: YANGPU }, ...pending },
          { department: { code: PUDONG }, ...pending },
        ],
        legalEntities: [{ id: "1" }],
      },
    });
  });

  it("is refused by the name of what is wrong, and then there is none", async () => {
    const story = await openJointTaskStory(await open());
    for (const [changes, argument] of REFUSED) {
      const refusal = await story.act(CITY, "dispatchTask", dispatched(changes));
      expect([argument, refusal]).toEqual([
        argument,
        { code: "BAD_USER_INPUT", says: expect.stringContaining(`"${argument}"`) },
      ]);
    }
    const number = "SH-EPB-XD-2026-0001";
    expect(await story.act("SH-EPB", "dispatchTask", dispatched({ number }))).toEqual({
      code: "NOT_AUTHORITATIVE_SOURCE",
      says: expect.stringContaining("SH-EPB has no department of its line in the districts"),
    });
    // Working days of a year that is not published are not guessed.
    story.setTime("2026-12-20T10:00:00");
    expect(await story.act(CITY, "dispatchTask", dispatched())).toEqual({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.reportWithin" reaches into 2027, whose working days are not known; give fewer days.',
    });
    expect(await told(story)).toEqual([]);
  });

  it("is acknowledged, reported on or returned by each district for itself, and closed by the city", async () => {
    const story = await openJointTaskStory(await open());
    await story.act(CITY, "dispatchTask", dispatched());
    expect(await story.act(YANGPU, "reportUp", report(1))).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    expect(await story.act(YANGPU, "acknowledgeDispatch", on(DOWN, 1))).toMatchObject({
      part: { state: "ACKNOWLEDGED", version: 2, dueAt: TEN_WORKING_DAYS },
    });
    const file = { name: "检查记录", sha256: DIGEST };
    const reported = {
      state: "OPEN",
      version: 3,
      part: { state: "ANSWERED", version: 3, dueAt: null },
    };
    const says = { ...report(2), documents: [file] };
    expect(await story.act(YANGPU, "reportUp", says)).toMatchObject(reported);
    expect(await story.act(YANGPU, "reportUp", says)).toMatchObject(reported);
    expect(await story.act(YANGPU, "reportUp", report(2, "另一结果"))).toMatchObject({
      code: "STALE_STATE",
    });
    expect(await story.act(CITY, "closeDispatch", on(DOWN, 3))).toMatchObject({
      code: "BAD_USER_INPUT",
      says: `Argument "input.reason" must say why the task is closed though not all have answered: ${PUDONG}.`,
    });
    const why = { reason: "不属本区管辖" };
    expect(await story.act(PUDONG, "returnDispatch", on(DOWN, 1, why))).toMatchObject({
      state: "ANSWERED",
      version: 4,
      part: { state: "RETURNED", version: 2, dueAt: null },
    });
    expect(await story.act(YANGPU, "closeDispatch", on(DOWN, 4))).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    expect(await story.act(CITY, "closeDispatch", on(DOWN, 4))).toMatchObject({ state: "CLOSED" });
    const { data } = await story.ask(
      YANGPU,
      `{ dispatch(number: "${DOWN}") { steps { action { code } department { code } remark }
        documents { name sha256 department { code } } } }`,
    );
    expect(data).toEqual({
      dispatch: {
        steps: [
          step("dispatch", CITY, null),
          step("acknowledge", YANGPU, null),
          step("report", YANGPU, "检查十户，未发现问题"),
          step("return", PUDONG, "不属本区管辖"),
          step("close", CITY, null),
        ],
        documents: [{ ...file, department: { code: YANGPU } }],
      },
    });
  });

  it("is urged on by the city, which the district sees, and withdrawn for a reason", async () => {
    const story = await openJointTaskStory(await open());
    await acknowledged(story);
    await story.act(YANGPU, "reportUp", report(2));
    story.setTime("2026-10-12T09:00:00");
    const why = { reason: "请于本周内上报" };
    expect(await story.act(CITY, "urgeDispatch", on(DOWN, 3, why))).toMatchObject({
      code: "STALE_STATE",
    });
    expect(await story.act(CITY, "urgeDispatch", on(DOWN, 4, why))).toMatchObject({
      state: "OPEN",
      version: 5,
      dueAt: TEN_WORKING_DAYS,
    });
    const { data } = await story.ask(
      PUDONG,
      `{ dispatch(number: "${DOWN}") { urgedAt steps { action { code } remark } } }`,
    );
    expect(data).toMatchObject({
      dispatch: {
        urgedAt: "2026-10-12T01:00:00Z",
        steps: expect.arrayContaining([{ action: { code: "urge" }, remark: "请于本周内上报" }]),
      },
    });
    expect(
      await story.act(CITY, "withdrawDispatch", on(DOWN, 5, { reason: "误发" })),
    ).toMatchObject({ state: "WITHDRAWN" });
    expect(await story.act(PUDONG, "reportUp", report(2))).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    expect((await told(story)).slice(-2).map(([type]) => type)).toEqual([
      "dispatch.urge",
      "dispatch.withdraw",
    ]);
  });

  it("is late after its last second, and told of once", async () => {
    const story = await openJointTaskStory(await open());
    await acknowledged(story);
    const late = async (): Promise<unknown> => {
      const query =
        "{ dispatches(filter: { isOverdue: true }) { nodes { isOverdue parts { isOverdue } } } }";
      const { data } = await story.ask(PUDONG, query);
      const escalations = (await told(story)).filter(([type]) => type === "dispatch.overdue");
      return [(data as { dispatches: { nodes: unknown } }).dispatches.nodes, escalations.length];
    };
    story.setTime("2026-10-16T23:59:59");
    await story.doDue();
    expect(await late()).toEqual([[], 0]);
    story.setTime("2026-10-17T00:00:00");
    for (const _time of [1, 2]) await story.doDue();
    const isOverdue = true;
    expect(await late()).toEqual([[{ isOverdue, parts: [{ isOverdue }, { isOverdue }] }], 1]);
  });
});

/** A step as it is read. */
function step(code: string, by: string, remark: string | null) {
  return { action: { code }, department: { code: by }, remark };
}
