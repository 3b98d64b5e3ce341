import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import { expect, it } from "@jest/globals";
import type { Claims } from "../../../kit/authorization/claims.ts";
import type { EntityScope } from "../../../kit/authorization/entityScope.ts";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";
import { apply } from "./lists.ts";

/** The entity is in Pudong today, and was in Yangpu when the measure was applied. */
const PUDONG: EntityScope = {
  uscc: "91310000Y00000H65N",
  parentUscc: null,
  district: "310115",
  registrationAuthority: "310115",
  supervisors: [],
  avoided: false,
};

const QUERY = `query ($them: [_Any!]!, $day: Date) { _entities(representations: $them) {
  ... on LegalEntity { restrictions(asOf: $day) { totalCount nodes { id basis } } } } }`;

const YESTERYEAR = "2016-08-01";
const BASIS = "联系电话13812345678";
const REDACTED = "联系电话【已隐去】";

const page = (id: string, basis: string) => ({ totalCount: 1, nodes: [{ id, basis }] });

describeOnEachDatabase("what was in force on an earlier day (R14)", (open) => {
  async function restrictionsOf(reader: string, day: string | null, claims: Partial<Claims> = {}) {
    const database = await open();
    const { ask } = await openSubgraph(blacklists, database);
    await apply(
      database,
      "restriction",
      { id: 1, basis: BASIS, effective_to: "2016-09-01" },
      { id: 2, basis: BASIS, effective_from: "2016-09-01" },
    );
    const them = [{ __typename: "LegalEntity", id: "1", scope: PUDONG }];
    const answer = await ask(
      QUERY,
      { them, day },
      {
        reader,
        purpose: "P02",
        day: shanghaiToday(),
        secondFactor: false,
        reach: "single",
        ...claims,
      },
    );
    const [{ restrictions }] = (answer.data as { _entities: [{ restrictions: unknown }] })
      ._entities;
    return restrictions;
  }

  it("is read in full by whom it may be read in full today", async () => {
    for (const reader of ["SH-AIC", "D-310115-MSA"]) {
      expect(await restrictionsOf(reader, YESTERYEAR)).toEqual(page("1", BASIS));
      expect(await restrictionsOf(reader, shanghaiDay(0))).toEqual(page("2", BASIS));
    }
  });

  it("is redacted for the district that it was of then, as what is in force now is", async () => {
    expect(await restrictionsOf("D-310110-MSA", YESTERYEAR)).toEqual(page("1", REDACTED));
    expect(await restrictionsOf("D-310110-MSA", null)).toEqual(page("2", REDACTED));
  });

  it("is withheld from the public, whichever day it asks about", async () => {
    for (const day of [YESTERYEAR, null])
      expect(await restrictionsOf("PUBLIC", day, { purpose: "P14" })).toBeNull();
  });

  it("needs a purpose today, whichever day it asks about", async () => {
    const database = await open();
    const { ask } = await openSubgraph(blacklists, database);
    const them = [{ __typename: "LegalEntity", id: "1", scope: PUDONG }];
    for (const day of [YESTERYEAR, null]) {
      const { errors } = await ask(
        QUERY,
        { them, day },
        { reader: "D-310115-MSA", day: shanghaiToday(), secondFactor: false, reach: "single" },
      );
      expect(errors).toEqual([
        expect.objectContaining({
          extensions: expect.objectContaining({ cause: "PURPOSE_REQUIRED" }),
        }),
      ]);
    }
  });
});
