import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type Installation, seededInstallation } from "../../support/installation.ts";
import { type GatewayUnderTest, openGateway } from "../../support/openGateway.ts";

describe("what an answer says of what was withheld or masked in it", () => {
  let installation: Installation;
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    installation = await seededInstallation(20);
    gateway = await openGateway(installation.env);
  });
  afterAll(async () => {
    await gateway.close();
    await installation.remove();
  });

  async function reported(reader: string, query: string, headers: Record<string, string> = {}) {
    const { body } = await gateway.ask(reader, query, undefined, headers);
    const { extensions } = body as { readonly extensions?: { readonly access: unknown[] } };
    return extensions?.access;
  }

  it("is nothing where nothing was", async () => {
    const { body } = await gateway.ask("PUBLIC", `{ legalEntity(id: "2") { name } }`);
    expect(Object.keys(body)).toEqual(["data"]);
  });

  it("is what, where, why, by which law, and how it may be had", async () => {
    const query = `{ e: legalEntity(id: "2") { legalRepresentative { n: idNumber } } }`;
    expect(await reported("SH-AIC", query)).toEqual([
      {
        coordinate: "LegalRepresentative.idNumber",
        paths: [["e", "legalRepresentative", "n"]],
        kind: "WITHHELD",
        categories: [
          {
            code: "representative.idNumber",
            name: "法定代表人证件号码",
            legalBasis: "个人信息保护法 §6、§34",
          },
        ],
        cause: "PURPOSE_REQUIRED",
        reason: "须注明使用目的 · a purpose must be declared",
        remedy: {
          text: "请求头 x-purpose: P01 | P05 | P06 | P07 · header x-purpose",
          purposes: ["P01", "P05", "P06", "P07"],
          needs: ["BASIS"],
          owner: "SH-AIC",
        },
      },
    ]);
  });

  it("names every place of a field that was withheld or masked alike once", async () => {
    const query = `{ legalEntities(first: 20) { nodes { legalRepresentative { name again: name } } } }`;
    const place = ["legalEntities", "nodes", "legalRepresentative"];
    expect(await reported("PUBLIC", query)).toMatchObject([
      {
        kind: "MASKED",
        cause: "SINGLE_LOOK_UP_ONLY",
        paths: [
          [...place, "name"],
          [...place, "again"],
        ],
      },
    ]);
  });

  it("says of which records it holds where that depends on them", async () => {
    const query = `{ legalEntities(first: 20) { nodes { officers { nodes { name } } legalRepresentative { phone } } } }`;
    const headers = { "x-purpose": "P02", "x-basis": "TASK-1" };
    expect(await reported("D-310110-MSA", query, headers)).toMatchObject([
      {
        coordinate: "Officer.name",
        kind: "MASKED",
        standings: ["ELSEWHERE"],
        records: "仅就其他记录 · only of other records",
        cause: "MASKED",
      },
      {
        coordinate: "LegalRepresentative.phone",
        kind: "WITHHELD",
        standings: ["ELSEWHERE"],
        cause: "NOT_SHARED",
        paths: [["legalEntities", "nodes", "legalRepresentative", "phone"]],
      },
    ]);
  });

  it("is the same whether there is such an entity or none, one record or many", async () => {
    const below = `{ legalRepresentative { phone } permits { nodes { remark } } }`;
    const [some, none] = [
      await reported("PUBLIC", `{ legalEntity(id: "2") ${below} }`),
      await reported("PUBLIC", `{ legalEntity(id: "999999") ${below} }`),
    ];
    expect(some).toHaveLength(2);
    expect(none).toEqual(some);
  });

  it("has what the operation's variables include, and no more", async () => {
    const query = `query ($x: Boolean!) { legalEntity(id: "2") { legalRepresentative { phone @include(if: $x) } } }`;
    const { body } = await gateway.ask("PUBLIC", query, { x: false });
    expect(body).toEqual({ data: { legalEntity: { legalRepresentative: {} } } });
  });
});
