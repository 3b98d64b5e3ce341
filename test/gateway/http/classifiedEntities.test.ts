import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openClassifiedRegister } from "../../../gateway/classifiedEntities/classifiedRegister.ts";
import { subgraphs } from "../../../gateway/subgraphs.ts";
import { databaseConfigOf } from "../../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { closeCityDatabases, openConfiguredDatabases } from "../../../seeds/write/cityDatabases.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type DistributedGateway, openDistributedGateway } from "../../support/openGateway.ts";

const ID = 2;
/** Looked up with what is withheld besides, searched for, and asked for its records. */
const QUERY = `query ($uscc: String!) {
  byCode: legalEntity(uscc: $uscc) {
    name legalRepresentative { name idNumber } penalties { totalCount } timeline { totalCount }
  }
  byId: legalEntity(id: "${ID}") { name credit { records { totalCount } } }
  all: legalEntities { totalCount nodes { id name } }
  listings(kind: ABNORMAL, activeOnly: false) { totalCount }
}`;

describe("a classified entity, over HTTP", () => {
  let installation: Installation;
  let gateway: DistributedGateway;
  let uscc: string;

  beforeAll(async () => {
    installation = await seededInstallation(6);
    await inDatabases(async (databases) => {
      const row = await databases.legalEntities.knex("legal_entity").where("id", ID).first("uscc");
      uscc = (row as { uscc: string }).uscc;
    });
    const register = await openClassifiedRegister(subgraphs, (name) =>
      openDatabase(databaseConfigOf(name, installation.env)),
    );
    await register.classify((await register.entityWith(uscc)) ?? 0, "2016-07-18");
    await register.close();
    gateway = await openDistributedGateway(installation.env);
  });

  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  it("is answered byte for byte as one that does not exist, with the same status and headers", async () => {
    const classified = await answers();
    expect(classified["PUBLIC"]).toContain(`"byCode":null`);
    expect(classified["SH-AIC"]).not.toContain(`"byCode":null`);
    await inDatabases(async ({ legalEntities, blacklists }) => {
      await legalEntities.knex("legal_entity").where("id", ID).delete();
      await legalEntities.knex("legal_entity_text").where("rowid", ID).delete();
      await blacklists.knex("listing").where("entity_id", ID).delete();
    });
    const absent = await answers();
    for (const reader of ["PUBLIC", "ANALYST", "CPC", "PARTNER-LAW", "ASSOC-CATERING", "SH-OFFICE"])
      expect([reader, classified[reader]]).toEqual([reader, absent[reader]]);
    expect(classified["SH-AIC"]).not.toEqual(absent["SH-AIC"]);
  });

  it("is entered everywhere, once, and may be taken out; what is missing somewhere is told", async () => {
    const register = await openClassifiedRegister(subgraphs, (name) =>
      openDatabase(databaseConfigOf(name, installation.env)),
    );
    const entry = { id: 3, classifiedOn: "2016-08-01", missingIn: [] };
    await register.classify(3, "2016-08-01");
    await register.classify(3, "2016-09-01");
    expect(await register.list()).toContainEqual(expect.objectContaining(entry));
    await inDatabases(async ({ credit }) => {
      await credit.knex("classified_entity").where({ entity_id: 3 }).delete();
    });
    expect(await register.list()).toContainEqual(
      expect.objectContaining({ ...entry, missingIn: ["credit"] }),
    );
    await register.declassify(3);
    expect((await register.list()).map(({ id }) => id)).not.toContain(3);
    expect(await register.entityWith("91310000132260250X")).toBeUndefined();
    await register.close();
  });

  it("is not told by the time of an answer: as much is fetched of it as of one that does not exist", async () => {
    const query = `query ($uscc: String!) { legalEntity(uscc: $uscc) {
      name legalRepresentative { name phone } penalties { totalCount } credit { records { totalCount } }
    } }`;
    /** The body of the answer, and what each subgraph was asked for it. */
    const costOf = async (code: string | undefined) => {
      for (const operations of Object.values(gateway.sent)) operations.length = 0;
      const { body } = await gateway.ask("PUBLIC", query, { uscc: code });
      return { body, sent: structuredClone(gateway.sent) };
    };
    const register = await openClassifiedRegister(subgraphs, (name) =>
      openDatabase(databaseConfigOf(name, installation.env)),
    );
    const other = await otherUscc();
    const id = await register.entityWith(other);
    const known = await costOf(other);
    await register.classify(id ?? 0, "2016-07-18");
    const [secret, none] = [await costOf(other), await costOf("91310000132260250X")];
    await register.declassify(id ?? 0);
    await register.close();
    expect(secret).toEqual(none);
    expect(none.sent["legal-entities"]).toHaveLength(1);
    expect(known.sent["supervision"]).toHaveLength(1);
  });

  it("is like any other in what is withheld: that is fetched of nobody, whoever has it", async () => {
    for (const id of ["1", "3", "900000"]) {
      for (const operations of Object.values(gateway.sent)) operations.length = 0;
      await gateway.ask(
        "PUBLIC",
        `query ($id: ID!) { legalEntity(id: $id) { liaison { phone } name } }`,
        { id },
      );
      const sent = Object.values(gateway.sent).flat();
      expect([sent.length, sent.join().includes("phone")]).toEqual([1, false]);
    }
  });

  async function otherUscc(): Promise<string> {
    let found = "";
    await inDatabases(async ({ legalEntities }) => {
      const row = await legalEntities
        .knex("legal_entity")
        .whereNotNull("uscc")
        .whereNot({ id: ID })
        .orderBy("id")
        .first("uscc");
      found = String(row.uscc);
    });
    return found;
  }

  /** Status, headers and body, as they come. */
  async function answers(): Promise<Record<string, string>> {
    const given: Record<string, string> = {};
    for (const reader of [
      "PUBLIC",
      "ANALYST",
      "CPC",
      "PARTNER-LAW",
      "ASSOC-CATERING",
      "SH-OFFICE",
      "SH-AIC",
    ]) {
      const { statusCode, headers, body } = await gateway.app.inject({
        method: "POST",
        url: "/graphql",
        headers: { authorization: `Bearer ${await gateway.tokenOf(reader)}` },
        payload: { query: QUERY, variables: { uscc } },
      });
      const { date: _date, ...lasting } = headers;
      given[reader] = `${statusCode} ${JSON.stringify(lasting)} ${body}`;
    }
    return given;
  }

  async function inDatabases(
    work: (databases: Awaited<ReturnType<typeof openConfiguredDatabases>>) => Promise<void>,
  ): Promise<void> {
    const databases = await openConfiguredDatabases(installation.env);
    try {
      await work(databases);
    } finally {
      await closeCityDatabases(databases);
    }
  }
});
