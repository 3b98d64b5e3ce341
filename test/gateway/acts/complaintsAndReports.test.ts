import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { itsReports } from "./itsReports.ts";
import {
  COMPLAINANT,
  complaintOf,
  officer,
  openSocietyStory,
  type SocietyStory,
} from "./societyStory.ts";

let story: SocietyStory;
let handler: string;

beforeAll(async () => {
  story = await openSocietyStory();
  ({ handler } = story);
});
afterAll(() => story.close());

/** What the lodging of a complaint is refused with. */
const refused = async (reader: string, input: object) =>
  (await story.act(reader, "lodgeComplaint", input, { purpose: "P19" })) as { code: string };

describe("story 5: a complaint that the consumer council hands on", () => {
  const NUMBER = "CPC-2026-000001";

  it("is lodged by it with the market supervision of the district, once however often it is sent", async () => {
    const lodged = { number: NUMBER, handler: { code: handler }, dueOn: "2026-03-11" };
    const asCouncil = { purpose: "P19" };
    expect(await story.act("CPC", "lodgeComplaint", complaintOf(story, NUMBER), asCouncil)).toEqual(
      lodged,
    );
    expect(await story.act("CPC", "lodgeComplaint", complaintOf(story, NUMBER), asCouncil)).toEqual(
      lodged,
    );
    const other = complaintOf(story, NUMBER, { demand: "赔偿。" });
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
    const elsewhere = complaintOf(story, "X-2026-000001", { handler: "SH-TAX" });
    expect(await refused("CPC", elsewhere)).toMatchObject({ code: "NOT_AUTHORITATIVE_SOURCE" });
    const foreign = complaintOf(story, "X-2026-000001", { handler: "SH-AIC" });
    expect(await refused(handler, foreign)).toMatchObject({ code: "NOT_AUTHORITATIVE_SOURCE" });
    const unknown = complaintOf(story, "X-2026-000001", { uscc: "91310000MA1FL00000" });
    expect(await refused("CPC", unknown)).toMatchObject({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.uscc" is not the unified code of an entity in the register.',
    });
    const noNumber = { ...COMPLAINANT, idNumber: "310101197001010011" };
    const answer = await refused(
      "CPC",
      complaintOf(story, "X-2026-000001", { complainant: noNumber }),
    );
    expect(answer).toMatchObject({ code: "BAD_USER_INPUT" });
    expect(JSON.stringify(answer)).not.toContain("310101197001010011");
    expect(await refused("SH-TAX", complaintOf(story, "X-2026-000001"))).toMatchObject({
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

itsReports(() => story);
