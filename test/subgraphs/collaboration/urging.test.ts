import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import {
  accepted,
  NUMBER,
  openJointTaskStory,
  part,
  PUDONG,
  told,
  YANGPU,
  YANGPU_URB,
} from "./jointTasks.ts";

const TWENTY_WORKING_DAYS = "2026-10-30T15:59:59Z";

const urge = (version: number) => part(version, { reason: "请抓紧办理" });

describeOnEachDatabase("a joint task", (open) => {
  it("is urged on by its lead while somebody has not answered, which they see, and which moves no deadline", async () => {
    const story = await openJointTaskStory(await open());
    await accepted(story);
    expect(await story.act(PUDONG, "urgeJointTask", urge(3))).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    const urged = { state: "OPEN", version: 4, dueAt: TWENTY_WORKING_DAYS };
    expect(await story.act(YANGPU, "urgeJointTask", urge(3))).toMatchObject(urged);
    expect(await story.act(YANGPU, "urgeJointTask", urge(3))).toMatchObject(urged);
    expect(await story.act(YANGPU, "urgeJointTask", part(3, { reason: "又一次" }))).toMatchObject({
      code: "STALE_STATE",
    });
    const { data } = await story.ask(
      PUDONG,
      `{ jointTask(number: "${NUMBER}") { urgedAt steps { action { code } remark } } }`,
    );
    expect(data).toEqual({
      jointTask: {
        urgedAt: "2026-09-28T02:00:00Z",
        steps: [
          ...["open", "accept", "accept"].map((code) => ({ action: { code }, remark: null })),
          { action: { code: "urge" }, remark: "请抓紧办理" },
        ],
      },
    });
    expect((await told(story)).at(-1)?.[0]).toBe("jointTask.urge");
    for (const one of [YANGPU_URB, PUDONG])
      await story.act(one, "submitJointTaskResult", part(2, { result: "已办" }));
    expect(await story.act(YANGPU, "urgeJointTask", urge(6))).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });
});
