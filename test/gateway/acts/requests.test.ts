import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type CollaborationStory,
  openCollaborationStory,
  type Told,
} from "./collaborationStory.ts";

const YANGPU = "D-310110-MSA";
const PUDONG = "D-310115-MSA";
const NUMBER = `${YANGPU}-TQ-2026-0001`;

const PUNISHMENT = {
  MATTER: "提请限制参加政府采购",
  LEGAL_BASIS: "上海市社会信用条例 §32",
  DOCUMENT_NUMBER: "杨市监提〔2026〕1号",
  FACTS: "列入严重违法失信名单",
  MEASURES: "限制参加政府采购",
};

let story: CollaborationStory;
/** An entity of Yangpu, and one of neither district. */
let ofYangpu: Known;
let ofElsewhere: Known;

interface Known {
  readonly id: number;
  readonly uscc: string;
}

beforeAll(async () => {
  story = await openCollaborationStory(300);
  const { knex } = story.databaseOf("legal-entities");
  const entityOf = async (conditions: (query: ReturnType<typeof knex>) => void): Promise<Known> => {
    const query = knex("legal_entity").whereNotNull("uscc").orderBy("id");
    conditions(query);
    const found: Known | undefined = await query.select("id", "uscc").first();
    if (found === undefined) throw new TypeError("the city has no such entity");
    return found;
  };
  ofYangpu = await entityOf((query) =>
    query.where("domicile_district", "310110").whereNot("registration_authority_code", "310115"),
  );
  ofElsewhere = await entityOf((query) =>
    query
      .whereNotIn("domicile_district", ["310110", "310115"])
      .whereNotIn("registration_authority_code", ["310110", "310115"]),
  );
  story.setTime("2026-09-28T10:00:00");
});

afterAll(() => story.close());

const request = (changes: object = {}, without?: string) => ({
  number: NUMBER,
  kind: "PUNISHMENT",
  addressee: PUDONG,
  uscc: ofYangpu.uscc,
  fields: Object.entries(PUNISHMENT)
    .filter(([code]) => code !== without)
    .map(([code, value]) => ({ code, value })),
  ...changes,
});

const submit = (department: string, input: object): Promise<Told> =>
  story.act(department, "submitRequest", input, "P06");

/** Does an act on the request by the version that stands. */
async function step(department: string, name: string, more: object = {}, purpose = "P06") {
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
    expect(await submit(YANGPU, request({}, "LEGAL_BASIS"))).toEqual({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.fields.LEGAL_BASIS" is missing: a request of kind PUNISHMENT says it (法律依据 · Legal basis).',
    });
    const blank = request().fields.map((one) =>
      one.code === "FACTS" ? { ...one, value: " " } : one,
    );
    expect(await submit(YANGPU, request({ fields: blank }))).toMatchObject({
      code: "BAD_USER_INPUT",
      says: expect.stringContaining("input.fields.FACTS"),
    });
    expect(
      await submit(
        YANGPU,
        request({ fields: [...request().fields, { code: "SOURCE", value: "举报" }] }),
      ),
    ).toMatchObject({ says: expect.stringContaining("input.fields.SOURCE") });
    expect(await submit(YANGPU, request({ number: `${PUDONG}-TQ-2026-0001` }))).toMatchObject({
      says: expect.stringContaining(`${YANGPU}-TQ-2026-0001`),
    });
    expect(await submit(YANGPU, request({ addressee: YANGPU }))).toMatchObject({
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
    expect(await submit(YANGPU, request())).toEqual(submitted);
    expect(await submit(YANGPU, request())).toEqual(submitted);
    expect(await submit(YANGPU, request({ uscc: ofElsewhere.uscc }))).toMatchObject({
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
        legalEntity: { id: String(ofYangpu.id) },
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
    const list = async (reader: string, filter = "") => {
      const { data } = await story.ask(
        reader,
        `{ collaborationRequests(first: 100${filter}) { totalCount nodes { number dueAt } } }`,
        reader === "SH-OFFICE" ? { "x-purpose": "P16" } : JOINT,
      );
      return (data as { collaborationRequests: WorkList }).collaborationRequests;
    };
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
    const { knex } = story.databaseOf("collaboration");
    const escalated = (): Promise<number> =>
      knex("outbox")
        .where("event_type", "request.overdue")
        .whereLike("payload", `%${NUMBER}%`)
        .then((rows) => rows.length);
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

  async function isOverdue(): Promise<boolean> {
    const data = (await requestFor(YANGPU)) as { collaborationRequest: { isOverdue: boolean } };
    return data.collaborationRequest.isOverdue;
  }
});

interface WorkList {
  readonly totalCount: number;
  readonly nodes: readonly { readonly number: string; readonly dueAt: string }[];
}

describe("the row of an entity, to a department of another district,", () => {
  const INFORMATION = {
    MATTER: "核查",
    LEGAL_BASIS: "沪府办发〔2016〕29号",
    DOCUMENT_NUMBER: "杨市监提〔2026〕2号",
    DATA: "检查记录",
    USE: "案件调查",
  };
  const asking = (number: string, entity: Known, changes: object = {}) => ({
    number,
    kind: "INFO_SHARE",
    addressee: PUDONG,
    uscc: entity.uscc,
    fields: Object.entries(INFORMATION).map(([code, value]) => ({ code, value })),
    ...changes,
  });

  /** What a department reads of entities that only those of their district have: by the register, and by others. */
  async function rowsFor(department: string, ...entities: readonly Known[]): Promise<unknown[]> {
    const { data } = await story.ask(
      department,
      `{ ${entities
        .map(
          ({ uscc }, at) =>
            `e${at}: legalEntity(uscc: "${uscc}") { liaison { phone } credit { repairs { totalCount } } }`,
        )
        .join(" ")} }`,
      { "x-purpose": "P05", "x-basis": "CASE-2026-0001" },
    );
    return Object.values(data as Record<string, Row>).map(({ liaison, credit }) => [
      typeof liaison?.phone === "string",
      credit.repairs !== null,
    ]);
  }

  const CLOSED = [false, false];
  const OPEN = [true, true];

  it("is open while a request is, of that entity alone, and closed with it", async () => {
    const another = `${YANGPU}-TQ-2026-0002`;
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu, ofElsewhere)).toEqual([CLOSED, CLOSED]);
    await submit(YANGPU, asking(another, ofYangpu));
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu, ofElsewhere)).toEqual([OPEN, CLOSED]);
    // To that department, and to no other of its district.
    expect(await rowsFor("D-310115-URB", ofYangpu)).toEqual([CLOSED]);
    expect(await rowsFor("D-310104-MSA", ofYangpu)).toEqual([CLOSED]);
    await story.act(
      PUDONG,
      "rejectRequest",
      { number: another, version: 1, reason: "不属本区" },
      "P06",
    );
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu, ofElsewhere)).toEqual([CLOSED, CLOSED]);
  });

  it("stays open as long as one of two requests is", async () => {
    const numbers = [3, 4].map((at) => `${YANGPU}-TQ-2026-000${at}`);
    for (const number of numbers) await submit(YANGPU, asking(number, ofYangpu));
    await story.gateway.settle();
    const withdraw = (number: string | undefined) =>
      story.act(YANGPU, "withdrawRequest", { number, version: 1, reason: "不再需要" }, "P06");
    await withdraw(numbers[0]);
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu)).toEqual([OPEN]);
    await withdraw(numbers[1]);
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu)).toEqual([CLOSED]);
  });

  it("is opened by nobody who does not have it: not by a request about an entity of a third district", async () => {
    const number = `${YANGPU}-TQ-2026-0005`;
    expect(await submit(YANGPU, asking(number, ofElsewhere))).toMatchObject({ state: "SUBMITTED" });
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofElsewhere)).toEqual([CLOSED]);
  });

  it("is not opened by the kinds that give their content themselves", async () => {
    const clue = {
      MATTER: "线索",
      LEGAL_BASIS: "行政处罚法",
      DOCUMENT_NUMBER: "1",
      FACTS: "无照经营",
      SOURCE: "检查",
    };
    await submit(
      YANGPU,
      asking(`${YANGPU}-TQ-2026-0006`, ofYangpu, {
        kind: "CLUE_TRANSFER",
        fields: Object.entries(clue).map(([code, value]) => ({ code, value })),
      }),
    );
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu)).toEqual([CLOSED]);
  });
});

interface Row {
  readonly liaison: { readonly phone: string | null } | null;
  readonly credit: { readonly repairs: object | null };
}
