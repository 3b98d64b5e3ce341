import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import {
  accepted,
  districts,
  inspection,
  type JointTaskStory,
  NUMBER,
  openJointTaskStory,
  part,
  PUDONG,
  told,
  USCCS,
  YANGPU,
  YANGPU_URB,
} from "./jointTasks.ts";

describeOnEachDatabase("who knows of a joint task", (open) => {
  const OUTLINE = `jointTask(number: "${NUMBER}") { number lead { code } area { code } state { code } }`;
  const WHOLE = `{ ${OUTLINE} of: jointTask(number: "${NUMBER}") { content { value } documents { name } legalEntities { id } } }`;

  it("is who leads it or takes part, who has all of it, and who oversees, in outline", async () => {
    const story = await openJointTaskStory(await open());
    await accepted(story);
    const outline = {
      number: NUMBER,
      lead: { code: YANGPU },
      area: { code: "310000" },
      state: { code: "OPEN" },
    };
    const value = "内容";
    const whole = {
      content: [{ value }, { value }, { value }],
      documents: [{ name: "检查方案" }],
      legalEntities: [{ id: "1" }, { id: "2" }],
    };
    const none = { content: null, documents: null, legalEntities: null };
    for (const reader of [YANGPU, YANGPU_URB, PUDONG])
      expect((await story.ask(reader, WHOLE)).data).toEqual({ jointTask: outline, of: whole });
    expect((await story.ask("SH-AIC", WHOLE)).data).toEqual({ jointTask: outline, of: none });
    expect((await story.ask("SH-OFFICE", WHOLE, { purpose: "P16" })).data).toEqual({
      jointTask: outline,
      of: none,
    });
    expect((await story.ask("SH-AUDIT", WHOLE, { purpose: "P16" })).data).toEqual({
      jointTask: outline,
      of: whole,
    });
    // Without a purpose there is the outline, of those who may know of it.
    expect((await story.ask(PUDONG, WHOLE, {})).data).toEqual({ jointTask: outline, of: none });
    for (const reader of ["SH-FDA", "D-310110-STREET", "SH-EIC", "PUBLIC", `SELF:${USCCS[0]}`])
      expect([reader, (await story.ask(reader, WHOLE)).data]).toEqual([
        reader,
        { jointTask: null, of: null },
      ]);
  });

  it("finds it at its entities: who leads or takes part, and audit; for others there is none", async () => {
    const story = await openJointTaskStory(await open());
    await accepted(story);
    const other = inspection({ number: `${YANGPU}-LH-2026-0002`, usccs: [USCCS[1]] });
    await story.act(YANGPU, "openJointTask", { ...other, participants: [YANGPU_URB] });
    const found = async (reader: string, use?: Parameters<JointTaskStory["ask"]>[2]) => {
      const query = entities([1, 2], "jointTasks(first: 1) { totalCount nodes { number } }");
      const { data } = await story.ask(reader, query, use);
      return (data as { _entities: (Found | null)[] })._entities.map(
        (one) => one?.jointTasks?.totalCount ?? null,
      );
    };
    expect(await found(YANGPU)).toEqual([1, 2]);
    expect(await found(PUDONG)).toEqual([1, 1]);
    expect(await found("SH-AUDIT", { purpose: "P16" })).toEqual([1, 2]);
    expect(await found("SH-FDA")).toEqual([0, 0]);
    expect(await found("SH-AIC")).toEqual([0, 0]);
    // Those who can never lead a task or take part have no such list.
    for (const reader of ["SH-OFFICE", "PUBLIC", `SELF:${USCCS[0]}`])
      expect([reader, await found(reader)]).toEqual([reader, [null, null]]);
  });

  it("acts on it: to others it is as one that there is not", async () => {
    const story = await openJointTaskStory(await open());
    await accepted(story);
    const unknown = await story.act("SH-FDA", "acceptJointTask", {
      number: `${YANGPU}-LH-2026-9999`,
      version: 1,
    });
    expect(unknown).toMatchObject({ code: "BAD_USER_INPUT" });
    for (const name of ["acceptJointTask", "closeJointTask"])
      expect(await story.act("SH-FDA", name, part(1))).toEqual(unknown);
  });

  it("sorts and filters by state, area, day and what one's own part in it is, page by page", async () => {
    const story = await openJointTaskStory(await open());
    await accepted(story);
    const soon = {
      number: `${YANGPU}-LH-2026-0002`,
      dueOn: "2026-10-20",
      participants: [YANGPU_URB, PUDONG],
    };
    await story.act(YANGPU, "openJointTask", inspection(soon));
    story.setTime("2026-09-29T10:00:00");
    const local = { number: `${YANGPU}-LH-2026-0003`, ...districts(YANGPU_URB) };
    await story.act(YANGPU, "openJointTask", inspection(local));
    const list = async (reader: string, args: string) => {
      const { data } = await story.ask(
        reader,
        `{ jointTasks(${args}) { totalCount nodes { number } pageInfo { endCursor hasNextPage } } }`,
      );
      const { jointTasks } = data as { jointTasks: List };
      const numbers = jointTasks.nodes.map(({ number }) => Number(number.slice(-4)));
      return { ...jointTasks, numbers };
    };
    const numbers = async (reader: string, filter: string) =>
      (await list(reader, `filter: { ${filter} }`)).numbers;
    expect((await list(YANGPU, "orderBy: DUE")).numbers).toEqual([3, 2, 1]);
    expect((await list(YANGPU, "orderBy: OPENED_DESC")).numbers[0]).toBe(3);
    const first = await list(YANGPU, "first: 2");
    expect([first.numbers, first.totalCount, first.pageInfo.hasNextPage]).toEqual([
      [3, 2],
      3,
      true,
    ]);
    expect((await list(YANGPU, `after: "${first.pageInfo.endCursor}"`)).numbers).toEqual([1]);
    expect(await numbers(YANGPU, "role: LEAD")).toEqual([3, 2, 1]);
    expect(await numbers(PUDONG, "role: LEAD")).toEqual([]);
    expect(await numbers(PUDONG, "role: PARTICIPANT")).toEqual([2, 1]);
    expect(await numbers(PUDONG, "ownState: PENDING")).toEqual([2]);
    expect(await numbers(YANGPU, 'area: "310110"')).toEqual([3]);
    expect(await numbers("SH-AIC", 'area: "310000"')).toEqual([2, 1]);
    expect(await numbers(YANGPU, 'dueUntil: "2026-10-20"')).toEqual([3, 2]);
    expect(await numbers(YANGPU, 'dueUntil: "2026-10-19"')).toEqual([3]);
    expect(await numbers(YANGPU, "state: CLOSED")).toEqual([]);
    expect((await list("SH-FDA", "first: 5")).totalCount).toBe(0);
  });
});

describeOnEachDatabase("a joint task that is not done in time", (open) => {
  it("is late after its last second, told of once, and no longer where it has ended", async () => {
    const story = await openJointTaskStory(await open());
    await story.act(YANGPU, "openJointTask", inspection());
    const overdue = async (filter = "isOverdue: true") => {
      const { data } = await story.ask(
        PUDONG,
        `{ jointTasks(filter: { ${filter} }) { totalCount } }`,
      );
      return (data as { jointTasks: { totalCount: number } }).jointTasks.totalCount;
    };
    const escalations = async () =>
      (await told(story)).filter(([type]) => type === "jointTask.overdue").length;
    story.setTime("2026-10-30T23:59:59");
    await story.doDue();
    expect([await overdue(), await overdue("isOverdue: false"), await escalations()]).toEqual([
      0, 1, 0,
    ]);
    story.setTime("2026-10-31T00:00:00");
    await story.doDue();
    await story.doDue();
    expect([await overdue(), await overdue("isOverdue: false"), await escalations()]).toEqual([
      1, 0, 1,
    ]);
    await story.act(YANGPU, "closeJointTask", part(1, { reason: "期限届满" }));
    expect([await overdue(), await overdue("isOverdue: false")]).toEqual([0, 1]);
  });
});

describeOnEachDatabase("what waits for a department", (open) => {
  it("is its parts until they are answered, tasks that it has to close, and requests to it, by day", async () => {
    const story = await openJointTaskStory(await open());
    await story.act(YANGPU, "openJointTask", inspection());
    const waiting = async (reader: string) => {
      const { data } = await story.ask(
        reader,
        "{ myTasks { totalCount nodes { kind number dueAt isOverdue request { number } jointTask { number } } } }",
      );
      const { nodes, totalCount } = (data as { myTasks: Waiting }).myTasks;
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ kind, dueAt, isOverdue, number, request, jointTask }) => {
        expect([request?.number, jointTask?.number]).toContain(number);
        return [kind, dueAt, isOverdue];
      });
    };
    const pending = ["JOINT_TASK_PART", "2026-10-08T15:59:59Z", false];
    expect(await waiting(PUDONG)).toEqual([pending]);
    expect(await waiting(YANGPU)).toEqual([]);
    await story.act(YANGPU, "submitRequest", {
      number: `${YANGPU}-TQ-2026-0001`,
      kind: "CLUE_TRANSFER",
      addressee: PUDONG,
      uscc: USCCS[0],
      fields: ["MATTER", "LEGAL_BASIS", "DOCUMENT_NUMBER", "FACTS", "SOURCE"].map((code) => ({
        code,
        value: "内容",
      })),
    });
    const request = ["REQUEST", "2026-10-10T15:59:59Z", false];
    expect(await waiting(PUDONG)).toEqual([pending, request]);
    for (const one of [YANGPU_URB, PUDONG]) await story.act(one, "acceptJointTask", part(1));
    expect(await waiting(PUDONG)).toEqual([
      request,
      ["JOINT_TASK_PART", "2026-10-30T15:59:59Z", false],
    ]);
    for (const one of [YANGPU_URB, PUDONG])
      await story.act(one, "submitJointTaskResult", part(2, { result: "已办" }));
    expect(await waiting(PUDONG)).toEqual([request]);
    story.setTime("2026-10-31T00:00:00");
    expect(await waiting(YANGPU)).toEqual([["JOINT_TASK_END", "2026-10-30T15:59:59Z", true]]);
    expect(await waiting("SH-AIC")).toEqual([]);
    await story.act(YANGPU, "closeJointTask", part(5));
    expect(await waiting(YANGPU)).toEqual([]);
  });
});

interface Waiting {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly kind: string;
    readonly number: string;
    readonly dueAt: string;
    readonly isOverdue: boolean;
    readonly request: { readonly number: string } | null;
    readonly jointTask: { readonly number: string } | null;
  }[];
}

interface Found {
  readonly jointTasks: { readonly totalCount: number } | null;
}

interface List {
  readonly totalCount: number;
  readonly nodes: readonly { readonly number: string }[];
  readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean };
}
