import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Told } from "./collaborationStory.ts";
import { openRequestStory, PUDONG, requestOf, type RequestStory, YANGPU } from "./requestStory.ts";

const NUMBER = `${YANGPU}-TQ-2026-0001`;

const PUNISHMENT = {
  MATTER: "提请限制参加政府采购",
  LEGAL_BASIS: "上海市社会信用条例 §32",
  DOCUMENT_NUMBER: "杨市监提〔2026〕1号",
  FACTS: "列入严重违法失信名单",
  MEASURES: "限制参加政府采购",
};

let story: RequestStory;

beforeAll(async () => {
  story = await openRequestStory();
});

afterAll(() => story.close());

/** The request, changed, or without one of its fields. */
function request(changes: object = {}, without?: string) {
  const { fields, ...asked } = requestOf(NUMBER, "PUNISHMENT", story.ofYangpu, PUNISHMENT);
  return { ...asked, fields: fields.filter(({ code }) => code !== without), ...changes };
}

/** Does an act on the request by the version that stands. */
async function step(
  department: string,
  name: string,
  more: object = {},
  purpose = "P06",
): Promise<Told> {
  const row: { version: number } = await story
    .databaseOf("collaboration")
    .knex("collaboration_request")
    .where({ number: NUMBER })
    .first();
  return story.act(department, name, { number: NUMBER, version: row.version, ...more }, purpose);
}

const JOINT = { "x-purpose": "P06", "x-basis": NUMBER };

const OUTLINE = "number kind state { code } requester { code } addressee { code } isOverdue";

/** The one request, in outline and with what it says. */
const requestFor = async (reader: string, headers: Record<string, string> = JOINT) =>
  (
    await story.ask(
      reader,
      `{ collaborationRequest(number: "${NUMBER}") { ${OUTLINE} ... on PunishmentRequest { legalEntity { id } content { code value } } } }`,
      headers,
    )
  ).data;

describe("a request of one department to another", () => {
  it("is refused by the name of the field that its template asks for and it lacks", async () => {
    expect(await story.submit(YANGPU, request({}, "LEGAL_BASIS"))).toEqual({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.fields.LEGAL_BASIS" is missing: a request of kind PUNISHMENT says it (法律依据 · Legal basis).',
    });
    const blank = request().fields.map((one) =>
      one.code === "FACTS" ? { ...one, value: " " } : one,
    );
    expect(await story.submit(YANGPU, request({ fields: blank }))).toMatchObject({
      code: "BAD_USER_INPUT",
      says: expect.stringContaining("input.fields.FACTS"),
    });
    expect(
      await story.submit(
        YANGPU,
        request({ fields: [...request().fields, { code: "SOURCE", value: "举报" }] }),
      ),
    ).toMatchObject({ says: expect.stringContaining("input.fields.SOURCE") });
    expect(await story.submit(YANGPU, request({ number: `${PUDONG}-TQ-2026-0001` }))).toMatchObject(
      {
        says: expect.stringContaining(`${YANGPU}-TQ-2026-0001`),
      },
    );
    expect(await story.submit(YANGPU, request({ addressee: YANGPU }))).toMatchObject({
      says: expect.stringContaining("input.addressee"),
    });
  });

  it("is submitted once, and answered within ten working days, which pass National Day", async () => {
    const submitted = {
      number: NUMBER,
      version: 1,
      state: "SUBMITTED",
      dueAt: "2026-10-16T15:59:59Z",
    };
    expect(await story.submit(YANGPU, request())).toEqual(submitted);
    expect(await story.submit(YANGPU, request())).toEqual(submitted);
    expect(await story.submit(YANGPU, request({ uscc: story.ofElsewhere.uscc }))).toMatchObject({
      code: "STALE_STATE",
    });
  });

  it("is read by who asks and who is asked; SH-AIC has the outline, and others have nothing", async () => {
    const outline = {
      number: NUMBER,
      kind: "PUNISHMENT",
      state: { code: "SUBMITTED" },
      requester: { code: YANGPU },
      addressee: { code: PUDONG },
      isOverdue: false,
    };
    const whole = {
      collaborationRequest: {
        ...outline,
        legalEntity: { id: String(story.ofYangpu.id) },
        content: Object.entries(PUNISHMENT).map(([code, value]) => ({ code, value })),
      },
    };
    for (const reader of [YANGPU, PUDONG]) expect(await requestFor(reader)).toEqual(whole);
    // The matrix gives SH-AIC requests for punishment in full; of the coordinators none is given more than the outline.
    expect(await requestFor("SH-OFFICE", { "x-purpose": "P16" })).toEqual({
      collaborationRequest: { ...outline, legalEntity: null, content: null },
    });
    expect(await requestFor("SH-AIC", {})).toEqual({
      collaborationRequest: { ...outline, legalEntity: null, content: null },
    });
    for (const [reader, headers] of [
      ["SH-HRSS", JOINT],
      ["D-310104-MSA", JOINT],
      ["PUBLIC", {}],
    ] as const)
      expect(await requestFor(reader, headers)).toEqual({ collaborationRequest: null });
  });

  it("is on the work lists of both, by what is due, and in no count of anybody else", async () => {
    for (const reader of [YANGPU, PUDONG, "SH-OFFICE"]) {
      const { nodes, totalCount } = await list(reader);
      expect(nodes.map(({ number }) => number)).toContain(NUMBER);
      expect(totalCount).toBe(nodes.length);
      const dues = nodes.map(({ dueAt }) => dueAt);
      expect(dues).toEqual(dues.toSorted());
    }
    const { nodes } = await list(PUDONG, `, state: "ACCEPTED"`);
    expect(nodes.map(({ number }) => number)).not.toContain(NUMBER);
    const outside = await list("D-310104-STREET");
    expect(outside.nodes.map(({ number }) => number)).not.toContain(NUMBER);
  });

  it("is late after its last second, told of once, and urged on by those who supervise", async () => {
    story.setTime("2026-10-16T23:59:59");
    await story.gateway.settle();
    expect([await escalated(), await isOverdue()]).toEqual([0, false]);
    story.setTime("2026-10-17T00:00:00");
    await story.gateway.settle();
    await story.gateway.settle();
    expect([await escalated(), await isOverdue()]).toEqual([1, true]);
    const reason = { reason: "已超期，请尽快办理" };
    expect(await step("SH-OFFICE", "superviseRequest", reason, "P16")).toMatchObject({
      state: "SUBMITTED",
      version: 2,
    });
    expect(await step("SH-LEGAL", "superviseRequest", reason, "P16")).toMatchObject({
      code: "BAD_USER_INPUT",
    });
    expect(await step(PUDONG, "superviseRequest", reason)).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
  });

  it("is accepted and answered by whom it is addressed to, and by nobody else", async () => {
    const unknown = await story.act(
      "SH-HRSS",
      "acceptRequest",
      { number: `${YANGPU}-TQ-2026-9999`, version: 1 },
      "P06",
    );
    expect(await step("SH-HRSS", "acceptRequest")).toEqual(unknown);
    expect(await step(YANGPU, "acceptRequest")).toMatchObject({ code: "NOT_AUTHORITATIVE_SOURCE" });
    expect(await step(PUDONG, "feedbackRequest", { result: "已限制" })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    expect(await step(PUDONG, "acceptRequest")).toMatchObject({ state: "ACCEPTED" });
    const stale = { number: NUMBER, version: 1, reason: "不再需要" };
    expect(await story.act(YANGPU, "withdrawRequest", stale, "P06")).toMatchObject({
      code: "STALE_STATE",
    });
    expect(await step(PUDONG, "feedbackRequest", { result: "已限制参加政府采购" })).toMatchObject({
      state: "COMPLETED",
    });
    const { data } = await story.ask(
      YANGPU,
      `{ collaborationRequest(number: "${NUMBER}") { steps { action { code } department { code } } ... on PunishmentRequest { remarks { code value } } } }`,
      JOINT,
    );
    expect(data).toEqual({
      collaborationRequest: {
        steps: [
          { action: { code: "submit" }, department: { code: YANGPU } },
          { action: { code: "supervise" }, department: { code: "SH-OFFICE" } },
          { action: { code: "accept" }, department: { code: PUDONG } },
          { action: { code: "feedback" }, department: { code: PUDONG } },
        ],
        remarks: [
          { code: "supervise", value: "已超期，请尽快办理" },
          { code: "feedback", value: "已限制参加政府采购" },
        ],
      },
    });
  });
});

interface WorkList {
  readonly totalCount: number;
  readonly nodes: readonly { readonly number: string; readonly dueAt: string }[];
}

/** The work list of a reader. */
async function list(reader: string, filter = ""): Promise<WorkList> {
  const { data } = await story.ask(
    reader,
    `{ collaborationRequests(first: 100${filter}) { totalCount nodes { number dueAt } } }`,
    reader === "SH-OFFICE" ? { "x-purpose": "P16" } : JOINT,
  );
  return (data as { collaborationRequests: WorkList }).collaborationRequests;
}

/** How often it was told that the request is overdue. */
async function escalated(): Promise<number> {
  const events: { payload: string }[] = await story
    .databaseOf("collaboration")
    .knex("outbox")
    .where("event_type", "request.overdue");
  return events.filter(({ payload }) => payload.includes(NUMBER)).length;
}

async function isOverdue(): Promise<boolean> {
  const data = (await requestFor(YANGPU)) as { collaborationRequest: { isOverdue: boolean } };
  return data.collaborationRequest.isOverdue;
}
