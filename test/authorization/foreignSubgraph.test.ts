import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { databaseConfigOf } from "../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../kit/database/openDatabase.ts";
import { type ForeignSubgraph, openForeignSubgraph } from "../support/foreignSubgraph.ts";
import { emptyInstallation, type Installation } from "../support/installation.ts";
import { loggedLines } from "../support/loggedLines.ts";
import { type GatewayUnderTest, openGateway } from "../support/openGateway.ts";
import { openSubgraphServer } from "../support/openSubgraphServer.ts";

const QUERY = `{ legalEntity(id: "1") { id name } }`;
const ENTITY = `"legalEntity":{"id":"1","name":"甲公司"}`;

/** What nobody outside may know. */
const SECRET = "10.1.2.3:3306 password=hunter2";

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

describe("a subgraph", () => {
  let installation: Installation;
  let foreign: ForeignSubgraph;
  let gateway: GatewayUnderTest;
  let log: Record<string, unknown>[];

  beforeAll(async () => {
    installation = emptyInstallation();
    foreign = await openForeignSubgraph();
    gateway = await openGateway({ ...installation.env, SUBGRAPH_URL_LEGAL_ENTITIES: foreign.url });
    log = loggedLines(gateway.app);
  });
  beforeEach(() => {
    log.length = 0;
    foreign.calls.length = 0;
  });
  afterAll(async () => {
    await gateway.close();
    await foreign.close();
    await installation.remove();
  });

  const ask = async (query = QUERY) => (await gateway.ask("PUBLIC", query)).body;

  it.each([
    ["with a page of an error", 500, `<html>${SECRET}</html>`, "'HTTP 500'"],
    ["with an error in JSON", 502, JSON.stringify({ errors: [{ message: SECRET }] }), "'HTTP 502'"],
    ["with a refusal", 403, JSON.stringify({ message: SECRET }), "'HTTP 403'"],
    ["with no result", 200, JSON.stringify([SECRET]), `[ '${SECRET}' ]`],
  ])("that answers %s is unavailable, and why is for the log", async (_, status, body, cause) => {
    foreign.answer(body, status);
    expect(await ask()).toEqual({
      data: { legalEntity: null },
      errors: [
        {
          message: "Subgraph legal-entities is unavailable",
          extensions: { code: "SUBGRAPH_UNAVAILABLE", subgraph: "legal-entities" },
        },
      ],
    });
    expect(log).toMatchObject([{ reqId: expect.stringMatching(UUID), cause }]);
  });

  it("that tells an error of its own has it masked, and logged under the id of the request", async () => {
    const extensions = { code: "ER_ACCESS_DENIED_ERROR", sql: SECRET, exception: [SECRET] };
    const error = { message: SECRET, path: ["legalEntity"], extensions };
    foreign.answer(JSON.stringify({ data: { legalEntity: null }, errors: [error] }));
    const masked = {
      message: "Internal error",
      path: ["legalEntity"],
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    };
    const answer = { data: { legalEntity: null }, errors: [masked] };
    expect([await ask(), await ask()]).toEqual([answer, answer]);
    const logged = { path: ["legalEntity"], err: expect.objectContaining({ message: SECRET }) };
    expect(log).toMatchObject([logged, logged]);
    const [one, other] = log.map(({ reqId }) => reqId);
    expect([one, other]).toEqual([expect.stringMatching(UUID), expect.stringMatching(UUID)]);
    expect(one).not.toBe(other);
  });

  it("whose database fails has what it says masked, and logged", async () => {
    const database = await openDatabase(databaseConfigOf("approvals", installation.env));
    await database.knex.schema.renameTable("permit_item", "permit_item_away");
    const body = await ask(`{ permitItems { totalCount } }`);
    await database.knex.schema.renameTable("permit_item_away", "permit_item");
    await database.close();
    expect(JSON.stringify(body)).not.toContain("permit_item");
    expect(body.errors).toEqual([
      {
        message: "Internal error",
        path: expect.arrayContaining(["permitItems"]),
        extensions: { code: "INTERNAL_SERVER_ERROR" },
      },
    ]);
    expect(log).toMatchObject([
      { subgraph: "approvals", err: { message: expect.stringContaining("no such table") } },
      { reqId: expect.stringMatching(UUID), path: expect.arrayContaining(["permitItems"]) },
    ]);
  });

  it.each([
    ["__proto__", `{"data":{"__proto__":{"polluted":1},${ENTITY}}}`],
    [
      "__proto__ of an entity",
      `{"data":{"legalEntity":{"__proto__":{"polluted":1},"id":"1","name":"甲公司"}}}`,
    ],
    [
      "constructor",
      `{"data":{"constructor":{"prototype":{"polluted":1}},"legalEntity":{"constructor":{"prototype":{"polluted":1}},"id":"1","name":"甲公司"}}}`,
    ],
    [
      "__proto__ of the extensions",
      `{"data":{${ENTITY}},"extensions":{"__proto__":{"polluted":1},"masked":["__proto__"]}}`,
    ],
    ["what was not asked for", `{"data":{"secret":"x",${ENTITY}},"secret":"x"}`],
  ])("that answers with the key %s changes no object, and no answer", async (_, body) => {
    foreign.answer(body);
    for (const withheld of ["", "legalRepresentative { phone }"]) {
      const { data } = await ask(`{ legalEntity(id: "1") { id name ${withheld} } }`);
      expect(JSON.stringify(data)).toMatch(/^\{"legalEntity":\{"id":"1","name":"甲公司"/u);
      expect(JSON.stringify(data)).not.toMatch(/polluted|secret/u);
    }
    expect(["polluted" in {}, Object.keys(Object.prototype)]).toEqual([false, []]);
  });

  it("that sends what was taken out of the operation has it dropped", async () => {
    foreign.answer(
      `{"data":{"legalEntity":{"id":"1","legalRepresentative":{"__typename":"LegalRepresentative","phone":"12000000000"}}}}`,
    );
    const { data } = await ask(`{ legalEntity(id: "1") { id legalRepresentative { phone } } }`);
    expect(data).toEqual({ legalEntity: { id: "1", legalRepresentative: { phone: null } } });
  });

  it("that is called past the gateway answers nothing: without claims, by a client's token, by another body, and a second time", async () => {
    foreign.answer(`{"data":{${ENTITY}}}`);
    await ask();
    const [{ token, body } = { token: "", body: "" }] = foreign.calls;
    const server = await openSubgraphServer("legal-entities", installation.env);
    const refusals = loggedLines(server);
    const call = async (authorization: string | undefined, payload: string) => {
      const response = await server.inject({
        method: "POST",
        url: "/graphql",
        headers: {
          "content-type": "application/json",
          ...(authorization === undefined ? {} : { authorization }),
        },
        payload,
      });
      return [response.statusCode, response.json<unknown>()];
    };
    const refused = [401, { errors: [{ message: "The claims of this call are not accepted." }] }];
    const other = body.replace("name", "uscc");
    expect([
      await call(undefined, body),
      await call(`Bearer ${await gateway.tokenOf("SH-AIC")}`, body),
      await call(`Bearer ${token}`, other),
      await call(`Bearer ${token}`, body),
      await call(`Bearer ${token}`, body),
    ]).toEqual([refused, refused, refused, [200, { data: { legalEntity: null } }], refused]);
    expect(refusals.map(({ msg }) => msg)).toEqual([
      "no claims",
      "claims signed with an unknown key",
      "claims of another body",
      "claims that were used before",
    ]);
    await server.close();
  });
});
