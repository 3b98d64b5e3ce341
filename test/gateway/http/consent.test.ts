import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { decodeJwt } from "jose";
import { openDevelopmentIssuer } from "../../../gateway/authentication/developmentIssuer.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { databaseConfigOf } from "../../../kit/database/databaseConfig.ts";
import { rating } from "../../../policy/partners/rating.ts";
import { writePartnerList } from "../../../seeds/partners/writePartnerList.ts";
import type { Claims } from "../../../kit/authorization/claims.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import {
  type GatewayUnderTest,
  openDistributedGateway,
  openGateway,
} from "../../support/openGateway.ts";
import { assetsOf, type File, FILE, type Files, gradesOf, ONE, TWO } from "./consentedFile.ts";
import {
  type OperationsFolder,
  operationsFolder,
} from "../registeredOperations/registeredOperationsFolder.ts";

describe("an entity's consent to a partner", () => {
  let installation: Installation;
  let operations: OperationsFolder;
  let gateways: readonly GatewayUnderTest[];
  /** Two entities that have something to consent to, as the registrar reads them. */
  let files: readonly File[];

  beforeAll(async () => {
    installation = await seededInstallation(200);
    operations = operationsFolder();
    for (const partner of ["PARTNER-LAW", "PARTNER-RATING"]) {
      operations.register(partner, "one.graphql", ONE, ["SH-AIC", "SH-TAX"]);
      operations.register(partner, "two.graphql", TWO, ["SH-AIC", "SH-TAX"]);
    }
    const env = { ...installation.env, REGISTERED_OPERATIONS_DIR: operations.path };
    const local = await openGateway(env);
    gateways = [local, await openDistributedGateway(env)];
    const all = `{ legalEntities(first: 100) { nodes { ...File } } } ${FILE}`;
    const { body } = await local.ask("SH-AIC", all, {}, { "x-purpose": "P02" });
    const { legalEntities: found } = body.data as { legalEntities: { nodes: File[] } };
    files = found.nodes.filter(
      (file) => file.uscc !== null && assetsOf(file).some(Boolean) && gradesOf(file).some(Boolean),
    );
  });

  afterAll(async () => {
    for (const gateway of gateways) await gateway.close();
    operations.remove();
    await installation.remove();
  });

  async function consentOf(uscc: string, change: object = {}): Promise<string> {
    const issuer = await openDevelopmentIssuer(installation.env.DATA_DIR);
    return issuer.issueConsent({
      uscc,
      partner: "PARTNER-LAW",
      categories: ["annualReport.financials", "taxCredit.grade"],
      purpose: "P18",
      days: 30,
      ...change,
    });
  }

  const ofEach = async (
    query: string,
    variables: Record<string, unknown>,
    consent: string | undefined,
    reader = "PARTNER-LAW",
  ) => {
    const headers = {
      "x-purpose": "P18",
      ...(consent === undefined ? {} : { "x-consent": consent }),
    };
    return Promise.all(gateways.map((gateway) => gateway.ask(reader, query, variables, headers)));
  };

  const two = () => {
    const [a, b] = files;
    if (a === undefined || b === undefined) throw new TypeError("two entities are needed");
    return { a, b };
  };

  it("opens its file, and without it nothing is opened", async () => {
    const { a } = two();
    for (const { body } of await ofEach(ONE, { a: a.uscc }, await consentOf(a.uscc)))
      expect(body).toEqual({ data: { a } });
    for (const { body } of await ofEach(ONE, { a: a.uscc }, undefined)) {
      const file = (body.data as Files).a;
      expect([...assetsOf(file), ...gradesOf(file)].filter(Boolean)).toEqual([]);
      const causes = body.errors?.map(({ extensions }) => extensions?.["cause"]);
      expect(new Set(causes)).toEqual(new Set(["CONSENT_REQUIRED"]));
    }
  });

  it("opens what was consented to and nothing else", async () => {
    const { a } = two();
    const consent = await consentOf(a.uscc, { categories: ["taxCredit.grade"] });
    for (const { body } of await ofEach(ONE, { a: a.uscc }, consent)) {
      const file = (body.data as Files).a;
      expect(gradesOf(file)).toEqual(gradesOf(a));
      expect(assetsOf(file).filter(Boolean)).toEqual([]);
    }
  });

  it("never opens the file of another that is asked for beside it, whoever comes first", async () => {
    const { a, b } = two();
    const consent = await consentOf(a.uscc);
    for (const [first, second] of [
      [a, b],
      [b, a],
    ] as const) {
      const variables = { a: first.uscc, b: second.uscc };
      for (const { body } of await ofEach(TWO, variables, consent)) {
        const { a: one, b: other } = body.data as Files;
        const [own, foreign] = first === a ? [one, other] : [other, one];
        expect(own).toEqual(a);
        expect([...assetsOf(foreign), ...gradesOf(foreign)].filter(Boolean)).toEqual([]);
      }
    }
  });

  it("opens nothing of a request that comes after it with another's consent, or with none", async () => {
    const { a, b } = two();
    for (const [uscc, consented] of [
      [a.uscc, a.uscc],
      [a.uscc, b.uscc],
      [a.uscc, undefined],
    ] as const) {
      const consent = consented === undefined ? undefined : await consentOf(consented);
      for (const { body } of await ofEach(ONE, { a: uscc }, consent))
        expect(assetsOf((body.data as Files).a).some(Boolean)).toBe(consented === uscc);
    }
  });

  it("is of no use to another partner, for another entity's code, or once it is no consent", async () => {
    const { a } = two();
    const consent = await consentOf(a.uscc, { partner: "PARTNER-NOTARY" });
    for (const { status, body } of await ofEach(ONE, { a: a.uscc }, consent))
      expect([status, body]).toEqual([
        403,
        {
          errors: [
            {
              message: "授权给了另一单位 · the consent was given to another partner",
              extensions: { code: "CONSENT_INVALID" },
            },
          ],
        },
      ]);
    const [expired] = await ofEach(ONE, { a: a.uscc }, await consentOf(a.uscc, { days: -1 }));
    expect(expired).toMatchObject({
      status: 403,
      body: { errors: [{ extensions: { code: "CONSENT_EXPIRED" } }] },
    });
  });

  it("is of no use from the moment its entity takes it back, at any gateway; nobody else can", async () => {
    const { a, b } = two();
    const consent = await consentOf(a.uscc);
    const { jti } = decodeJwt(consent);
    const revoke = async (reader: string) => {
      const mutation = `mutation ($input: RevokeConsentInput!) { revokeConsent(input: $input) { consentId revokedAt } }`;
      const input = { consentId: jti };
      const [gateway] = gateways;
      return (await gateway?.ask(reader, mutation, { input }, { "x-purpose": "P15" }))?.body;
    };
    for (const other of ["PUBLIC", `SELF:${b.uscc}`]) await revoke(other);
    for (const { body } of await ofEach(ONE, { a: a.uscc }, consent))
      expect(body).toEqual({ data: { a } });
    const revoked = await revoke(`SELF:${a.uscc}`);
    expect(revoked).toMatchObject({
      data: { revokeConsent: { consentId: jti, revokedAt: expect.any(String) } },
    });
    expect(await revoke(`SELF:${a.uscc}`)).toEqual(revoked);
    for (const { status, body } of await ofEach(ONE, { a: a.uscc }, consent))
      expect([status, body]).toMatchObject([
        403,
        { errors: [{ extensions: { code: "CONSENT_REVOKED" } }] },
      ]);
    for (const { body } of await ofEach(ONE, { a: a.uscc }, await consentOf(a.uscc)))
      expect(body).toEqual({ data: { a } });
  });

  it("opens one file of a list and of _entities, where a subgraph is asked without the gateway", async () => {
    const { a } = two();
    const database = await openDatabase(databaseConfigOf("legal-entities", installation.env));
    const subgraph = await openSubgraph(legalEntities, database);
    const claims: Claims = {
      reader: "PARTNER-LAW",
      purpose: "P18",
      day: shanghaiToday(),
      secondFactor: false,
      reach: "several",
      consent: { uscc: a.uscc, categories: ["annualReport.financials"] },
    };
    const reports = "uscc annualReports(first: 3) { nodes { totalAssets } }";
    const list = await subgraph.ask(
      `{ legalEntities(first: 100) { nodes { ${reports} } } }`,
      {},
      claims,
    );
    const { nodes } = (list.data as { legalEntities: { nodes: File[] } }).legalEntities;
    const door = await subgraph.ask(entities(firstIds(100), reports), {}, claims);
    const { _entities: found } = door.data as { _entities: File[] };
    await subgraph.running.close();
    for (const answered of [nodes, found]) {
      expect(answered).toHaveLength(100);
      const opened = answered.filter((file) => assetsOf(file).some(Boolean));
      expect(opened.map(({ uscc }) => uscc)).toEqual([a.uscc]);
    }
  });

  it("counts for a partner with a contract list only where the entity is on it", async () => {
    const { a, b } = two();
    const consent = await consentOf(a.uscc, { partner: "PARTNER-RATING" });
    const assets = async () =>
      (await ofEach(TWO, { a: a.uscc, b: b.uscc }, consent, "PARTNER-RATING")).map(({ body }) => {
        const { a: one, b: other } = body.data as Files;
        return [assetsOf(one).some(Boolean), assetsOf(other).some(Boolean)];
      });
    expect(await assets()).toEqual([
      [false, false],
      [false, false],
    ]);
    const database = await openDatabase(databaseConfigOf("legal-entities", installation.env));
    await writePartnerList(database, rating, [a.uscc, b.uscc]);
    await database.close();
    expect(await assets()).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});
