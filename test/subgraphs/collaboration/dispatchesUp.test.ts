import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { acknowledged, CITY, dispatched, DOWN, on, raised, report, UP } from "./dispatches.ts";
import {
  IN_THE_CAMPAIGN,
  openJointTaskStory,
  PUDONG,
  USCCS,
  YANGPU,
  YANGPU_URB,
} from "./jointTasks.ts";

const FIFTEEN_WORKING_DAYS = "2026-10-23T15:59:59Z";

describeOnEachDatabase("a matter that a district reports up by itself", (open) => {
  it("is acknowledged and answered by the city department of its line, and closed by the district", async () => {
    const story = await openJointTaskStory(await open());
    const sent = { number: UP, state: "OPEN", version: 1, dueAt: FIFTEEN_WORKING_DAYS };
    expect(await story.act(YANGPU, "reportUp", raised())).toEqual(sent);
    expect(await story.act(YANGPU, "reportUp", raised())).toEqual(sent);
    expect(await story.act(CITY, "acknowledgeDispatch", on(UP, 1))).toMatchObject({
      part: { state: "ACKNOWLEDGED", version: 2, dueAt: FIFTEEN_WORKING_DAYS },
    });
    const answer = { answer: "由贵局管辖" };
    expect(await story.act(CITY, "answerDispatch", on(UP, 2, answer))).toMatchObject({
      state: "ANSWERED",
      part: { state: "ANSWERED", version: 3 },
    });
    expect(await story.act(YANGPU, "closeDispatch", on(UP, 3))).toMatchObject({ state: "CLOSED" });
    const { data } = await story.ask(
      YANGPU,
      `{ dispatch(number: "${UP}") { direction content steps { action { code } remark } } }`,
    );
    expect(data).toEqual({
      dispatch: {
        direction: "UP",
        content: "请求明确管辖",
        steps: [step("raise"), step("acknowledge"), step("answer", "由贵局管辖"), step("close")],
      },
    });
  });

  it("goes to a city department of its line alone, and is no report on a dispatch", async () => {
    const story = await openJointTaskStory(await open());
    expect(await story.act(YANGPU, "reportUp", raised({ addressee: "SH-HUC" }))).toEqual({
      code: "BAD_USER_INPUT",
      says: `Argument "input.matter.addressee" is no city department of the line of ${YANGPU}; these are SH-AIC, SH-QTS, SH-FDA.`,
    });
    const street = "D-310110-STREET";
    const ofStreet = raised({ number: `${street}-SB-2026-0001` });
    expect(await story.act(street, "reportUp", ofStreet)).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    const unknown = raised({ usccs: ["91310000132207928X"] });
    expect(await story.act(YANGPU, "reportUp", unknown)).toMatchObject({
      code: "BAD_USER_INPUT",
      says: expect.stringContaining('"input.matter.usccs.0"'),
    });
    for (const both of [{ content: "结果" }, { ...raised(), ...report(1) }])
      expect(await story.act(YANGPU, "reportUp", both)).toEqual({
        code: "BAD_USER_INPUT",
        says: expect.stringContaining("must say either dispatch"),
      });
    await acknowledged(story);
    expect(
      await story.act(YANGPU, "answerDispatch", on(DOWN, 2, { answer: "已办" })),
    ).toMatchObject({ code: "BAD_USER_INPUT", says: expect.stringContaining("use reportUp") });
  });
});

describeOnEachDatabase("who knows of a dispatch", (open) => {
  const LIST =
    "{ dispatches { totalCount } myTasks { nodes { kind number dispatch { number } } } }";

  it("is its sender and its addressees; to others, those who oversee included, there is none", async () => {
    const story = await openJointTaskStory(await open());
    await acknowledged(story);
    await story.act(YANGPU, "reportUp", raised({ addressee: "SH-FDA" }));
    const query = `{ dispatch(number: "${DOWN}") { title } dispatches { totalCount } }`;
    const found = async (reader: string) => (await story.ask(reader, query)).data;
    const title = "节前食品安全检查";
    expect(await found(CITY)).toEqual({ dispatch: { title }, dispatches: { totalCount: 1 } });
    expect(await found(YANGPU)).toEqual({ dispatch: { title }, dispatches: { totalCount: 2 } });
    for (const reader of ["D-310104-MSA", YANGPU_URB, "SH-OFFICE", "SH-AUDIT", "PUBLIC"])
      expect([reader, await found(reader)]).toEqual([
        reader,
        { dispatch: null, dispatches: { totalCount: 0 } },
      ]);
    const unknown = await story.act(
      "SH-QTS",
      "urgeDispatch",
      on("SH-QTS-XD-2026-9999", 1, { reason: "催" }),
    );
    expect(unknown).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(await story.act("SH-QTS", "urgeDispatch", on(DOWN, 3, { reason: "催" }))).toEqual(
      unknown,
    );
  });

  it("has it without the entities that the officer avoids", async () => {
    const story = await openJointTaskStory(await open());
    await story.act(CITY, "dispatchTask", dispatched({ usccs: [...USCCS] }));
    const query = `{ dispatch(number: "${DOWN}") { legalEntities { id } } dispatches { totalCount } }`;
    const officer = { ...IN_THE_CAMPAIGN, officer: "a".repeat(64), avoids: [1] };
    expect((await story.ask(YANGPU, query, officer)).data).toEqual({
      dispatch: { legalEntities: [{ id: "2" }] },
      dispatches: { totalCount: 1 },
    });
  });

  it("has it among what waits, until it is answered and closed, page by page and by state", async () => {
    const story = await openJointTaskStory(await open());
    await acknowledged(story);
    await story.act(YANGPU, "reportUp", raised());
    const waiting = async (reader: string): Promise<unknown> => {
      const { data } = await story.ask(reader, LIST);
      const { nodes } = (data as { myTasks: { nodes: Waiting[] } }).myTasks;
      return nodes.map(({ kind, number, dispatch }) => {
        expect(dispatch).toEqual({ number });
        return `${kind} ${number}`;
      });
    };
    expect(await waiting(YANGPU)).toEqual([`DISPATCH_PART ${DOWN}`]);
    expect(await waiting(CITY)).toEqual([`DISPATCH_PART ${UP}`]);
    for (const one of [YANGPU, PUDONG]) await story.act(one, "reportUp", report(2));
    expect(await waiting(YANGPU)).toEqual([]);
    expect(await waiting(CITY)).toEqual([`DISPATCH_PART ${UP}`, `DISPATCH_END ${DOWN}`]);
    const numbers = async (reader: string, args: string): Promise<unknown> => {
      const query = `{ dispatches(${args}) { nodes { number } pageInfo { hasNextPage } } }`;
      const { nodes, pageInfo } = ((await story.ask(reader, query)).data as { dispatches: Page })
        .dispatches;
      return [...nodes.map(({ number }) => number), pageInfo.hasNextPage];
    };
    expect(await numbers(YANGPU, "first: 1")).toEqual([DOWN, true]);
    expect(await numbers(YANGPU, "filter: { direction: UP, role: SENDER }")).toEqual([UP, false]);
    expect(await numbers(YANGPU, "filter: { role: ADDRESSEE, ownState: ANSWERED }")).toEqual([
      DOWN,
      false,
    ]);
    expect(await numbers(CITY, "filter: { state: OPEN }")).toEqual([UP, false]);
    expect(await numbers(CITY, 'filter: { dueUntil: "2026-10-16" }')).toEqual([DOWN, false]);
  });
});

/** A step as it is read. */
function step(code: string, remark: string | null = null) {
  return { action: { code }, remark };
}

interface Waiting {
  readonly kind: string;
  readonly number: string;
  readonly dispatch: unknown;
}

interface Page {
  readonly nodes: readonly { readonly number: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean };
}
