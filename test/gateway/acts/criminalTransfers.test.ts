import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type CollaborationStory,
  ON_THE_CASE,
  openCollaborationStory,
  type Told,
} from "./collaborationStory.ts";

const SENDER = "SH-FDA";
const NUMBER = "SH-FDA-XS-2026-0001";
const NOWHERE = "SH-FDA-XS-2026-9999";

const DOCUMENTS = ["TRANSFER_LETTER", "INVESTIGATION_REPORT", "GOODS_LIST"].map((kind, at) => ({
  kind,
  number: `沪食药监移〔2026〕${at + 1}号`,
  title: "移送材料",
  issuedOn: "2026-03-03",
  sha256: "ab".repeat(32),
}));
const GOODS = [{ name: "不合格食品", quantity: "12 箱" }];

let story: CollaborationStory;
let uscc: string;
let entityId: number;

beforeAll(async () => {
  story = await openCollaborationStory(60);
  const known: { uscc: string; entity_id: number } = await story
    .databaseOf("collaboration")
    .knex("known_entity")
    .whereNotIn(
      "entity_id",
      story.databaseOf("collaboration").knex("criminal_transfer").select("entity_id"),
    )
    .orderBy("entity_id")
    .first();
  uscc = known.uscc;
  entityId = known.entity_id;
});

afterAll(() => story.close());

const proposal = (number = NUMBER) => ({
  number,
  uscc,
  suspectedCrime: "涉嫌生产、销售不符合安全标准的食品",
  facts: "抽检不合格，货值较大",
});

/** Does an act on the case by the version that stands. */
async function step(department: string, name: string, more: object = {}): Promise<Told> {
  const row: { version: number } = await story
    .databaseOf("collaboration")
    .knex("criminal_transfer")
    .where({ number: NUMBER })
    .first();
  return story.act(department, name, { number: NUMBER, version: row.version, ...more });
}

/** A case as whoever asks finds it. */
const caseFor = (reader: string, number = NUMBER, headers = ON_THE_CASE) =>
  story.ask(
    reader,
    `{ criminalTransfer(number: "${number}") { number state { code } isOverdue suspectedCrime legalEntity { id } } }`,
    headers,
  );

describe("a transfer to criminal justice", () => {
  it("is proposed, decided within three days, and sent within 24 hours with its documents", async () => {
    story.setTime("2026-03-02T10:00:00");
    const proposed = {
      number: NUMBER,
      version: 1,
      state: "PROPOSED",
      dueAt: "2026-03-05T15:59:59Z",
    };
    expect(await story.act(SENDER, "proposeCriminalTransfer", proposal())).toEqual(proposed);
    expect(await story.act(SENDER, "proposeCriminalTransfer", proposal())).toEqual(proposed);
    expect(
      await story.act(SENDER, "proposeCriminalTransfer", { ...proposal(), facts: "另一案" }),
    ).toMatchObject({ code: "STALE_STATE" });
    story.setTime("2026-03-04T15:00:00");
    expect(await step(SENDER, "decideCriminalTransfer", { decision: "TRANSFER" })).toEqual({
      number: NUMBER,
      version: 2,
      state: "APPROVED",
      dueAt: "2026-03-05T07:00:00Z",
    });
    story.setTime("2026-03-05T09:00:00");
    expect(
      await step(SENDER, "sendCriminalTransfer", {
        documents: DOCUMENTS.slice(0, 2),
        goods: GOODS,
      }),
    ).toEqual({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.documents" lacks a GOODS_LIST.',
    });
    expect(
      await step(SENDER, "sendCriminalTransfer", { documents: DOCUMENTS, goods: GOODS }),
    ).toMatchObject({ state: "TRANSFERRED", version: 3, dueAt: "2026-03-08T15:59:59Z" });
  });

  it("is acted on by the party whose turn it is, in its states, and on the version that was read", async () => {
    expect(
      await story.act("SH-PSB", "answerCriminalTransfer", {
        number: NUMBER,
        version: 2,
        answer: "RECEIVE",
      }),
    ).toMatchObject({ code: "STALE_STATE" });
    expect(
      await step("SH-PSB", "answerCriminalTransfer", {
        answer: "UPHOLD",
        documentNumber: "沪公不立〔2026〕1号",
        reason: "证据不足",
      }),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(
      await step("SH-PROC", "superviseFiling", {
        decision: "CLOSE",
        documentNumber: "沪检〔2026〕1号",
        reason: "无",
      }),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await step(SENDER, "answerCriminalTransfer", { answer: "RECEIVE" })).toMatchObject({
      code: "UNAUTHORIZED_FIELD_OR_TYPE",
    });
  });

  it("may be refused by the police, reconsidered, and filed because the procuratorate says so", async () => {
    story.setTime("2026-03-06T09:00:00");
    expect(await step("SH-PSB", "answerCriminalTransfer", { answer: "RECEIVE" })).toMatchObject({
      state: "RECEIVED",
      dueAt: "2026-03-08T15:59:59Z",
    });
    const refusal = { documentNumber: "沪公不立〔2026〕1号", reason: "证据不足" };
    expect(
      await step("SH-PSB", "answerCriminalTransfer", { answer: "REFUSE", ...refusal }),
    ).toMatchObject({ state: "NOT_FILED", dueAt: "2026-03-09T15:59:59Z" });
    story.setTime("2026-03-09T23:59:59");
    expect(await step(SENDER, "askReconsideration", { reason: "货值达到追诉标准" })).toMatchObject({
      state: "RECONSIDERING",
      dueAt: "2026-03-12T15:59:59Z",
    });
    expect(
      await step("SH-PSB", "answerCriminalTransfer", { answer: "UPHOLD", ...refusal }),
    ).toMatchObject({ state: "UPHELD", dueAt: "2026-03-12T15:59:59Z" });
    story.setTime("2026-03-13T00:00:00");
    expect(await step(SENDER, "askFilingSupervision", { reason: "仍有异议" })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    story.setTime("2026-03-12T23:59:59");
    expect(await step(SENDER, "askFilingSupervision", { reason: "仍有异议" })).toMatchObject({
      state: "SUPERVISING",
      dueAt: null,
    });
    const order = { documentNumber: "沪检通立〔2026〕1号", reason: "符合立案条件" };
    expect(
      await step("SH-PROC", "superviseFiling", { decision: "ORDER_FILING", ...order }),
    ).toMatchObject({ state: "FILING_ORDERED", dueAt: "2026-03-27T15:59:59Z" });
    story.setTime("2026-03-16T09:00:00");
    expect(
      await step("SH-PSB", "answerCriminalTransfer", {
        answer: "FILE",
        documentNumber: "沪公立〔2026〕9号",
      }),
    ).toMatchObject({ state: "FILED", dueAt: "2026-03-19T15:59:59Z" });
  });

  it("is late one second after its clock, and not before: the procuratorate finds it then", async () => {
    const late = async (reader: string) => {
      const { data } = await story.ask(
        reader,
        `{ overdueTransfers(first: 100) { nodes { number } } }`,
      );
      const { nodes } = (data as { overdueTransfers: { nodes: { number: string }[] } })
        .overdueTransfers;
      return nodes.some(({ number }) => number === NUMBER);
    };
    story.setTime("2026-03-19T23:59:59");
    expect([await late("SH-PROC"), await late(SENDER)]).toEqual([false, false]);
    story.setTime("2026-03-20T00:00:00");
    expect([await late("SH-PROC"), await late(SENDER), await late("SH-HRSS")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(
      await step(SENDER, "handOverGoods", { receiptNumber: "沪公收〔2026〕3号" }),
    ).toMatchObject({ state: "FILED", dueAt: null });
    expect(
      await step(SENDER, "handOverGoods", { receiptNumber: "沪公收〔2026〕4号" }),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await late("SH-PROC")).toBe(false);
  });

  it("is no case for the court until it is prosecuted, and then is judged there", async () => {
    const unknown = { data: { criminalTransfer: null } };
    expect(await caseFor("SH-CRT")).toEqual(unknown);
    const judgment = { documentNumber: "（2026）沪刑初1号", outcome: "有罪" };
    expect(await step("SH-CRT", "judgeCriminalTransfer", judgment)).toEqual(
      await story.act("SH-CRT", "judgeCriminalTransfer", {
        number: NOWHERE,
        version: 1,
        ...judgment,
      }),
    );
    await step("SH-PROC", "prosecuteCriminalTransfer", {
      decision: "PROSECUTE",
      documentNumber: "沪检诉〔2026〕1号",
    });
    expect(await caseFor("SH-CRT")).toMatchObject({
      data: {
        criminalTransfer: { state: { code: "PROSECUTED" }, legalEntity: { id: String(entityId) } },
      },
    });
    expect(await step("SH-CRT", "judgeCriminalTransfer", judgment)).toMatchObject({
      state: "JUDGED",
    });
  });

  it("is known to its parties, each step with who took it", async () => {
    for (const reader of [SENDER, "SH-PSB", "SH-PROC", "SH-CRT"])
      expect(await caseFor(reader)).toEqual({
        data: {
          criminalTransfer: {
            number: NUMBER,
            state: { code: "JUDGED" },
            isOverdue: false,
            suspectedCrime: proposal().suspectedCrime,
            legalEntity: { id: String(entityId) },
          },
        },
      });
    const { data } = await story.ask(
      SENDER,
      `{ criminalTransfer(number: "${NUMBER}") { documents { kind { code } number } goods { name quantity } steps { action { code } department { code } reason } } }`,
    );
    expect(data).toMatchObject({
      criminalTransfer: {
        documents: DOCUMENTS.map(({ kind, number }) => ({ kind: { code: kind }, number })),
        goods: GOODS,
      },
    });
    const { steps } = (data as { criminalTransfer: { steps: StepTold[] } }).criminalTransfer;
    expect(steps.map(({ action, department }) => `${department.code} ${action.code}`)).toEqual([
      "SH-FDA propose",
      "SH-FDA approve",
      "SH-FDA transfer",
      "SH-PSB receive",
      "SH-PSB refuse",
      "SH-FDA askReconsideration",
      "SH-PSB uphold",
      "SH-FDA askSupervision",
      "SH-PROC orderFiling",
      "SH-PSB file",
      "SH-FDA handOverGoods",
      "SH-PROC prosecute",
      "SH-CRT judge",
    ]);
    expect(steps[4]?.reason).toBe("证据不足");
  });
});

interface StepTold {
  readonly action: { readonly code: string };
  readonly department: { readonly code: string };
  readonly reason: string | null;
}

/** Everybody who is no party to the case, and for what it may ask. */
const OUTSIDERS: readonly (readonly [string, string])[] = [
  ["SH-AIC", "P07"],
  ["SH-TAX", "P07"],
  ["SH-HRSS", "P07"],
  ["SH-FDA", ""],
  ["D-310110-MSA", "P07"],
  ["D-310115-MSA", "P05"],
  ["SH-DRC", "P08"],
  ["SH-EIC", "P11"],
  ["SH-OFFICE", "P16"],
  ["ANALYST", "P11"],
  ["CPC", "P19"],
  ["ASSOC-CATERING", "P17"],
  ["PUBLIC", ""],
];

const FIELDS = "number state { code } steps { action { code } } suspectedCrime";

/** All that can be asked of one case. */
const QUESTIONS: readonly ((number: string) => string)[] = [
  (number) => `{ criminalTransfer(number: "${number}") { __typename } }`,
  (number) => `{ criminalTransfer(number: "${number}") { ${FIELDS} } }`,
  (number) =>
    `{ a: criminalTransfer(number: "${number}") { number } b: criminalTransfers(first: 1) { totalCount nodes { ${FIELDS} } edges { cursor } pageInfo { hasNextPage endCursor } } }`,
  (number) =>
    `{ explainAccess(query: "{ criminalTransfer(number: \\"${number}\\") { number } }") { __typename } }`,
];

/** All that can be done to one case. */
const ACTS: readonly (readonly [string, object])[] = [
  ["decideCriminalTransfer", { decision: "DECLINE", reason: "无" }],
  ["sendCriminalTransfer", { documents: DOCUMENTS }],
  ["answerCriminalTransfer", { answer: "RECEIVE" }],
  ["askReconsideration", { reason: "无" }],
  ["askFilingSupervision", { reason: "无" }],
  ["handOverGoods", { receiptNumber: "1" }],
  ["superviseFiling", { decision: "CLOSE", documentNumber: "1", reason: "无" }],
  ["prosecuteCriminalTransfer", { decision: "DECLINE", documentNumber: "1" }],
  ["judgeCriminalTransfer", { documentNumber: "1", outcome: "无" }],
];

describe("a transfer, to whoever is no party to it,", () => {
  it.each(OUTSIDERS)("is as one that there is not: %s with purpose %j", async (reader, purpose) => {
    const headers: Record<string, string> =
      purpose === "" ? {} : { "x-purpose": purpose, "x-basis": "CASE-2026-0001" };
    for (const question of QUESTIONS) {
      const there = JSON.stringify(await story.ask(reader, question(NUMBER), headers));
      const nowhere = JSON.stringify(await story.ask(reader, question(NOWHERE), headers));
      expect(there.replaceAll(NUMBER, NOWHERE)).toBe(nowhere);
    }
  });

  it.each(OUTSIDERS.filter(([reader]) => reader !== SENDER))(
    "cannot be acted on, in the words of one that there is not: %s",
    async (reader, purpose) => {
      for (const [name, more] of ACTS) {
        const done = (number: string) =>
          story.act(reader, name, { number, version: 1, ...more }, purpose);
        expect(await done(NUMBER)).toEqual(await done(NOWHERE));
      }
    },
  );

  it("is in no list and no count of its entity, and not among its events or changes", async () => {
    const of = (id: number) =>
      `{ legalEntity(uscc: "${id === entityId ? uscc : ""}") { criminalTransfers { totalCount nodes { number } pageInfo { endCursor } } } }`;
    expect(await story.ask("SH-HRSS", of(entityId))).toEqual({
      data: {
        legalEntity: {
          criminalTransfers: { totalCount: 0, nodes: [], pageInfo: { endCursor: null } },
        },
      },
    });
    expect(await story.ask(SENDER, of(entityId))).toMatchObject({
      data: { legalEntity: { criminalTransfers: { totalCount: 1, nodes: [{ number: NUMBER }] } } },
    });
    await story.gateway.settle();
    for (const [reader, headers] of [
      ["SH-HRSS", ON_THE_CASE],
      ["SH-PROC", ON_THE_CASE],
      ["PUBLIC", {}],
    ] as const) {
      const told = JSON.stringify([
        await story.ask(
          reader,
          `{ legalEntity(uscc: "${uscc}") { timeline { nodes { summary } } } }`,
          headers,
        ),
        await story.ask(
          reader,
          `{ changesSince { nodes { type legalEntity { uscc } } } }`,
          headers,
        ),
      ]);
      expect(told).not.toMatch(/移送|riminalTransfer|XS-2026/u);
      expect(told).not.toContain('"errors"');
    }
  });

  it("is not told to the enterprise itself: neither the case, nor that anybody looked at it", async () => {
    // Even for a purpose of which it is otherwise told.
    await story.ask(
      SENDER,
      `{ legalEntity(uscc: "${uscc}") { name criminalTransfers { nodes { number } } } }`,
      {
        "x-purpose": "P02",
      },
    );
    await story.ask(SENDER, `{ criminalTransfer(number: "${NUMBER}") { legalEntity { id } } }`, {
      "x-purpose": "P02",
    });
    // One use of other data, of which it is told.
    await story.ask("SH-HRSS", `{ legalEntity(uscc: "${uscc}") { officers { nodes { name } } } }`, {
      "x-purpose": "P02",
    });
    const self = `SELF:${uscc}`;
    const answer = await story.ask(
      self,
      `{ legalEntity(uscc: "${uscc}") { auditEvents(first: 100) { totalCount nodes { purpose { code } categories { code } } } } }`,
      { "x-purpose": "P15" },
    );
    expect(JSON.stringify(answer)).not.toContain("criminalTransfer");
    expect(answer).toMatchObject({
      data: {
        legalEntity: { auditEvents: { totalCount: 1, nodes: [{ purpose: { code: "P02" } }] } },
      },
    });
    expect(
      await story.ask(self, `{ criminalTransfer(number: "${NUMBER}") { number } }`, {}),
    ).toEqual(await story.ask(self, `{ criminalTransfer(number: "${NOWHERE}") { number } }`, {}));
  });

  it("is counted for statistics, where there are five of a kind, and for nobody else", async () => {
    const counted = (reader: string, purpose: string) =>
      story.ask(reader, `{ criminalTransferStatistics { year outcome { code } transfers } }`, {
        "x-purpose": purpose,
      });
    expect(await counted("SH-AIC", "P11")).toMatchObject({
      data: { criminalTransferStatistics: expect.any(Array) },
    });
    expect(await counted("SH-HRSS", "P11")).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
    const { data } = await counted("ANALYST", "P11");
    const cells = (data as { criminalTransferStatistics: { transfers: number }[] })
      .criminalTransferStatistics;
    expect(cells.filter(({ transfers }) => transfers < 5)).toEqual([]);
  });
});
