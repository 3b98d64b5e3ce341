import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ON_THE_CASE } from "./collaborationStory.ts";
import {
  DOCUMENTS,
  NOWHERE,
  NUMBER,
  openTransferStory,
  SENDER,
  type TransferStory,
} from "./transferStory.ts";

let story: TransferStory;

/** A case that SH-FDA has sent to the police. */
beforeAll(async () => {
  story = await openTransferStory();
  story.setTime("2026-03-02T10:00:00");
  await story.act(SENDER, "proposeCriminalTransfer", story.proposal);
  await story.step(SENDER, "decideCriminalTransfer", { decision: "TRANSFER" });
  await story.step(SENDER, "sendCriminalTransfer", { documents: DOCUMENTS });
});

afterAll(() => story.close());

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
  it("is there for its parties, so that there is something to hide", async () => {
    expect(await story.caseFor("SH-PROC")).toMatchObject({
      data: { criminalTransfer: { number: NUMBER, state: { code: "TRANSFERRED" } } },
    });
  });

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
    const ofEntity = `{ legalEntity(uscc: "${story.entity.uscc}") { criminalTransfers { totalCount nodes { number } pageInfo { endCursor } } } }`;
    expect(await story.ask("SH-HRSS", ofEntity)).toEqual({
      data: {
        legalEntity: {
          criminalTransfers: { totalCount: 0, nodes: [], pageInfo: { endCursor: null } },
        },
      },
    });
    expect(await story.ask(SENDER, ofEntity)).toMatchObject({
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
          `{ legalEntity(uscc: "${story.entity.uscc}") { timeline { nodes { summary } } } }`,
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
      `{ legalEntity(uscc: "${story.entity.uscc}") { name criminalTransfers { nodes { number } } } }`,
      {
        "x-purpose": "P02",
      },
    );
    await story.ask(SENDER, `{ criminalTransfer(number: "${NUMBER}") { legalEntity { id } } }`, {
      "x-purpose": "P02",
    });
    // One use of other data, of which it is told.
    await story.ask(
      "SH-HRSS",
      `{ legalEntity(uscc: "${story.entity.uscc}") { officers { nodes { name } } } }`,
      {
        "x-purpose": "P02",
      },
    );
    const self = `SELF:${story.entity.uscc}`;
    const answer = await story.ask(
      self,
      `{ legalEntity(uscc: "${story.entity.uscc}") { auditEvents(first: 100) { totalCount nodes { purpose { code } categories { code } } } } }`,
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

  it("has an id and a number that tell a party nothing of the cases of others", async () => {
    const number = "SH-HRSS-XS-2026-0001";
    // Nobody takes a number of another department, so that nobody is told that it was taken.
    expect(await story.act("SH-HRSS", "proposeCriminalTransfer", story.proposal)).toMatchObject({
      code: "BAD_USER_INPUT",
      says: expect.stringContaining(number),
    });
    expect(
      await story.act("SH-HRSS", "proposeCriminalTransfer", { ...story.proposal, number }),
    ).toMatchObject({ state: "PROPOSED" });
    const ids: number[] = await story
      .databaseOf("collaboration")
      .knex("criminal_transfer")
      .whereIn("number", [NUMBER, number])
      .pluck("id");
    expect(ids).toHaveLength(2);
    expect(Math.abs((ids[0] ?? 0) - (ids[1] ?? 0))).toBeGreaterThan(1_000);
  });

  it("is counted for statistics, where there are five of a kind, and for nobody else", async () => {
    expect(await counted("SH-AIC")).toMatchObject({
      data: { criminalTransferStatistics: expect.any(Array) },
    });
    expect(await counted("SH-HRSS")).toMatchObject({
      errors: [{ extensions: { code: "GRAPHQL_VALIDATION_FAILED" } }],
    });
  });
});

const counted = (reader: string) =>
  story.ask(reader, `{ criminalTransferStatistics { year outcome { code } transfers } }`, {
    "x-purpose": "P11",
  });
