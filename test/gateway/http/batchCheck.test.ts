import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { readConfiguration } from "../../../gateway/configuration/configuration.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { closeCityDatabases, openConfiguredDatabases } from "../../../seeds/write/cityDatabases.ts";
import { apply } from "../../subgraphs/blacklists/lists.ts";
import { checkedCode } from "../../subgraphs/legal-entities/register.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type DistributedGateway, openDistributedGateway } from "../../support/openGateway.ts";
import { enterServed, itsOnestop } from "./itsOnestop.ts";

/** A bid check is one call. */
const BID_CHECK = `query ($usccs: [String!]!) {
  batchCheck(usccs: $usccs, domain: "BIDDING", asOf: "2026-06-29") { uscc isKnown isRestricted }
}`;
const REVIEW = { "x-purpose": "P08" };
/** Barred from bidding; barred from procurement alone; barred from bidding, and classified. */
const [BARRED, OTHERWISE, SECRET] = [1, 2, 3];

const unknown = (uscc: string) => ({ uscc, isKnown: false, isRestricted: null });

describe("a check of many codes, over HTTP", () => {
  let installation: Installation;
  let gateway: DistributedGateway;
  let codes: string[];
  const stranger = checkedCode(9_999_999);

  beforeAll(async () => {
    installation = await seededInstallation(40);
    const databases = await openConfiguredDatabases(installation.env);
    await databases.blacklists.knex("restriction").delete();
    const bidding = { measure_code: "J13", domain_code: "BIDDING" };
    await apply(
      databases.blacklists,
      "restriction",
      { id: 1, entity_id: BARRED, ...bidding },
      { id: 2, entity_id: OTHERWISE },
      { id: 3, entity_id: SECRET, ...bidding },
    );
    await enterServed(databases);
    for (const { knex } of Object.values(databases))
      await knex("classified_entity").insert({ entity_id: SECRET, classified_on: "2016-07-18" });
    codes = await databases.legalEntities
      .knex("legal_entity")
      .whereNotNull("uscc")
      .orderBy("id")
      .pluck("uscc");
    await closeCityDatabases(databases);
    gateway = await openDistributedGateway(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  const code = (id: number): string => codes[id - 1] ?? "";
  const known = (id: number, isRestricted: boolean | null) => ({
    uscc: code(id),
    isKnown: true,
    isRestricted,
  });

  /** What the trail holds of what was asked last. */
  async function lastRecord(): Promise<unknown> {
    const trail = await openDatabase(readConfiguration(installation.env).databaseOf("governance"));
    const record: { payload: string } = await trail
      .knex("audit_record")
      .orderBy("seq", "desc")
      .first();
    await trail.close();
    return JSON.parse(record.payload) as unknown;
  }

  async function checked(reader: string, usccs: readonly string[], headers = {}) {
    return (await gateway.ask(reader, BID_CHECK, { usccs }, headers)).body;
  }

  it.each([
    ["SH-FIN", REVIEW],
    ["SH-DRC", REVIEW],
    ["SH-AIC", {}],
    ["D-310115-MSA", {}],
    ["SH-AUDIT", {}],
  ])("says yes or no to %s, of every entity in the order asked", async (reader, headers) => {
    const usccs = [code(OTHERWISE), stranger, code(BARRED), code(SECRET), code(BARRED)];
    expect(await checked(reader, usccs, headers)).toEqual({
      data: {
        batchCheck: [
          known(OTHERWISE, false),
          unknown(stranger),
          known(BARRED, true),
          known(SECRET, true),
          known(BARRED, true),
        ],
      },
    });
  });

  it.each(["PUBLIC", "CPC", "ASSOC-CATERING"])(
    "says as much to %s, and of a classified entity what it says of none",
    async (reader) => {
      const usccs = [code(BARRED), code(SECRET), code(OTHERWISE)];
      expect(await checked(reader, usccs)).toEqual({
        data: { batchCheck: [known(BARRED, true), unknown(code(SECRET)), known(OTHERWISE, false)] },
      });
    },
  );

  it("tells an analyst which codes are known, and withholds once whether they are restricted", async () => {
    expect(await checked("ANALYST", [code(BARRED), code(OTHERWISE)])).toMatchObject({
      data: { batchCheck: [known(BARRED, null), known(OTHERWISE, null)] },
      errors: [
        {
          path: ["batchCheck", "isRestricted"],
          extensions: { code: "UNAUTHORIZED_FIELD_OR_TYPE", categories: ["restriction.exists"] },
        },
      ],
    });
  });

  it("gives the public no measure behind the answer", async () => {
    const query = `query ($usccs: [String!]!) { batchCheck(usccs: $usccs) { isRestricted entity { restrictions { totalCount } } } }`;
    const { body } = await gateway.ask("PUBLIC", query, { usccs: [code(BARRED)] });
    expect(body).toMatchObject({
      data: { batchCheck: [{ isRestricted: true, entity: { restrictions: null } }] },
      errors: [{ extensions: { coordinate: "LegalEntity.restrictions" } }],
    });
  });

  it("asks two subgraphs once each, however many codes there are", async () => {
    for (const usccs of [codes.slice(0, 1), codes]) {
      for (const sent of Object.values(gateway.sent)) sent.length = 0;
      expect(await checked("SH-FIN", usccs, REVIEW)).not.toHaveProperty("errors");
      const counts = Object.entries(gateway.sent).map(([name, sent]) => [name, sent.length]);
      expect(Object.fromEntries(counts.filter(([, count]) => count !== 0))).toEqual({
        "legal-entities": 1,
        blacklists: 1,
      });
    }
  });

  it("is recorded with every entity that it told of", async () => {
    const usccs = [code(BARRED), stranger, code(OTHERWISE), code(BARRED)];
    await checked("SH-FIN", usccs, REVIEW);
    expect(await lastRecord()).toMatchObject({
      reader: "SH-FIN",
      purpose: "P08",
      subjects: { count: 2 },
    });
  });

  it("of more than 500 codes is the client's error", async () => {
    const usccs = Array.from({ length: 501 }, (_, at) => checkedCode(at + 1));
    expect(await checked("SH-FIN", usccs, REVIEW)).toMatchObject({
      errors: [
        {
          message: 'Argument "usccs" names 501 codes, more than 500; check them in several calls.',
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });

  itsOnestop(() => ({ gateway, codeOf: code, lastRecord }));
});
