import type { Claims } from "../../../kit/authorization/claims.ts";
import type { Clock } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { knownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { shanghaiToday } from "../../../kit/shanghaiToday.ts";
import * as codes from "../../../seeds/city/syntheticCodes.ts";
import { credit } from "../../../subgraphs/credit/index.ts";
import { settableClock } from "../../support/clockOn.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { record } from "./creditFile.ts";

export const USCC = codes.uscc("91", "310110", codes.organizationCode(1));
export const SELF = `SELF:${USCC}`;
const SCOPE = {
  uscc: USCC,
  parentUscc: null,
  district: "310110",
  registrationAuthority: null,
  supervisors: ["SH-HRSS"],
  avoided: false,
};
/** Wages withheld, which SH-HRSS told of. */
const WAGES = {
  id: 5,
  catalogue_code: "GX-D03",
  title: "拖欠劳动者工资",
  authority_code: "SH-HRSS",
  happened_on: "2025-09-01",
  conduct_ended_on: "2025-09-01",
  query_until: "2030-09-01",
};

type Told = Readonly<Record<string, unknown>>;

const claimsOf = (reader: string, field = ""): Claims => ({
  reader,
  purpose: field === "publishToCredit" ? "P02" : "P13",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
});

/** An enterprise with a record, and those who act on its credit file, on days of a clock. */
export interface CreditStory {
  readonly clock: Clock & { set(day: string): void };
  readonly database: Database;
  act(reader: string, field: string, input: object): Promise<Told>;
  /** Of the credit file of the enterprise. */
  file(reader: string, selection: string): Promise<unknown>;
  ask(reader: string, query: string): Promise<unknown>;
}

export async function openCreditStory(database: Database, day: string): Promise<CreditStory> {
  const clock = settableClock(day);
  const subgraph = await openSubgraph(credit, database, clock);
  await database.knex("known_entity").insert(knownEntityRow(1, USCC, "310110", null));
  await record(database, WAGES);
  return {
    clock,
    database,
    async act(reader: string, field: string, input: object): Promise<Told> {
      const type = `${field.slice(0, 1).toUpperCase()}${field.slice(1)}Input`;
      const of = field.endsWith("Repair") ? "repair { id }" : "objection { id }";
      const selection = field === "publishToCredit" ? "isNew" : `${of} state { code } version`;
      const answer = await subgraph.ask(
        `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} } }`,
        { input },
        claimsOf(reader, field),
      );
      const [error] = (answer.errors ?? []) as {
        message: string;
        extensions: { code: string };
      }[];
      if (error !== undefined) return { code: error.extensions.code, says: error.message };
      return (answer.data as Record<string, Told>)[field] ?? {};
    },
    async ask(reader: string, query: string): Promise<unknown> {
      return (await subgraph.ask(query, undefined, claimsOf(reader))).data;
    },
    async file(reader: string, selection: string): Promise<unknown> {
      const { data } = await subgraph.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalEntity { credit { ${selection} } } } }`,
        { of: [{ __typename: "LegalEntity", id: "1", scope: SCOPE }] },
        claimsOf(reader),
      );
      return (data as { _entities: { credit: unknown }[] })._entities[0]?.credit;
    },
  };
}
