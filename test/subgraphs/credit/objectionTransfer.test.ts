import { expect, it } from "@jest/globals";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { type CreditStory, openCreditStory, SELF } from "./creditStory.ts";

const CENTRE = "SH-EIC";
const PROVIDER = "SH-HRSS";
const OBJECTION = { record: "5", grounds: "工资已于当月发放" };
const CLOCKS = "status { code } transferDueOn transferredOn dueOn isOverdue";

/** The centre transfers the objection that was filed first, as somebody read it. */
const transfer = ({ act }: CreditStory, version = 1, by = CENTRE) =>
  act(by, "transferCreditObjection", { objection: "1", version });

const decide = ({ act }: CreditStory, decision: string, version = 2) =>
  act(PROVIDER, "decideCreditObjection", { objection: "1", version, decision, reason: "经核查" });

/** The one objection, as the department that provided the record reads it. */
async function read({ ask }: CreditStory): Promise<unknown> {
  const data = await ask(PROVIDER, `{ objectionsToDecide { nodes { ${CLOCKS} } } }`);
  return (data as { objectionsToDecide: { nodes: unknown[] } }).objectionsToDecide.nodes[0];
}

/** What waits for the centre, with its keys and days. */
const waiting = ({ ask }: CreditStory) =>
  ask(
    CENTRE,
    "{ objectionsToTransfer { totalCount nodes { id version provider { code } filedOn dueOn isOverdue } } }",
  );

describeOnEachDatabase("an objection to a credit record", (open) => {
  // National Day of 2026 is from 1 to 7 October, and Saturday the 10th is made up.
  const on = async (day = "2026-09-29") => {
    const story = await openCreditStory(await open(), day);
    await story.act(SELF, "objectToCreditRecord", OBJECTION);
    return story;
  };

  it("waits for the centre by its keys and nothing else, two working days", async () => {
    const story = await on();
    expect(await waiting(story)).toEqual(waits(false));
    story.clock.set("2026-10-08");
    expect(await waiting(story)).toEqual(waits(false));
    story.clock.set("2026-10-09");
    expect(await waiting(story)).toEqual(waits(true));
    // What it says is not for the centre.
    expect(await story.file(CENTRE, "objections { nodes { grounds } }")).toEqual({
      objections: null,
    });
  });

  it("is transferred once, and then checked by who provided the record, five working days", async () => {
    const story = await on();
    expect(await read(story)).toEqual({
      status: { code: "MARKED" },
      transferDueOn: "2026-10-08",
      transferredOn: null,
      dueOn: "2026-10-12",
      isOverdue: false,
    });
    story.clock.set("2026-09-30");
    const transferred = { state: { code: "TRANSFERRED" }, version: 2 };
    expect(await transfer(story)).toMatchObject(transferred);
    expect(await transfer(story)).toMatchObject(transferred);
    expect(await transfer(story, 2)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await waiting(story)).toEqual({ objectionsToTransfer: { totalCount: 0, nodes: [] } });
    story.clock.set("2026-10-13");
    expect(await read(story)).toEqual(checked(false));
    story.clock.set("2026-10-14");
    expect(await read(story)).toEqual(checked(true));
    const events = await story.database
      .knex("outbox")
      .where("event_type", "creditObjection.transferred")
      .pluck("payload");
    expect(events.map((payload: string) => JSON.parse(payload) as unknown)).toEqual([
      { objection: 1, departments: PROVIDER },
    ]);
  });

  it("keeps its mark with the record until it is decided, which deletes the record or takes the mark off", async () => {
    const MARK = "records { nodes { title objectionMark { markedOn } } }";
    for (const [decision, after] of [
      ["REJECT", [{ title: "拖欠劳动者工资", objectionMark: null }]],
      ["UPHOLD", []],
    ] as const) {
      const story = await on();
      await transfer(story);
      expect(await story.file("PUBLIC", MARK)).toEqual({
        records: {
          nodes: [
            {
              title: "拖欠劳动者工资（异议处理中）",
              objectionMark: { markedOn: "2026-09-29" },
            },
          ],
        },
      });
      expect(await decide(story, decision)).toMatchObject({ version: 3 });
      expect(await story.file("PUBLIC", MARK)).toEqual({ records: { nodes: after } });
      expect(await story.ask(PROVIDER, "{ objectionsToDecide { totalCount } }")).toEqual({
        objectionsToDecide: { totalCount: 0 },
      });
    }
  });

  it("is transferred by the centre alone, not after it was decided, and not by who read it before", async () => {
    const story = await on();
    for (const [reader, code] of [
      ["OPERATOR", "NOT_AUTHORITATIVE_SOURCE"],
      [PROVIDER, "UNAUTHORIZED_FIELD_OR_TYPE"],
      [SELF, "UNAUTHORIZED_FIELD_OR_TYPE"],
    ])
      expect([reader, await transfer(story, 1, reader)]).toMatchObject([reader, { code }]);
    // Who provided the record need not wait for it.
    expect(await decide(story, "REJECT", 1)).toMatchObject({ state: { code: "REJECTED" } });
    expect(await transfer(story)).toMatchObject({ code: "STALE_STATE" });
    expect(await transfer(story, 2)).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(
      await story.act(CENTRE, "transferCreditObjection", { objection: "9", version: 1 }),
    ).toMatchObject({ code: "BAD_USER_INPUT" });
  });

  it("is on the list of who provided the record, and of no other department", async () => {
    const story = await on();
    const list = "{ objectionsToDecide { totalCount nodes { grounds } } }";
    expect(await story.ask(PROVIDER, list)).toEqual({
      objectionsToDecide: { totalCount: 1, nodes: [{ grounds: OBJECTION.grounds }] },
    });
    for (const reader of ["SH-FDA", CENTRE, "SH-AUDIT", "PUBLIC", SELF])
      expect([reader, await story.ask(reader, list)]).toEqual([
        reader,
        { objectionsToDecide: { totalCount: 0, nodes: [] } },
      ]);
  });
});

/** The objection that waits for the centre. */
function waits(isOverdue: boolean) {
  const keys = { id: "1", version: 1, provider: { code: PROVIDER } };
  const node = { ...keys, filedOn: "2026-09-29", dueOn: "2026-10-08", isOverdue };
  return { objectionsToTransfer: { totalCount: 1, nodes: [node] } };
}

/** The objection that was transferred on the day after. */
function checked(isOverdue: boolean) {
  const days = { transferDueOn: null, transferredOn: "2026-09-30", dueOn: "2026-10-13" };
  return { status: { code: "TRANSFERRED" }, ...days, isOverdue };
}
