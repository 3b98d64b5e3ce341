import { describe, expect, it } from "@jest/globals";
import type { CityDatabases } from "../../../seeds/write/cityDatabases.ts";
import { permit } from "../../subgraphs/approvals/permits.ts";
import { apply, list } from "../../subgraphs/blacklists/lists.ts";
import { checkedCode } from "../../subgraphs/legal-entities/register.ts";
import { orderRectification } from "../../subgraphs/supervision/records.ts";
import type { GatewayUnderTest } from "../../support/openGateway.ts";

/** An entity that is served: listed, ordered to rectify and restricted, of each one that is over too. */
export const SERVED = 4;
const ID = 900_001;

export async function enterServed({
  approvals,
  supervision,
  blacklists,
}: CityDatabases): Promise<void> {
  const of = { entity_id: SERVED };
  for (const table of ["restriction", "incentive", "listing"])
    await blacklists.knex(table).where(of).delete();
  await list(
    blacklists,
    { ...of, id: ID },
    { ...of, id: ID + 1, listed_on: "2014-07-18", removed_on: "2015-07-18" },
  );
  await apply(
    blacklists,
    "restriction",
    { ...of, id: ID, measure_code: "J02", domain_code: "PERMIT" },
    { ...of, id: ID + 1, effective_to: "2017-07-18" },
  );
  await apply(blacklists, "incentive", {
    ...of,
    id: ID,
    measure_code: "I01",
    domain_code: "OTHER",
  });
  await supervision.knex("rectification").where(of).delete();
  await orderRectification(
    supervision,
    { ...of, id: ID },
    { ...of, id: ID + 1, state_code: "COMPLETED", completed_on: "2016-08-10" },
  );
  await approvals.knex("permit").where(of).delete();
  await permit(
    approvals,
    { ...of, id: ID },
    { ...of, id: ID + 1, status_code: "INVALID", ending_code: "REVOKED", ended_on: "2016-07-18" },
  );
}

const VIEW = `query ($uscc: String!) {
  onestop(uscc: $uscc) {
    legalEntity { id }
    approval { permits { totalCount nodes { id } } }
    supervision {
      currentListings { totalCount nodes { kind { code } } }
      openRectifications { totalCount nodes { state { code } dueOn } }
      restrictions { totalCount nodes { measure { code } domain { code } } }
    }
    service { mayUseCommitment incentives { totalCount nodes { measure { code } } } }
  }
}`;

const SERVING = { "x-purpose": "P19" };

/** What the online government hall is told, at the address of its variant. */
export function itsOnestop(
  at: () => {
    readonly gateway: GatewayUnderTest;
    readonly codeOf: (id: number) => string;
    lastRecord(): Promise<unknown>;
  },
): void {
  async function asked(reader: string, uscc: string, headers = {}, query = VIEW) {
    const { gateway } = at();
    const answer = await gateway.app.inject({
      method: "POST",
      url: "/graphql/onestop",
      headers: { authorization: `Bearer ${await gateway.tokenOf(reader)}`, ...headers },
      payload: { query, variables: { uscc } },
    });
    return answer.json<{
      readonly data: { readonly onestop: unknown };
      readonly errors?: unknown;
    }>();
  }

  describe("the online government hall", () => {
    it("is told of an entity what is valid, listed, to be rectified and restricted now, and how it may be served", async () => {
      expect(await asked("ONESTOP", at().codeOf(SERVED), SERVING)).toEqual({
        data: {
          onestop: {
            legalEntity: { id: String(SERVED) },
            approval: { permits: { totalCount: 1, nodes: [{ id: String(ID) }] } },
            supervision: {
              currentListings: { totalCount: 1, nodes: [{ kind: { code: "ABNORMAL" } }] },
              openRectifications: {
                totalCount: 1,
                nodes: [{ state: { code: "ORDERED" }, dueOn: "2016-08-17" }],
              },
              restrictions: {
                totalCount: 1,
                nodes: [{ measure: { code: "J02" }, domain: { code: "PERMIT" } }],
              },
            },
            service: {
              mayUseCommitment: false,
              incentives: { totalCount: 1, nodes: [{ measure: { code: "I01" } }] },
            },
          },
        },
      });
    });

    it("may offer a permit on commitment to an entity that other measures are taken against", async () => {
      const query = `query ($uscc: String!) { onestop(uscc: $uscc) { service { mayUseCommitment } } }`;
      expect(await asked("ONESTOP", at().codeOf(1), SERVING, query)).toEqual({
        data: { onestop: { service: { mayUseCommitment: true } } },
      });
    });

    it("is recorded with the entity that it was told of", async () => {
      await asked("ONESTOP", at().codeOf(SERVED), SERVING);
      expect(await at().lastRecord()).toMatchObject({
        reader: "ONESTOP",
        purpose: "P19",
        subjects: { count: 1 },
      });
    });

    it.each([
      ["a classified entity", () => at().codeOf(3)],
      ["an entity that the register has not", () => checkedCode(9_999_999)],
    ])("is told nothing of %s", async (_whose, code) => {
      const { data, errors } = await asked("ONESTOP", code(), SERVING);
      expect([data, errors]).toEqual([{ onestop: null }, undefined]);
    });

    it.each([
      ["ONESTOP", {}, "PURPOSE_REQUIRED"],
      ["PUBLIC", {}, "NOT_SHARED"],
      ["SH-PSB", { "x-purpose": "P05", "x-basis": "CASE-1" }, "NOT_SHARED"],
    ])(
      "is a part that %s gets with %j only by its own rule: %s",
      async (reader, headers, cause) => {
        expect(await asked(reader, at().codeOf(SERVED), headers)).toMatchObject({
          data: { onestop: null },
          errors: [{ path: ["onestop"], extensions: { categories: ["onestop.view"], cause } }],
        });
      },
    );

    it("has beside it a department's window, which gets there what it may have of the entity, and no more", async () => {
      const { data, errors } = await asked("SH-HRSS", at().codeOf(SERVED), SERVING);
      expect(data).toMatchObject({
        onestop: {
          approval: { permits: { totalCount: 1 } },
          supervision: { currentListings: { totalCount: 1 }, openRectifications: null },
        },
      });
      expect(errors).toMatchObject([{ path: ["onestop", "supervision", "openRectifications"] }]);
    });

    it("asks for nothing else there", async () => {
      const query = `query ($uscc: String!) { legalEntity(uscc: $uscc) { name } }`;
      expect(await asked("ONESTOP", at().codeOf(SERVED), SERVING, query)).toMatchObject({
        errors: [{ message: 'Cannot query field "legalEntity" on type "Query".' }],
      });
    });
  });
}
