import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { unclearScopes } from "./unclearScopes.ts";
import { eventsAfter } from "../../../kit/outbox/outbox.ts";
import { chemicalsPermit, clueContent, entity, LETTERS, letterId } from "./noticeQueries.ts";
import {
  enterprise,
  heldNotice,
  REFUSED,
  HASH,
  type NoticeStory,
  openNoticeStory,
  REGISTRAR,
} from "./noticeStory.ts";

let story: NoticeStory;

beforeAll(async () => {
  story = await openNoticeStory("2026-03-02");
});

afterAll(async () => {
  await story.close();
});

describe("story 1: an enterprise is registered for what needs approval,", () => {
  beforeAll(async () => {
    await story.register({
      1: "餐饮服务，危险化学品批发（不带储存设施），日用百货的销售（除烟花爆竹）。【依法须经批准的项目，经相关部门批准后方可开展经营活动】",
    });
  });

  it("is told what and by whom, and each department is told of its own", async () => {
    const { data } = await story.ask(REGISTRAR, entity(1, LETTERS));
    expect(data).toEqual({
      legalEntity: {
        notices: {
          nodes: [
            {
              id: expect.any(String),
              registrar: { code: REGISTRAR },
              edition: "2021",
              items: [
                {
                  scopePhrase: "餐饮服务",
                  permitItem: { code: "XK-003" },
                  authority: { code: REGISTRAR },
                  level: { code: "DISTRICT" },
                  addressee: { code: REGISTRAR },
                  state: { code: "UNCLAIMED" },
                },
                {
                  scopePhrase: "危险化学品",
                  permitItem: { code: "XK-008" },
                  authority: { code: "SH-SAWS" },
                  level: { code: "DISTRICT" },
                  addressee: { code: "SH-SAWS" },
                  state: { code: "UNCLAIMED" },
                },
              ],
            },
          ],
        },
      },
    });
    const { data: own } = await story.ask("SH-SAWS", entity(1, LETTERS));
    expect(own).toMatchObject({
      legalEntity: { notices: { nodes: [{ items: [{ permitItem: { code: "XK-008" } }] }] } },
    });
  });

  it("is a secret to a department that was told nothing, and to the public", async () => {
    for (const outsider of ["SH-CULT", "D-310115-URB"]) {
      const { data, errors } = await story.ask(
        outsider,
        entity(1, "notices { totalCount nodes { id } }"),
      );
      expect([data, errors]).toEqual([
        { legalEntity: { notices: { totalCount: 0, nodes: [] } } },
        undefined,
      ]);
      expect(await story.list(outsider)).toEqual([]);
    }
    const { body } = await story.gateway.ask("PUBLIC", entity(1, "notices { totalCount }"));
    expect([body.data, body.errors?.[0]?.extensions?.["cause"]]).toEqual([
      { legalEntity: { notices: null } },
      "NOT_SHARED",
    ]);
  });

  it("commits itself in writing to begin nothing before, once", async () => {
    const letter = await letterId(story, 1);
    const signed = {
      letter,
      signatory: "欧阳小云",
      signedAt: "2026-03-02T01:30:00Z",
      documentHash: HASH,
    };
    expect(await story.act("D-310110-MSA", "commitToNotice", signed)).toMatchObject(REFUSED);
    expect(await story.act(`SELF:${enterprise(2)}`, "commitToNotice", signed)).toMatchObject(
      REFUSED,
    );
    expect(await story.act("SH-SAWS", "commitToNotice", signed)).toMatchObject({
      cause: "NOT_EMPOWERED",
    });
    const committed = await story.act(`SELF:${enterprise(1)}`, "commitToNotice", signed);
    expect(committed).toEqual({
      commitment: {
        signedAt: "2026-03-02T01:30:00Z",
        documentHash: HASH,
        status: { code: "VALID" },
      },
    });
    expect(await story.act(REGISTRAR, "commitToNotice", signed)).toEqual(committed);
    expect(
      await story.act(REGISTRAR, "commitToNotice", { ...signed, signatory: "欧阳大云" }),
    ).toMatchObject({ code: "STALE_STATE" });
  });

  it("is claimed by the department that was told, by the version that it read", async () => {
    const { id, version } = await heldNotice(story, "SH-SAWS");
    const claim = { notice: id, version };
    expect(await story.act("SH-CULT", "claimNotice", claim)).toMatchObject(REFUSED);
    expect(await story.act("SH-CRT", "claimNotice", claim, "P05")).toMatchObject({
      cause: "NOT_EMPOWERED",
    });
    expect(await story.act("SH-SAWS", "claimNotice", claim, "P05")).toMatchObject({
      cause: "PURPOSE_UNFIT",
    });
    expect(
      await story.act("SH-SAWS", "feedbackNotice", { ...claim, result: "LICENSED" }),
    ).toMatchObject({
      code: "ILLEGAL_TRANSITION",
      says: expect.stringContaining("possible: claimNotice, returnNotice, reassignNotice"),
    });
    const claimed = await story.act("SH-SAWS", "claimNotice", claim);
    expect(claimed).toEqual({
      version: 2,
      state: { code: "CLAIMED" },
      addressee: { code: "SH-SAWS" },
      // Twenty working days, over the weekends.
      dueOn: "2026-03-30",
      feedback: null,
      clue: null,
    });
    expect(await story.act("SH-SAWS", "claimNotice", claim)).toEqual(claimed);
    const late = { ...claim, reason: "晚了" };
    expect(await story.act("SH-SAWS", "returnNotice", late)).toMatchObject({ code: "STALE_STATE" });
  });

  it("is followed up: business without a permit becomes a clue, and breaks the commitment", async () => {
    const { id } = await heldNotice(story, "SH-SAWS");
    const found = { notice: id, version: 2, result: "UNLICENSED_FOUND" };
    expect(await story.act("SH-SAWS", "feedbackNotice", found)).toMatchObject(REFUSED);
    const fedBack = await story.act("SH-SAWS", "feedbackNotice", {
      ...found,
      finding: "现场有销售台账，无许可证",
    });
    expect(fedBack).toMatchObject({
      version: 3,
      state: { code: "FED_BACK" },
      dueOn: null,
      feedback: { code: "UNLICENSED_FOUND" },
      clue: { foundOn: "2026-03-02" },
    });
    expect(await clueContent(story, "SH-SAWS", "P02")).toBe("现场有销售台账，无许可证");
  });

  it("gets its permit in the end, and that is fed back too", async () => {
    const { id } = await heldNotice(story, "SH-SAWS");
    const { body } = await story.gateway.ask(
      "SH-SAWS",
      `mutation ($rows: [PermitRowInput!]!) { ingestPermits(input: { sourceSystem: "SAWS", edition: EDITION_2019, rows: $rows }) { totals { accepted } } }`,
      { rows: [chemicalsPermit()] },
      { "x-purpose": "P01" },
    );
    expect(body.data).toEqual({ ingestPermits: { totals: { accepted: 1 } } });
    const licensed = { notice: id, version: 3, result: "LICENSED" };
    expect(await story.act("SH-SAWS", "feedbackNotice", licensed)).toMatchObject({
      version: 4,
      feedback: { code: "LICENSED" },
      clue: { foundOn: "2026-03-02" },
    });
  });

  it("is read by its registrar in one query, with what five subgraphs know of it", async () => {
    await story.gateway.settle();
    const { data, errors } = await story.ask(
      REGISTRAR,
      entity(
        1,
        `name permits { nodes { item { code } } } inspections { totalCount } penalties { totalCount }
         credit { records { totalCount } } listings { totalCount }
         notices { nodes { commitment { signatory status { code } breachedOn } items { scopePhrase state { code } feedback { code } } } }`,
      ),
    );
    expect([errors, data]).toEqual([
      undefined,
      {
        legalEntity: {
          name: "上海第100001贸易有限公司",
          permits: { nodes: [{ item: { code: "XK-008" } }] },
          inspections: { totalCount: 0 },
          penalties: { totalCount: 0 },
          credit: { records: { totalCount: 0 } },
          listings: { totalCount: 0 },
          notices: {
            nodes: [
              {
                commitment: {
                  signatory: "欧阳小云",
                  status: { code: "BREACHED" },
                  breachedOn: "2026-03-02",
                },
                items: [
                  { scopePhrase: "餐饮服务", state: { code: "UNCLAIMED" }, feedback: null },
                  {
                    scopePhrase: "危险化学品",
                    state: { code: "FED_BACK" },
                    feedback: { code: "LICENSED" },
                  },
                ],
              },
            ],
          },
        },
      },
    ]);
  });

  it("leaves an event of each change, in the order in which they became true", async () => {
    const events = await eventsAfter(story.approvals, 0, 100);
    expect(events.map(({ type }) => type)).toEqual([
      "noticeLetter.issued",
      "dualNotice.sent",
      "dualNotice.sent",
      "noticeCommitment.given",
      "dualNotice.claimNotice",
      "dualNotice.feedbackNotice",
      "unlicensedClue.found",
      "noticeCommitment.breached",
      "permit.recorded",
      "dualNotice.feedbackNotice",
    ]);
  });
});

describe("story 2: a scope that does not say what is approved,", () => {
  unclearScopes(() => story);
});
