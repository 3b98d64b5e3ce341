import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { ruleVersion } from "../../../kit/authorization/ruleVersion.ts";
import { allGrants } from "../../../policy/readers.ts";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import {
  type GatewayUnderTest,
  openDistributedGateway,
  openGateway,
} from "../../support/openGateway.ts";
import { DOSSIER, DOSSIER_USCC } from "./dossier.ts";

const ENTITIES = 600;
const INVESTIGATION = { "x-purpose": "P05", "x-basis": "CASE-2026-0001" };
const mysqlUrl = process.env["TEST_MYSQL_URL"];

describe("a dossier from five subgraphs", () => {
  const opened: (GatewayUnderTest | Installation)[] = [];
  let gateways: Map<string, GatewayUnderTest>;

  beforeAll(async () => {
    const sqlite = await seededInstallation(ENTITIES);
    const mysql = mysqlUrl === undefined ? undefined : await seededInstallation(ENTITIES, mysqlUrl);
    gateways = new Map([
      ["one process, SQLite", await openGateway(sqlite.env)],
      ["processes over HTTP, SQLite", await openDistributedGateway(sqlite.env)],
    ]);
    if (mysql !== undefined) {
      gateways.set("one process, MariaDB", await openGateway(mysql.env));
      gateways.set("processes over HTTP, MariaDB", await openDistributedGateway(mysql.env));
    }
    opened.push(...gateways.values(), sqlite, ...(mysql === undefined ? [] : [mysql]));
  });

  afterAll(async () => {
    for (const one of opened) await ("close" in one ? one.close() : one.remove());
  });

  it.each([
    ["PUBLIC", {}],
    ["SH-HRSS", { "x-purpose": "P02" }],
    ["D-310109-MSA", { "x-purpose": "P02" }],
    ["SH-AIC", INVESTIGATION],
  ])(
    "is the same JSON for %s %j in both topologies and on both databases",
    async (reader, headers) => {
      const answers = await Promise.all(
        Array.from(gateways, async ([name, gateway]) => {
          const { body } = await gateway.ask(reader, DOSSIER, { uscc: DOSSIER_USCC }, headers);
          return [name, JSON.stringify(body)] as const;
        }),
      );
      const [, expected = ""] = answers[0] ?? [];
      expect(JSON.parse(expected)).toMatchObject({
        data: { legalEntity: { uscc: DOSSIER_USCC, permits: { totalCount: 14 } } },
      });
      expect(answers).toEqual(answers.map(([name]) => [name, expected]));
    },
  );

  it("tells in both topologies alike whose a record is that is reached without its entity", async () => {
    const query = `query ($uscc: String!) {
      penaltiesByDocumentNumber(documentNumber: "虹市监罚〔2023〕第20045号") { ...Penalty }
      legalEntity(uscc: $uscc) { penalties { nodes { ...Penalty } } }
    }
    fragment Penalty on Penalty { legalRepresentativeIdType { code } }`;
    for (const gateway of gateways.values()) {
      const variables = { uscc: DOSSIER_USCC };
      const { body } = await gateway.ask("D-310109-URB", query, variables, INVESTIGATION);
      expect(body.data).toEqual({
        penaltiesByDocumentNumber: [{ legalRepresentativeIdType: null }],
        legalEntity: { penalties: { nodes: [{ legalRepresentativeIdType: { code: "111" } }] } },
      });
    }
  });

  it("and the rules are told in both topologies and on both databases alike", async () => {
    const query = `{ policy(asOf: "2026-01-01") { version grants { code } } departments(district: "310110") { nodes { name } } }`;
    for (const gateway of gateways.values()) {
      const { body } = await gateway.ask("PUBLIC", query);
      expect(body).toEqual({
        data: {
          policy: {
            version: ruleVersion("2026-01-01"),
            grants: allGrants.map(({ code }) => ({ code })),
          },
          departments: {
            nodes: [
              { name: "杨浦区市场监督管理局" },
              { name: "杨浦区城市管理行政执法局" },
              { name: "杨浦区街道办事处（镇人民政府）" },
            ],
          },
        },
      });
    }
  });

  it("has something from every subgraph that knows of entities", async () => {
    const { body } = await (gateways.get("one process, SQLite") as GatewayUnderTest).ask(
      "SH-AIC",
      DOSSIER,
      { uscc: DOSSIER_USCC },
      INVESTIGATION,
    );
    expect(body.data).toMatchObject({
      legalEntity: {
        permits: { totalCount: 14 },
        inspections: { totalCount: 11 },
        penalties: { totalCount: 1 },
        credit: { records: { totalCount: 3 } },
        listings: { totalCount: 8 },
        restrictions: { totalCount: 3 },
      },
    });
    expect(timelineKinds(body.data)).toEqual(
      new Set(["INSPECTED", "PERMITTED", "LISTED", "REMOVED", "PENALIZED", "CHANGED", "REPORTED"]),
    );
  });
});

function timelineKinds(data: unknown): Set<string> {
  const { legalEntity } = data as {
    legalEntity: { timeline: { nodes: { kind: { code: string } }[] } };
  };
  return new Set(legalEntity.timeline.nodes.map(({ kind }) => kind.code));
}
