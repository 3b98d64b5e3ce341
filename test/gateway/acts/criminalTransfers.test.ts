import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  DOCUMENTS,
  GOODS,
  NOWHERE,
  NUMBER,
  openTransferStory,
  SENDER,
  type TransferStory,
} from "./transferStory.ts";

let story: TransferStory;

beforeAll(async () => {
  story = await openTransferStory();
});

afterAll(() => story.close());

describe("a transfer to criminal justice", () => {
  it("is proposed, decided within three days, and sent within 24 hours with its documents", async () => {
    story.setTime("2026-03-02T10:00:00");
    const proposed = {
      number: NUMBER,
      version: 1,
      state: "PROPOSED",
      dueAt: "2026-03-05T15:59:59Z",
    };
    expect(await story.act(SENDER, "proposeCriminalTransfer", story.proposal)).toEqual(proposed);
    expect(await story.act(SENDER, "proposeCriminalTransfer", story.proposal)).toEqual(proposed);
    expect(
      await story.act(SENDER, "proposeCriminalTransfer", { ...story.proposal, facts: "另一案" }),
    ).toMatchObject({ code: "STALE_STATE" });
    story.setTime("2026-03-04T15:00:00");
    expect(await story.step(SENDER, "decideCriminalTransfer", { decision: "TRANSFER" })).toEqual({
      number: NUMBER,
      version: 2,
      state: "APPROVED",
      dueAt: "2026-03-05T07:00:00Z",
    });
    story.setTime("2026-03-05T09:00:00");
    expect(
      await story.step(SENDER, "sendCriminalTransfer", {
        documents: DOCUMENTS.slice(0, 2),
        goods: GOODS,
      }),
    ).toEqual({
      code: "BAD_USER_INPUT",
      says: 'Argument "input.documents" lacks a GOODS_LIST.',
    });
    expect(
      await story.step(SENDER, "sendCriminalTransfer", { documents: DOCUMENTS, goods: GOODS }),
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
      await story.step("SH-PSB", "answerCriminalTransfer", {
        answer: "UPHOLD",
        documentNumber: "沪公不立〔2026〕1号",
        reason: "证据不足",
      }),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(
      await story.step("SH-PROC", "superviseFiling", {
        decision: "CLOSE",
        documentNumber: "沪检〔2026〕1号",
        reason: "无",
      }),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await story.step(SENDER, "answerCriminalTransfer", { answer: "RECEIVE" })).toMatchObject(
      {
        code: "UNAUTHORIZED_FIELD_OR_TYPE",
      },
    );
  });

  it("may be refused by the police, reconsidered, and filed because the procuratorate says so", async () => {
    story.setTime("2026-03-06T09:00:00");
    expect(
      await story.step("SH-PSB", "answerCriminalTransfer", { answer: "RECEIVE" }),
    ).toMatchObject({
      state: "RECEIVED",
      dueAt: "2026-03-08T15:59:59Z",
    });
    const refusal = { documentNumber: "沪公不立〔2026〕1号", reason: "证据不足" };
    expect(
      await story.step("SH-PSB", "answerCriminalTransfer", { answer: "REFUSE", ...refusal }),
    ).toMatchObject({ state: "NOT_FILED", dueAt: "2026-03-09T15:59:59Z" });
    story.setTime("2026-03-09T23:59:59");
    expect(
      await story.step(SENDER, "askReconsideration", { reason: "货值达到追诉标准" }),
    ).toMatchObject({
      state: "RECONSIDERING",
      dueAt: "2026-03-12T15:59:59Z",
    });
    expect(
      await story.step("SH-PSB", "answerCriminalTransfer", { answer: "UPHOLD", ...refusal }),
    ).toMatchObject({ state: "UPHELD", dueAt: "2026-03-12T15:59:59Z" });
    story.setTime("2026-03-13T00:00:00");
    expect(await story.step(SENDER, "askFilingSupervision", { reason: "仍有异议" })).toMatchObject({
      code: "ILLEGAL_TRANSITION",
    });
    story.setTime("2026-03-12T23:59:59");
    expect(await story.step(SENDER, "askFilingSupervision", { reason: "仍有异议" })).toMatchObject({
      state: "SUPERVISING",
      dueAt: null,
    });
    const order = { documentNumber: "沪检通立〔2026〕1号", reason: "符合立案条件" };
    expect(
      await story.step("SH-PROC", "superviseFiling", { decision: "ORDER_FILING", ...order }),
    ).toMatchObject({ state: "FILING_ORDERED", dueAt: "2026-03-27T15:59:59Z" });
    story.setTime("2026-03-16T09:00:00");
    expect(
      await story.step("SH-PSB", "answerCriminalTransfer", {
        answer: "FILE",
        documentNumber: "沪公立〔2026〕9号",
      }),
    ).toMatchObject({ state: "FILED", dueAt: "2026-03-19T15:59:59Z" });
  });

  it("is late one second after its clock, and not before: the procuratorate finds it then", async () => {
    story.setTime("2026-03-19T23:59:59");
    expect([await isLate("SH-PROC"), await isLate(SENDER)]).toEqual([false, false]);
    story.setTime("2026-03-20T00:00:00");
    expect([await isLate("SH-PROC"), await isLate(SENDER), await isLate("SH-HRSS")]).toEqual([
      true,
      true,
      false,
    ]);
    expect(
      await story.step(SENDER, "handOverGoods", { receiptNumber: "沪公收〔2026〕3号" }),
    ).toMatchObject({ state: "FILED", dueAt: null });
    expect(
      await story.step(SENDER, "handOverGoods", { receiptNumber: "沪公收〔2026〕4号" }),
    ).toMatchObject({ code: "ILLEGAL_TRANSITION" });
    expect(await isLate("SH-PROC")).toBe(false);
  });

  it("is no case for the court until it is prosecuted, and then is judged there", async () => {
    const unknown = { data: { criminalTransfer: null } };
    expect(await story.caseFor("SH-CRT")).toEqual(unknown);
    const judgment = { documentNumber: "（2026）沪刑初1号", outcome: "有罪" };
    expect(await story.step("SH-CRT", "judgeCriminalTransfer", judgment)).toEqual(
      await story.act("SH-CRT", "judgeCriminalTransfer", {
        number: NOWHERE,
        version: 1,
        ...judgment,
      }),
    );
    await story.step("SH-PROC", "prosecuteCriminalTransfer", {
      decision: "PROSECUTE",
      documentNumber: "沪检诉〔2026〕1号",
    });
    expect(await story.caseFor("SH-CRT")).toMatchObject({
      data: {
        criminalTransfer: {
          state: { code: "PROSECUTED" },
          legalEntity: { id: String(story.entity.id) },
        },
      },
    });
    expect(await story.step("SH-CRT", "judgeCriminalTransfer", judgment)).toMatchObject({
      state: "JUDGED",
    });
  });

  it("is known to its parties, each step with who took it", async () => {
    for (const reader of [SENDER, "SH-PSB", "SH-PROC", "SH-CRT"])
      expect(await story.caseFor(reader)).toEqual({
        data: {
          criminalTransfer: {
            number: NUMBER,
            state: { code: "JUDGED" },
            isOverdue: false,
            suspectedCrime: story.proposal["suspectedCrime"],
            legalEntity: { id: String(story.entity.id) },
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

/** Whether a reader finds the case among those that are late. */
async function isLate(reader: string): Promise<boolean> {
  const { data } = await story.ask(reader, `{ overdueTransfers(first: 100) { nodes { number } } }`);
  const { nodes } = (data as { overdueTransfers: { nodes: { number: string }[] } })
    .overdueTransfers;
  return nodes.some(({ number }) => number === NUMBER);
}
