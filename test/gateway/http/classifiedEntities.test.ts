import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openClassifiedRegister } from "../../../gateway/classifiedEntities/classifiedRegister.ts";
import { subgraphs } from "../../../gateway/subgraphs.ts";
import { databaseConfigOf } from "../../../kit/database/databaseConfig.ts";
import { openDatabase } from "../../../kit/database/openDatabase.ts";
import { closeCityDatabases, openConfiguredDatabases } from "../../../seeds/write/cityDatabases.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

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
  let gateway: GatewayUnderTest;
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
    gateway = await openGateway(installation.env);
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
