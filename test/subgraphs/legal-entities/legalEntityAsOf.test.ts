import { beforeEach, expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Database } from "../../../kit/database/database.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { legalEntities } from "../../../subgraphs/legal-entities/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph, type SubgraphUnderTest } from "../../support/openSubgraph.ts";
import { provenance, register } from "./register.ts";

const STATE = /* GraphQL */ `
  query ($date: Date!) {
    legalEntityAsOf(uscc: "91310000132260250X", date: $date) {
      isActive
      name
      legalRepresentativeName
      domicile {
        text
        district {
          code
        }
      }
      businessScope
      registeredCapital {
        amount
      }
      laterChanges {
        changedOn
      }
      unknownItems {
        code
      }
    }
  }
`;

const PUBLIC: Claims = {
  reader: "PUBLIC",
  secondFactor: false,
  day: shanghaiToday(),
  reach: "single",
};

const AUDITOR: Claims = { ...PUBLIC, reader: "SH-AUDIT", purpose: "P16", secondFactor: true };

const TODAY = {
  isActive: true,
  name: "丙公司",
  legalRepresentativeName: "何静",
  domicile: { text: "云帆路1号", district: { code: "310110" } },
  businessScope: "食品销售。",
  registeredCapital: { amount: "100.000000" },
  laterChanges: [],
  unknownItems: [],
};

describeOnEachDatabase("an entity as of a day", (open) => {
  let database: Database;
  let subgraph: SubgraphUnderTest;

  beforeEach(async () => {
    database = await open();
    subgraph = await openSubgraph(legalEntities, database);
    await register(database, {
      id: 1,
      uscc: "91310000132260250X",
      name: "丙公司",
      established_on: "2010-01-01",
      business_scope: "食品销售。",
      capital_amount: 100_000_000,
      capital_currency: "CNY",
    });
    await database.knex("legal_representative").insert({ entity_id: 1, name: "何静" });
    await changed("2014-03-03", "01", { before_text: "甲公司", after_text: "乙公司" });
    await changed("2016-05-04", "02", { before_text: "静水路9号", after_text: "云帆路1号" });
    await changed("2016-05-04", "03", { person_before: "顾海梅", person_after: "何静" });
    await changed("2018-06-05", "01", { before_text: "乙公司", after_text: "丙公司" });
    await changed("2019-07-08", "05", {});
  });

  async function changed(day: string, item: string, matter: object): Promise<void> {
    const row = { entity_id: 1, item_code: item, changed_on: day, ...matter, ...provenance };
    await database.knex("registration_change").insert(row);
  }

  async function stateOn(date: string, claims?: Claims): Promise<unknown> {
    const { data } = await subgraph.ask(STATE, { date }, claims);
    return (data as { legalEntityAsOf: unknown }).legalEntityAsOf;
  }

  it("is what is registered where nothing changed since, and on the day of a change what it changed to", async () => {
    expect(await stateOn(shanghaiToday())).toEqual(TODAY);
    expect(await stateOn("2019-07-08")).toEqual(TODAY);
    const changes = [{ changedOn: "2018-06-05" }, { changedOn: "2019-07-08" }];
    expect(await stateOn("2016-05-04")).toMatchObject({
      name: "乙公司",
      legalRepresentativeName: "何静",
      domicile: { text: "云帆路1号" },
      laterChanges: changes,
    });
  });

  it("is what the first change after the day says was before", async () => {
    expect(await stateOn("2016-05-03")).toMatchObject({
      name: "乙公司",
      legalRepresentativeName: "顾海梅",
      domicile: { text: "静水路9号", district: null },
      businessScope: "食品销售。",
    });
    expect(await stateOn("2014-03-03")).toMatchObject({ name: "乙公司" });
    expect(await stateOn("2014-03-02")).toMatchObject({ name: "甲公司" });
  });

  it("says which matters changed since without a word of what was before", async () => {
    expect(await stateOn("2019-07-07")).toEqual({
      ...TODAY,
      registeredCapital: null,
      laterChanges: [{ changedOn: "2019-07-08" }],
      unknownItems: [{ code: "05" }],
    });
  });

  it("is nothing before it was established, and not active from the day on which it ended", async () => {
    expect(await stateOn("2009-12-31")).toBeNull();
    expect(await stateOn("2010-01-01")).toMatchObject({ name: "甲公司", isActive: true });
    await database.knex("legal_entity").where({ id: 1 }).update({ ended_on: "2020-02-02" });
    expect(await stateOn("2020-02-01")).toMatchObject({ isActive: true });
    expect(await stateOn("2020-02-02")).toMatchObject({ isActive: false });
  });

  it("is given by the permissions of now", async () => {
    const { data, errors } = await subgraph.ask(STATE, { date: "2016-05-03" }, PUBLIC);
    expect(data).toMatchObject({
      legalEntityAsOf: { name: "乙公司", legalRepresentativeName: "顾海梅" },
    });
    expect(errors).toBeUndefined();
    expect(await subgraph.ask(STATE, { date: "2016-05-03" }, AUDITOR)).toMatchObject({
      data: { legalEntityAsOf: { name: "乙公司", legalRepresentativeName: null } },
      errors: [{ path: ["legalEntityAsOf", "legalRepresentativeName"] }],
    });
    await database.knex("classified_entity").insert({ entity_id: 1, classified_on: "2026-01-01" });
    expect(await stateOn("2016-05-03", PUBLIC)).toBeNull();
    expect(await stateOn("2016-05-03")).toMatchObject({ name: "乙公司" });
  });

  it("is not told of a day that is still to come", async () => {
    expect(await subgraph.ask(STATE, { date: "2999-01-01" })).toMatchObject({
      errors: [
        {
          message: expect.stringContaining("must be today or earlier, got 2999-01-01"),
          extensions: { code: "BAD_USER_INPUT" },
        },
      ],
    });
  });
});
