import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { addDays } from "../../../standards/localDate.ts";
import type { PenaltyRowInput } from "../../../subgraphs/supervision/resolvers.generated.ts";
import { submittedPenalty } from "../../subgraphs/supervision/ingest/submittedRows.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { itsActions } from "./itsActions.ts";
import { itsForms } from "./itsForms.ts";
import {
  AIC,
  ago,
  type Answered,
  CASE,
  firstPublished,
  INGEST,
  measuresBy,
  NUMBERED,
  OWN_FILE,
  REPAIR,
  RESTRICTIONS,
  STOP,
  today,
} from "./penaltyActs.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

let installation: Installation;
let gateway: GatewayUnderTest;
let uscc = "";
let numbered = 0;

beforeAll(async () => {
  installation = await seededInstallation(40);
  const register = await openDatabase(
    readConfiguration(installation.env).databaseOf("legal-entities"),
  );
  const entity: { uscc: string } = await register
    .knex("legal_entity")
    .whereNotNull("uscc")
    .first("uscc");
  ({ uscc } = entity);
  await register.close();
  gateway = await openGateway(installation.env);
});

afterAll(async () => {
  await gateway.close();
  await installation.remove();
});

/** A penalty of the registrar, of a kind of violation of its own. */
function row(given: PenaltyRowInput): PenaltyRowInput {
  numbered += 1;
  return submittedPenalty(uscc, numbered, {
    item: "SH-AIC-003",
    documentNumber: `沪市监罚〔2026〕第${numbered}号`,
    violationType: `虚假宣传之${numbered}`,
    authorityName: AIC,
    sourceUnitName: AIC,
    ...given,
  });
}

async function ingest(given: PenaltyRowInput): Promise<Answered["penalty"] & { number: string }> {
  const one = row(given);
  const { body } = await gateway.ask("SH-AIC", INGEST, { rows: [one] }, CASE);
  expect(body.errors).toBeUndefined();
  const [answered] = (body.data as { ingestPenalties: { rows: Answered[] } }).ingestPenalties.rows;
  if (answered?.status !== "ACCEPTED") throw new TypeError(JSON.stringify(answered));
  return { ...answered.penalty, number: one.documentNumber ?? "" };
}

/** The measures that rest on a decision, as its party is told of them. */
async function measures(number: string): Promise<string[]> {
  await gateway.settle();
  const { body } = await gateway.ask(`SELF:${uscc}`, RESTRICTIONS, { uscc }, OWN_FILE);
  return measuresBy(body.data, number);
}

async function found(number: string): Promise<number> {
  const { body } = await gateway.ask("PUBLIC", NUMBERED, { number });
  return (body.data as { penaltiesByDocumentNumber: unknown[] }).penaltiesByDocumentNumber.length;
}

const stop = (
  penalty: Answered["penalty"],
  given: object = {},
  reader = "SH-AIC",
  headers: Readonly<Record<string, string>> = REPAIR,
) =>
  gateway.ask(
    reader,
    STOP,
    {
      input: {
        penalty: penalty.id,
        version: penalty.provenance.version,
        isPerformed: true,
        isRemedied: true,
        isUnlisted: true,
        reason: "已履行处罚决定并纠正",
        ...given,
      },
    },
    headers,
  );

describe("a penalty that its department submits", () => {
  it("is found by everybody under its entity, with its fine in 万元", async () => {
    const { number } = await ingest({ decidedOn: ago(1) });
    const { body } = await gateway.ask("PUBLIC", NUMBERED, { number });
    expect(body.data).toEqual({
      penaltiesByDocumentNumber: [{ fine: "0.200000", legalEntity: { uscc } }],
    });
  });

  it.each([
    ["a low fine, on the last day of three months", "罚款", "0.2", 3, 0, 1],
    ["a low fine, on the day after", "罚款", "0.2", 3, 1, 0],
    ["a higher fine, on the last day of three years", "罚款", "0.5", 36, 0, 1],
    ["a higher fine, on the day after", "罚款", "0.5", 36, 1, 0],
    ["a mere warning, at once", "警告", "", 0, 0, 0],
  ])("%s, is published or not by itself", async (_what, category, fine, months, days, count) => {
    const { number } = await ingest({
      category,
      fine,
      decidedOn: addDays(firstPublished(months), -days),
    });
    expect(await found(number)).toBe(count);
  });

  it("is refused from whoever did not impose it, and from who has no such power", async () => {
    const rows = [row({ decidedOn: ago(1) })];
    const other = await gateway.ask("SH-HEALTH", INGEST, { rows }, CASE);
    expect(other.body.data).toMatchObject({
      ingestPenalties: {
        rows: [
          {
            status: "REJECTED",
            errors: [
              { field: "authorityName", code: "NOT_AUTHORITATIVE_SOURCE" },
              { field: "item", code: "NOT_AUTHORITATIVE_SOURCE" },
            ],
          },
        ],
      },
    });
    for (const reader of ["SH-CRT", "PUBLIC"]) {
      const { body } = await gateway.ask(reader, INGEST, { rows }, reader === "PUBLIC" ? {} : CASE);
      expect(body.data).toEqual({ ingestPenalties: null });
      expect(body.errors?.[0]?.extensions?.["code"]).toBe("UNAUTHORIZED_FIELD_OR_TYPE");
    }
  });
});

describe("an administrative action that its department submits", () => {
  itsActions(() => ({ gateway, uscc }));
});

describe("a form of the generic module", () => {
  itsForms(() => ({ gateway, uscc }));
});

describe("an early stop of publication", () => {
  it("hides a penalty from that day on, once, and a correction does not show it again", async () => {
    const one = row({ fine: "1", decidedOn: ago(7) });
    const { body } = await gateway.ask("SH-AIC", INGEST, { rows: [one] }, CASE);
    const [answered] = (body.data as { ingestPenalties: { rows: Answered[] } }).ingestPenalties
      .rows;
    if (answered === undefined) throw new TypeError("nothing was answered");
    const number = one.documentNumber ?? "";
    expect(await found(number)).toBe(1);
    const stopped = {
      data: {
        stopPenaltyPublicity: {
          publishedUntil: addDays(today, -1),
          publicityTerm: { code: "EARLY-STOP" },
        },
      },
    };
    expect((await stop(answered.penalty)).body).toEqual(stopped);
    expect((await stop(answered.penalty)).body).toEqual(stopped);
    expect(await found(number)).toBe(0);
    const corrected = { ...one, facts: "当事人发布虚假广告，已更正。" };
    const again = await gateway.ask("SH-AIC", INGEST, { rows: [corrected] }, CASE);
    expect(again.body.data).toMatchObject({
      ingestPenalties: {
        rows: [{ status: "CORRECTED", penalty: { publicityTerm: { code: "EARLY-STOP" } } }],
      },
    });
    expect(await found(number)).toBe(0);
  });

  it("ends the measures that followed from it at other departments", async () => {
    const penalty = await ingest({ fine: "1", decidedOn: ago(7) });
    expect(await measures(penalty.number)).toEqual(["J04", "J05", "J05"]);
    await stop(penalty);
    expect(await measures(penalty.number)).toEqual([]);
  });

  it.each(["吊销许可证件", "责令停产停业", "限制从业", "降低资质等级", "罚款；吊销许可证件"])(
    "is refused for %s",
    async (category) => {
      const penalty = await ingest({ category, fine: "1", decidedOn: ago(24) });
      const { body } = await stop(penalty);
      expect([body.data, body.errors?.[0]?.extensions?.["code"]]).toEqual([
        { stopPenaltyPublicity: null },
        "ILLEGAL_TRANSITION",
      ]);
      expect(body.errors?.[0]?.message).toContain("不得提前停止公示");
      expect(await found(penalty.number)).toBe(1);
    },
  );

  it.each([
    ["before six months have passed", ago(5), {}, "起方可停止"],
    ["while the decision is not obeyed", ago(7), { isPerformed: false }, "须已履行"],
    ["while its party is on a list", ago(7), { isUnlisted: false }, "严重违法失信名单"],
    ["after its term", ago(37), {}, "公示期满"],
    ["of another version than was read", ago(7), { version: 2 }, "重新读取"],
  ])("is refused %s", async (_when, decidedOn, given, message) => {
    const penalty = await ingest({ fine: "1", decidedOn });
    const { body } = await stop(penalty, given);
    expect(body.data).toEqual({ stopPenaltyPublicity: null });
    expect(body.errors?.[0]?.message).toContain(message);
  });

  it("is refused where the same kind of violation was penalised again", async () => {
    const again = { violationType: "重复违法", fine: "1" };
    const penalty = await ingest({ ...again, decidedOn: ago(8) });
    await ingest({ ...again, decidedOn: ago(2) });
    const { body } = await stop(penalty);
    expect(body.errors?.[0]?.message).toContain("又受处罚");
  });

  it("is another department's to refuse, which does not learn of what is not published", async () => {
    const published = await ingest({ fine: "1", decidedOn: ago(7) });
    const other = await stop(published, {}, "SH-HEALTH");
    expect(other.body.errors?.[0]?.extensions?.["code"]).toBe("NOT_AUTHORITATIVE_SOURCE");
    const warned = await ingest({ category: "警告", fine: "", decidedOn: ago(7) });
    const none = await stop({ ...warned, id: "penalty:999" }, {}, "SH-HEALTH");
    const secret = await stop(warned, {}, "SH-HEALTH");
    expect(secret.body).toEqual(none.body);
    expect(secret.body.errors?.[0]?.extensions?.["code"]).toBe("BAD_USER_INPUT");
    const court = await stop(published, {}, "SH-CRT", CASE);
    expect(court.body.errors?.[0]?.extensions?.["code"]).toBe("UNAUTHORIZED_FIELD_OR_TYPE");
    expect(await found(published.number)).toBe(1);
  });
});
