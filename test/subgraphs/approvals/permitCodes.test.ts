import { expect, it } from "@jest/globals";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import type { PermitRow } from "../../../subgraphs/approvals/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { permit } from "./permits.ts";

const of = (node: object) => ({ data: { _entities: [{ permits: { nodes: [node] } }] } });

describeOnEachDatabase("a permit", (open) => {
  async function read(columns: Partial<PermitRow>, selection: string) {
    const database = await open();
    const { ask } = await openSubgraph(approvals, database);
    await permit(database, { id: 7, entity_id: 1, ...columns });
    return ask(entities([1], `permits { nodes { ${selection} } }`));
  }

  it.each([
    ["0", "普通"],
    ["1", "特许"],
    ["2", "认可"],
    ["3", "核准"],
    ["4", "登记"],
    ["5", "其他"],
  ])("of category %s is one of %s", async (code, name) => {
    expect(await read({ category_code: code }, "category { name }")).toEqual(
      of({ category: { name } }),
    );
  });

  it.each([
    ["RESCINDED", "撤销"],
    ["WITHDRAWN", "撤回"],
    ["REVOKED", "吊销"],
    ["CANCELLED", "注销"],
  ])("that was %s is no longer valid for the reason of %s, from a day on", async (code, name) => {
    const columns = { status_code: "INVALID", ending_code: code, ended_on: "2016-09-05" } as const;
    expect(await read(columns, "status { name } ending { name } endedOn")).toEqual(
      of({ status: { name: "无效" }, ending: { name }, endedOn: "2016-09-05" }),
    );
  });

  it("of the city belongs to no district, one of a merged district to the successor", async () => {
    const city = await read(
      { level_code: "CITY", district_code: null },
      "level { name } district { name }",
    );
    expect(city).toEqual(of({ level: { name: "市级" }, district: null }));
    const merged = await read({ district_code: "310108" }, "level { name } district { name }");
    expect(merged).toEqual(of({ level: { name: "区级" }, district: { name: "静安区" } }));
  });

  it("of an individual business has an open holder", async () => {
    const columns = { holder_kind_code: "INDIVIDUAL_BUSINESS", holder_name: "孙记面馆" };
    expect(await read(columns, "holderKind { name } holderName personName")).toEqual(
      of({ holderKind: { name: "个体工商户" }, holderName: "孙记面馆", personName: null }),
    );
  });

  it("keeps the fields of the edition of 2016, the codes of its authorities and its remark", async () => {
    const columns = {
      project_name: "餐饮服务项目",
      authority_uscc: "11310110MB2F30268L",
      source_unit_uscc: "11310110MB2F30268L",
      remark: "补录",
    };
    expect(await read(columns, "projectName authorityUscc sourceUnitUscc remark")).toEqual(
      of({
        projectName: "餐饮服务项目",
        authorityUscc: "11310110MB2F30268L",
        sourceUnitUscc: "11310110MB2F30268L",
        remark: "补录",
      }),
    );
  });

  it("is asked about real days only", async () => {
    expect(await read({}, `isInForce(asOf: "2016-02-30")`)).toMatchObject({
      errors: [{ message: expect.stringContaining("must be a real day as YYYY-MM-DD") }],
    });
  });
});
