import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import {
  accepted,
  DIGEST,
  districts,
  inspection,
  NUMBER,
  openJointTaskStory,
  part,
  PUDONG,
  told,
  type Told,
  USCCS,
  YANGPU,
  YANGPU_URB,
} from "./jointTasks.ts";

const TWENTY_WORKING_DAYS = "2026-10-30T15:59:59Z";
const THREE_WORKING_DAYS = "2026-10-08T15:59:59Z";

/** What a task may not be opened with, and what the refusal names. */
const REFUSED: readonly (readonly [changes: object, argument: string])[] = [
  [{ number: `${PUDONG}-LH-2026-0001` }, "input.number"], // a number of another
  [{ participants: [] }, "input.participants"], // nobody who takes part
  [{ participants: [PUDONG, PUDONG] }, "input.participants"], // the same twice
  [{ participants: ["SH-OFFICE"] }, "input.participants.0"], // who works on none
  [{ participants: [PUDONG, "SH-CRT"] }, "input.participants.1"], // a court
  [{ usccs: [] }, "input.usccs"], // no entity
  [{ usccs: [USCCS[0], "91310000132207928X"] }, "input.usccs.1"], // an unknown entity
  [{ fields: inspection().fields.slice(1) }, "input.fields.MATTER"], // a field too few
  [{ documents: [{ name: "方案", sha256: "1" }] }, "input.documents.0.sha256"], // no digest
  [{ dueOn: "2026-10-32" }, "input.dueOn"], // no day
  [{ dueOn: "2026-10-07" }, "input.dueOn"], // a day too early
  [{ dueOn: "2026-10-31" }, "input.dueOn"], // a day too late
  [districts(PUDONG), "input.participants"], // two districts
  [districts("SH-FDA"), "input.participants"], // the city, in a district
];

describeOnEachDatabase("a joint task", (open) => {
  it("is opened once, with twenty working days, and three to accept it, over National Day", async () => {
    const story = await openJointTaskStory(await open());
    const opened = {
      number: NUMBER,
      state: "OPEN",
      version: 1,
      dueAt: TWENTY_WORKING_DAYS,
    };
    expect(await story.act(YANGPU, "openJointTask", inspection())).toEqual(opened);
    expect(await story.act(YANGPU, "openJointTask", inspection())).toEqual(opened);
    expect(
      await story.act(YANGPU, "openJointTask", inspection({ usccs: [USCCS[0]] })),
    ).toMatchObject({ code: "STALE_STATE" });
    const departments = [YANGPU, YANGPU_URB, PUDONG].join(" ");
    expect(await told(story)).toEqual([
      ["jointTask.opened", null, { number: NUMBER, departments }],
    ]);
    const { data } = await story.ask(
      PUDONG,
      `{ jointTask(number: "${NUMBER}") { participants { department { code } state { code } version dueAt } } }`,
    );
    const pending = { state: { code: "PENDING" }, version: 1, dueAt: THREE_WORKING_DAYS };
    expect(data).toEqual({
      jointTask: {
        participants: [
          { department: { code: YANGPU_URB }, ...pending },
          { department: { code: PUDONG }, ...pending },
        ],
      },
    });
  });

  it("is refused by the name of what is wrong, and then there is none", async () => {
    const story = await openJointTaskStory(await open());
    for (const [changes, argument] of REFUSED) {
      const refusal = await story.act(YANGPU, "openJointTask", inspection(changes));
      expect([argument, refusal]).toEqual([
        argument,
        { code: "BAD_USER_INPUT", says: expect.stringContaining(`"${argument}"`) },
      ]);
    }
    expect(await told(story)).toEqual([]);
  });

  it("ends on an earlier day that its lead gives, the first and the last of them included", async () => {
    const story = await openJointTaskStory(await open());
    for (const [at, dueOn] of ["2026-10-08", "2026-10-30"].entries()) {
      const number = `${YANGPU}-LH-2026-000${at}`;
      expect(await story.act(YANGPU, "openJointTask", inspection({ number, dueOn }))).toMatchObject(
        { dueAt: `${dueOn}T15:59:59Z` },
      );
    }
  });

  it("is worked on by each who takes part, whose work makes nobody else's stale", async () => {
    const story = await openJointTaskStory(await open());
    await accepted(story);
    const record = part(2, { step: "INSPECT", note: "检查两户", documents: [] });
    const recorded = {
      state: "OPEN",
      version: 4,
      part: { state: "ACCEPTED", version: 3, dueAt: TWENTY_WORKING_DAYS },
    };
    expect(await story.act(PUDONG, "recordJointTaskStep", record)).toMatchObject(recorded);
    expect(await story.act(PUDONG, "recordJointTaskStep", record)).toMatchObject(recorded);
    expect(
      await story.act(PUDONG, "recordJointTaskStep", { ...record, step: "PREPARE" }),
    ).toMatchObject({ code: "STALE_STATE" });
    expect(
      await story.act(PUDONG, "recordJointTaskStep", part(3, { step: "SURVEY" })),
    ).toMatchObject({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.step" is no step of a joint task of kind JOINT_INSPECTION; it has PREPARE, INSPECT, FOLLOW_UP.',
    });
    const result = { result: "未发现问题", documents: [{ name: "检查记录", sha256: DIGEST }] };
    expect(await story.act(YANGPU_URB, "submitJointTaskResult", part(2, result))).toMatchObject({
      state: "OPEN",
      part: { state: "SUBMITTED", version: 3, dueAt: null },
    });
    // Who asks again after others went on is told of its own part as it is.
    await story.act(PUDONG, "returnJointTask", part(3, { reason: "不属本区" }));
    expect(await story.act(YANGPU_URB, "submitJointTaskResult", part(2, result))).toMatchObject({
      state: "ANSWERED",
      version: 6,
      part: { state: "SUBMITTED", version: 3 },
    });
    expect(
      await story.act(YANGPU_URB, "returnJointTask", part(3, { reason: "退回" })),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    const { data } = await story.ask(
      PUDONG,
      `{ jointTask(number: "${NUMBER}") { steps { action { code } procedureStep { code } department { code } remark }
        documents { name sha256 department { code } } content { code value } legalEntities { id } } }`,
    );
    expect(data).toEqual({
      jointTask: {
        steps: [
          done("open", YANGPU, null),
          done("accept", YANGPU_URB, null),
          done("accept", PUDONG, null),
          done("record", PUDONG, "检查两户", "INSPECT"),
          done("submit", YANGPU_URB, "未发现问题"),
          done("return", PUDONG, "不属本区"),
        ],
        documents: [
          { name: "检查方案", sha256: DIGEST, department: { code: YANGPU } },
          { name: "检查记录", sha256: DIGEST, department: { code: YANGPU_URB } },
        ],
        content: ["MATTER", "LEGAL_BASIS", "REQUIREMENTS"].map((code) => ({ code, value: "内容" })),
        legalEntities: [{ id: "1" }, { id: "2" }],
      },
    });
  });

  it("is closed by its lead, once all have answered or for a reason, by the version that stands", async () => {
    const story = await openJointTaskStory(await open());
    await accepted(story);
    const closes = (version: number, reason?: string): Promise<Told> =>
      story.act(YANGPU, "closeJointTask", part(version, reason === undefined ? {} : { reason }));
    expect(await story.act(PUDONG, "closeJointTask", part(3))).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    expect(await closes(3)).toMatchObject({
      code: "BAD_USER_INPUT",
      says: `Argument "input.reason" must say why the task is closed though not all have answered: ${YANGPU_URB}, ${PUDONG}.`,
    });
    await story.act(PUDONG, "submitJointTaskResult", part(2, { result: "已办" }));
    expect(await closes(3, "期限届满")).toMatchObject({ code: "STALE_STATE" });
    const closed = { state: "CLOSED", version: 5 };
    expect(await closes(4, "期限届满")).toMatchObject(closed);
    expect(await closes(4, "期限届满")).toMatchObject(closed);
    // Nothing is waited for any more, and nothing is taken.
    expect(
      await story.act(YANGPU_URB, "submitJointTaskResult", part(2, { result: "已办" })),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await story.act(YANGPU, "withdrawJointTask", part(5, { reason: "撤" }))).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    const { data } = await story.ask(
      YANGPU_URB,
      `{ jointTask(number: "${NUMBER}") { participants { state { code } dueAt isOverdue } } }`,
    );
    const unanswered = { state: { code: "ACCEPTED" }, dueAt: null, isOverdue: false };
    const submitted = { state: { code: "SUBMITTED" }, dueAt: null, isOverdue: false };
    expect(data).toEqual({ jointTask: { participants: [unanswered, submitted] } });
  });

  it("needs no reason to be closed where all have answered, and is withdrawn for one before", async () => {
    const story = await openJointTaskStory(await open());
    await accepted(story);
    const second = `${YANGPU}-LH-2026-0002`;
    await story.act(YANGPU, "openJointTask", inspection({ number: second }));
    for (const one of [YANGPU_URB, PUDONG])
      await story.act(one, "submitJointTaskResult", part(2, { result: "已办" }));
    expect(await story.act(YANGPU, "closeJointTask", part(5))).toMatchObject({ state: "CLOSED" });
    expect(
      await story.act(YANGPU, "withdrawJointTask", { number: second, version: 1, reason: "误发" }),
    ).toMatchObject({ state: "WITHDRAWN", version: 2 });
    expect((await told(story)).slice(-2).map(([type]) => type)).toEqual([
      "jointTask.close",
      "jointTask.withdraw",
    ]);
  });

  it("is worked on by its lead as well where it is one of those who take part, and else by others", async () => {
    const story = await openJointTaskStory(await open());
    await story.act(YANGPU, "openJointTask", inspection());
    expect(await story.act(YANGPU, "acceptJointTask", part(1))).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
      says: expect.stringContaining(`${YANGPU_URB}, ${PUDONG}`),
    });
    const number = `${YANGPU}-LH-2026-0002`;
    await story.act(YANGPU, "openJointTask", inspection({ number, participants: [YANGPU] }));
    expect(await story.act(YANGPU, "acceptJointTask", { number, version: 1 })).toMatchObject({
      part: { state: "ACCEPTED" },
    });
  });
});

/** A step as it is read. */
function done(action: string, code: string, remark: string | null, step?: string) {
  const procedureStep = step === undefined ? null : { code: step };
  return { action: { code: action }, procedureStep, department: { code }, remark };
}
