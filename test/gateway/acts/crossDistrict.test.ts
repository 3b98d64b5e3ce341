import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { subscribing } from "../../support/subscribe.ts";
import {
  type Known,
  openRequestStory,
  PUDONG,
  requestOf,
  type RequestStory,
  YANGPU,
} from "./requestStory.ts";

const INFORMATION = {
  MATTER: "核查",
  LEGAL_BASIS: "沪府办发〔2016〕29号",
  DOCUMENT_NUMBER: "杨市监提〔2026〕2号",
  DATA: "检查记录",
  USE: "案件调查",
};
const CLUE = {
  MATTER: "线索",
  LEGAL_BASIS: "行政处罚法",
  DOCUMENT_NUMBER: "杨市监提〔2026〕6号",
  FACTS: "无照经营",
  SOURCE: "检查",
};
/** What a department gets of an entity: of the register and of the credit file. */
const CLOSED = [false, false];
const OPEN = [true, true];

let story: RequestStory;
let ofYangpu: Known;
let ofElsewhere: Known;

beforeAll(async () => {
  story = await openRequestStory();
  ({ ofYangpu, ofElsewhere } = story);
});

afterAll(() => story.close());

const asking = (number: string, entity: Known) =>
  requestOf(number, "INFO_SHARE", entity, INFORMATION);

const IN_A_CASE = { "x-purpose": "P05", "x-basis": "CASE-2026-0001" };
const ROW = "uscc liaison { phone } credit { repairs { totalCount } }";

/** What a department reads of entities that only those of their district have. */
async function rowsFor(department: string, ...entities: readonly Known[]): Promise<unknown[]> {
  const { data } = await story.ask(
    department,
    `{ ${entities.map(({ uscc }, at) => `e${at}: legalEntity(uscc: "${uscc}") { ${ROW} }`).join(" ")} }`,
    IN_A_CASE,
  );
  return Object.values(data as Record<string, Row>).map(givenOf);
}

/** The entities of Yangpu of which a department reads more than everybody, in a list. */
async function opened(department: string): Promise<string[]> {
  const { data } = await story.ask(
    department,
    `{ legalEntities(filter: { district: "310110" }, first: 100) { nodes { ${ROW} } } }`,
    IN_A_CASE,
  );
  const { nodes } = (data as { legalEntities: { nodes: Row[] } }).legalEntities;
  expect(nodes.length).toBeGreaterThan(1);
  return nodes.filter((row) => givenOf(row).includes(true)).map(({ uscc }) => uscc);
}

function givenOf({ liaison, credit }: Row): readonly boolean[] {
  return [typeof liaison?.phone === "string", credit.repairs !== null];
}

interface Row {
  readonly uscc: string;
  readonly liaison: { readonly phone: string | null } | null;
  readonly credit: { readonly repairs: object | null };
}

describe("the row of an entity, to a department of another district,", () => {
  it("is open while a request is, of that entity alone, and closed with it", async () => {
    const another = `${YANGPU}-TQ-2026-0002`;
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu, ofElsewhere)).toEqual([CLOSED, CLOSED]);
    await story.submit(YANGPU, asking(another, ofYangpu));
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu, ofElsewhere)).toEqual([OPEN, CLOSED]);
    // In a list as where it is looked up.
    expect(await opened(PUDONG)).toEqual([ofYangpu.uscc]);
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
    expect(await opened(PUDONG)).toEqual([]);
  });

  it("stays open as long as one of two requests is", async () => {
    const numbers = [3, 4].map((at) => `${YANGPU}-TQ-2026-000${at}`);
    for (const number of numbers) await story.submit(YANGPU, asking(number, ofYangpu));
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
    expect(await story.submit(YANGPU, asking(number, ofElsewhere))).toMatchObject({
      state: "SUBMITTED",
    });
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofElsewhere)).toEqual([CLOSED]);
  });

  it("is not opened by a joint task that crosses the border, whoever takes part reads", async () => {
    const number = `${YANGPU}-LH-2026-0001`;
    const task = await story.act(
      YANGPU,
      "openJointTask",
      {
        number,
        kind: "JOINT_INSPECTION",
        participants: [PUDONG],
        usccs: [ofYangpu.uscc],
        fields: ["MATTER", "LEGAL_BASIS", "REQUIREMENTS"].map((code) => ({ code, value: "内容" })),
      },
      "P04",
    );
    expect(task).toMatchObject({ number, state: "OPEN", version: 1 });
    await story.act(PUDONG, "acceptJointTask", { number, version: 1 }, "P04");
    expect(await lastOfTrail()).toMatchObject({
      reader: PUDONG,
      write: "answered",
      categories: ["jointTasks.work"],
      subjects: { count: 1 },
    });
    await story.gateway.settle();
    const headers = { "x-purpose": "P04", "x-basis": number };
    const asked = `{ legalEntity(uscc: "${ofYangpu.uscc}") { jointTasks { totalCount nodes { legalEntities { uscc liaison { phone } } } } } }`;
    const found = (liaison: object | null) => ({
      legalEntity: {
        jointTasks: {
          totalCount: 1,
          nodes: [{ legalEntities: [{ uscc: ofYangpu.uscc, liaison }] }],
        },
      },
    });
    expect((await story.ask(YANGPU, asked, headers)).data).toEqual(
      found({ phone: expect.any(String) }),
    );
    expect((await story.ask(PUDONG, asked, headers)).data).toEqual(found({ phone: null }));
    expect(await rowsFor(PUDONG, ofYangpu)).toEqual([CLOSED]);
    const others = `{ legalEntity(uscc: "${ofYangpu.uscc}") { jointTasks { totalCount } } jointTasks { totalCount } }`;
    expect((await story.ask("D-310104-MSA", others, headers)).data).toEqual({
      legalEntity: { jointTasks: { totalCount: 0 } },
      jointTasks: { totalCount: 0 },
    });
  });

  it("is not opened by the kinds that give their content themselves", async () => {
    const number = `${YANGPU}-TQ-2026-0006`;
    await story.submit(YANGPU, requestOf(number, "CLUE_TRANSFER", ofYangpu, CLUE));
    await story.gateway.settle();
    expect(await rowsFor(PUDONG, ofYangpu)).toEqual([CLOSED]);
  });
});

describe("what departments do together", () => {
  it("goes down from the city and up from a district, each by whoever may, and stands in the trail", async () => {
    const number = "SH-AIC-XD-2026-0001";
    const task = {
      number,
      title: "检查",
      content: "检查辖区主体",
      documentNumber: "沪工商〔2026〕1号",
      districts: ["310115"],
      usccs: [ofYangpu.uscc],
      acknowledgeWithin: 1,
      reportWithin: 5,
    };
    for (const reader of [PUDONG, "SH-TAX"])
      expect(await story.act(reader, "dispatchTask", task, "P04")).toMatchObject({
        code: "UNAUTHORIZED_FIELD_OR_TYPE",
      });
    const sent = { number, state: "OPEN", version: 1, dueAt: "2026-10-10T15:59:59Z" };
    expect(await story.act("SH-AIC", "dispatchTask", task, "P04")).toEqual(sent);
    expect(await story.act("SH-AIC", "dispatchTask", task, "P04")).toEqual(sent);
    await story.act(PUDONG, "acknowledgeDispatch", { number, version: 1 }, "P04");
    const report = { dispatch: { number, version: 2 }, content: "已检查" };
    expect(await story.act("SH-AIC", "reportUp", report, "P04")).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
    expect(await story.act(PUDONG, "reportUp", report, "P04")).toMatchObject({ state: "ANSWERED" });
    expect(await lastOfTrail()).toMatchObject({
      reader: PUDONG,
      write: "answered",
      categories: ["dispatches.report"],
      subjects: { count: 1 },
    });
  });

  it("is told over the stream to whom it concerns, who goes on from the last of it", async () => {
    const address = await story.gateway.app.listen({ host: "127.0.0.1", port: 0 });
    const { subscribe, dispose } = subscribing(() => ({ gateway: story.gateway, address }));
    const query =
      "subscription ($cursor: String) { changes(cursor: $cursor, ownOnly: true) { cursor type subject } }";
    await story.gateway.settle();
    const { data } = await story.ask(PUDONG, "{ latestChangeCursor }");
    let { latestChangeCursor: cursor } = data as { latestChangeCursor: string };
    for (const at of [0, 2]) {
      await story.submit(YANGPU, clueFor(at, "SH-HRSS"));
      await story.submit(YANGPU, clueFor(at + 1, PUDONG));
      const stream = await subscribe(PUDONG, query, { cursor });
      const { value } = await stream.next();
      const { changes } = (value as { data: { changes: { cursor: string } } }).data;
      ({ cursor } = changes);
      expect(changes).toEqual({
        cursor,
        type: "REQUEST_SUBMITTED",
        subject: `${YANGPU}-TQ-2026-001${at + 1}`,
      });
      await stream.return?.(undefined);
    }
    dispose();
  });
});

/** The newest record of the trail. */
async function lastOfTrail(): Promise<unknown> {
  const { knex } = story.databaseOf("governance");
  const row: { payload: string } = await knex("audit_record").orderBy("seq", "desc").first();
  return JSON.parse(row.payload);
}

/** A clue about the entity of Yangpu, to some department. */
function clueFor(at: number, addressee: string) {
  const number = `${YANGPU}-TQ-2026-001${at}`;
  return { ...requestOf(number, "CLUE_TRANSFER", ofYangpu, CLUE), addressee };
}
