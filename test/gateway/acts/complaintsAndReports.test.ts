import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openSocietyStory, type SocietyStory } from "./societyStory.ts";

const REPORTER = { name: "李举报", telephone: "12098765432" };
const COMPLAINANT = { name: "王投诉", telephone: "12087654321", idNumber: "319999197001010010" };
const CASE = { purpose: "P05", basis: "CASE-2026-0007" };

let story: SocietyStory;
let handler: string;

beforeAll(async () => {
  story = await openSocietyStory();
  ({ handler } = story);
});
afterAll(() => story.close());

const complaint = (number: string, changes: object = {}) => ({
  number,
  uscc: story.entity.uscc,
  handler,
  category: "C07",
  content: "预付卡商户停业，余额不予退还。",
  demand: "退还余额。",
  amount: "0.3",
  complainant: COMPLAINANT,
  ...changes,
});
const report = (number: string, changes: object = {}) => ({
  number,
  uscc: story.entity.uscc,
  category: "C02",
  content: "使用过期食品原料。",
  ...changes,
});
const officer = (name: string) => ({ person: name });

describe("story 5: a complaint that the consumer council hands on", () => {
  const NUMBER = "CPC-2026-000001";

  it("is lodged by it with the market supervision of the district, once however often it is sent", async () => {
    const lodged = { number: NUMBER, handler: { code: handler }, dueOn: "2026-03-11" };
    const asCouncil = { purpose: "P19" };
    expect(await story.act("CPC", "lodgeComplaint", complaint(NUMBER), asCouncil)).toEqual(lodged);
    expect(await story.act("CPC", "lodgeComplaint", complaint(NUMBER), asCouncil)).toEqual(lodged);
    const other = complaint(NUMBER, { demand: "赔偿。" });
    expect(await story.act("CPC", "lodgeComplaint", other, asCouncil)).toMatchObject({
      code: "STALE_STATE",
    });
    expect(await story.society.knex("complaint").where({ number: NUMBER })).toHaveLength(1);
  });

  it("puts the entity on the council's list, which reads the complaint and who complains from then on", async () => {
    await story.gateway.settle();
    const query = `{ legalEntity(id: "${story.entity.id}") { complaints { nodes { number content complainant { name } } } } }`;
    expect(await story.ask("CPC", query, { purpose: "P17" })).toEqual({
      data: {
        legalEntity: {
          complaints: {
            nodes: [
              {
                number: NUMBER,
                content: "预付卡商户停业，余额不予退还。",
                complainant: { name: "王投诉" },
              },
            ],
          },
        },
      },
    });
  });

  it("is refused where it is lodged by or with who does not handle it, or names what there is not", async () => {
    const refused = async (reader: string, input: object) =>
      (await story.act(reader, "lodgeComplaint", input, { purpose: "P19" })) as { code: string };
    const elsewhere = complaint("X-2026-000001", { handler: "SH-TAX" });
    expect(await refused("CPC", elsewhere)).toMatchObject({ code: "NOT_AUTHORITATIVE_SOURCE" });
    const foreign = complaint("X-2026-000001", { handler: "SH-AIC" });
    expect(await refused(handler, foreign)).toMatchObject({ code: "NOT_AUTHORITATIVE_SOURCE" });
    const unknown = complaint("X-2026-000001", { uscc: "91310000MA1FL00000" });
    expect(await refused("CPC", unknown)).toMatchObject({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.uscc" is not the unified code of an entity in the register.',
    });
    const noNumber = { ...COMPLAINANT, idNumber: "310101197001010011" };
    const answer = await refused("CPC", complaint("X-2026-000001", { complainant: noNumber }));
    expect(answer).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(JSON.stringify(answer)).not.toContain("310101197001010011");
    expect(await refused("SH-TAX", complaint("X-2026-000001"))).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
  });

  it("stands in the handler's work list by its day, and in nobody else's", async () => {
    const query = `{ complaintWork(first: 100) { nodes { number dueOn isOverdue } } }`;
    const work = async (reader: string) => {
      const { data } = await story.ask(reader, query, {
        purpose: reader === "CPC" ? "P17" : "P02",
      });
      return (data as { complaintWork: { nodes: { number: string; dueOn: string }[] } })
        .complaintWork.nodes;
    };
    const nodes = await work(handler);
    expect(nodes).toContainEqual({ number: NUMBER, dueOn: "2026-03-11", isOverdue: false });
    expect(nodes.map(({ dueOn }) => dueOn)).toEqual(nodes.map(({ dueOn }) => dueOn).toSorted());
    for (const reader of ["SH-AIC", "CPC", "SH-TAX"])
      expect((await work(reader)).map(({ number }) => number)).not.toContain(NUMBER);
    story.today("2026-03-12");
    expect(await work(handler)).toContainEqual({
      number: NUMBER,
      dueOn: "2026-03-11",
      isOverdue: true,
    });
    story.today("2026-03-04");
  });

  it("is accepted, assigned by one officer to another, and concluded by that one alone", async () => {
    const decided = { number: NUMBER, version: 1, accept: true };
    const accepted = { state: { code: "ACCEPTED" }, version: 2, dueOn: "2026-05-11" };
    expect(await story.act(handler, "decideComplaint", decided, officer("head"))).toEqual(accepted);
    expect(await story.act(handler, "decideComplaint", decided, officer("head"))).toEqual(accepted);
    expect(await story.act(handler, "decideComplaint", decided, officer("other"))).toMatchObject({
      code: "STALE_STATE",
    });
    const toHimself = { number: NUMBER, version: 2, officer: "demo:head" };
    expect(await story.act(handler, "assignComplaint", toHimself, officer("head"))).toMatchObject({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.officer" is who assigns it; another officer assigns it to you.',
    });
    const assigned = { number: NUMBER, version: 2, officer: "demo:mediator" };
    expect(await story.act(handler, "assignComplaint", assigned, officer("head"))).toMatchObject({
      state: { code: "ASSIGNED" },
      version: 3,
    });
    const end = { number: NUMBER, version: 3, outcome: "SETTLED", note: "退还余额。" };
    expect(await story.act(handler, "concludeComplaint", end, officer("head"))).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
    expect(await story.act(handler, "concludeComplaint", end, officer("mediator"))).toEqual({
      state: { code: "CONCLUDED" },
      version: 4,
      dueOn: null,
    });
    const again = { number: NUMBER, version: 4, accept: true };
    expect(await story.act(handler, "decideComplaint", again, officer("head"))).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
  });

  it("is to another department as one that there is not", async () => {
    const decided = { number: NUMBER, version: 4, accept: true };
    const unknown = { number: "NO-SUCH-NUMBER", version: 1, accept: true };
    const ofAnother = await story.act("SH-AIC", "decideComplaint", decided);
    expect(ofAnother).toEqual(await story.act("SH-AIC", "decideComplaint", unknown));
    expect(ofAnother).toMatchObject({ code: "BAD_USER_INPUT" });
  });
});

describe("story 6: a named and an anonymous report", () => {
  const NAMED = "J-2026-000001";
  const ANONYMOUS = "J-2026-000002";
  const codes: Record<string, string> = {};

  it("get a claim code each, the first time and never again", async () => {
    for (const [number, more] of [
      [NAMED, { reporter: REPORTER }],
      [ANONYMOUS, {}],
    ] as const) {
      const lodged = (await story.act(handler, "lodgeReport", report(number, more))) as {
        claimCode: string;
      };
      expect(lodged).toEqual({
        number,
        claimCode: expect.stringMatching(/^[\w-]{22}$/u),
        dueOn: "2026-03-25",
      });
      codes[number] = lodged.claimCode;
      expect(await story.act(handler, "lodgeReport", report(number, more))).toEqual({
        ...lodged,
        claimCode: null,
      });
    }
    const rows = await story.society.knex("violation_report").whereIn("number", [NAMED, ANONYMOUS]);
    expect(JSON.stringify(rows)).not.toContain(codes[NAMED]);
  });

  it("are lodged by departments of market supervision alone", async () => {
    expect(
      await story.act("CPC", "lodgeReport", report("J-2026-000009"), { purpose: "P19" }),
    ).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
    const street = handler.replace("-MSA", "-STREET");
    expect(await story.act(street, "lodgeReport", report("J-2026-000009"))).toMatchObject({
      code: "NOT_AUTHORITATIVE_SOURCE",
    });
  });

  it("are worked alike, from being taken up to the answer, with the same states and days", async () => {
    const step = (number: string, version: number) => ({ number, version });
    const done = async (number: string) => [
      await story.act(
        handler,
        "decideReport",
        { ...step(number, 1), accept: true },
        officer("head"),
      ),
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
    const expected = [
      { state: { code: "ACCEPTED" }, version: 2, dueOn: "2026-03-25" },
      { state: { code: "ASSIGNED" }, version: 3, dueOn: "2026-03-25" },
      { state: { code: "ASSIGNED" }, version: 4, dueOn: "2026-04-16" },
      expect.objectContaining({ code: "ILLEGAL_TRANSITION" }),
      { state: { code: "VERIFIED" }, version: 5, dueOn: "2026-03-11" },
      { state: { code: "ANSWERED" }, version: 6, dueOn: null },
    ];
    expect(await done(NAMED)).toEqual(expected);
    expect(await done(ANONYMOUS)).toEqual(expected);
  });

  it("tell whoever has the code the answer, and nobody who guesses one", async () => {
    const query = (code: string) =>
      `{ reportByClaimCode(code: "${code}") { state { code } answer answeredOn rewardState { code } } }`;
    const answered = {
      state: { code: "ANSWERED" },
      answer: "已立案调查。",
      answeredOn: "2026-03-04",
      rewardState: null,
    };
    for (const number of [NAMED, ANONYMOUS])
      expect(await story.ask("PUBLIC", query(codes[number] ?? ""), { purpose: "P14" })).toEqual({
        data: { reportByClaimCode: answered },
      });
    expect(await story.ask("PUBLIC", query("AAAAAAAAAAAAAAAAAAAAAA"), { purpose: "P14" })).toEqual({
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
      return (data as { legalEntity: { reports: { nodes: object[] } } }).legalEntity.reports.nodes;
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
