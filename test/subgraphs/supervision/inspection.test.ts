import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import type { InspectionRow } from "../../../subgraphs/supervision/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { inspect } from "./records.ts";

describeOnEachDatabase("an inspection", (open) => {
  /** What is read of the only inspection of entity 1. */
  async function read(
    given: Partial<InspectionRow> & { readonly details?: object },
    selection: string,
  ): Promise<unknown> {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(database, { id: 7, ...given });
    const answer = await ask(entities([1], `inspections { nodes { ${selection} } }`));
    return answer.errors ?? (answer.data as Answered)._entities[0].inspections.nodes[0];
  }

  it("says who inspected what, how, with which result, and where the record comes from", async () => {
    expect(
      await read(
        {
          result_codes: "B,6",
          conclusion_code: "3",
          disposal_code: "1",
          next_step_code: "RECTIFY",
        },
        `__typename id legalEntity { id } kind { code name nameEn } authority { code name }
         level { code name } district { code name } item { code name nameEn } occurredOn summary
         method { name } resultEdition { code } results { code name } conclusion { name }
         followUp { disposal { name } nextStep { name } }
         provenance { sourceSystem authority { code } version recordedAt }`,
      ),
    ).toEqual({
      __typename: "DailyInspection",
      id: "inspection:7",
      legalEntity: { id: "1" },
      kind: { code: "DAILY", name: "日常监管", nameEn: "Daily supervision" },
      authority: { code: "D-310110-MSA", name: "杨浦区市场监督管理局" },
      level: { code: "DISTRICT", name: "区级" },
      district: { code: "310110", name: "杨浦区" },
      item: { code: "SH-AIC-002", name: "登记事项检查", nameEn: "Check of registered particulars" },
      occurredOn: "2016-07-18",
      summary: "登记事项检查：未按规定公示应当公示的信息、通过登记的住所（经营场所）无法联系",
      method: { name: "实地检查" },
      resultEdition: { code: "2016" },
      results: [
        { code: "B", name: "未按规定公示应当公示的信息" },
        { code: "6", name: "通过登记的住所（经营场所）无法联系" },
      ],
      conclusion: { name: "不符合" },
      followUp: { disposal: { name: "未完结" }, nextStep: { name: "责令整改" } },
      provenance: {
        sourceSystem: "TEST",
        authority: { code: "D-310110-MSA" },
        version: 1,
        recordedAt: "2016-07-18T08:00:00Z",
      },
    });
  });

  it("of the city belongs to no district, and one without a conclusion has none", async () => {
    expect(
      await read(
        { level_code: "CITY", district_code: null },
        `level { name } district { code } conclusion { code } followUp { disposal { code } nextStep { code } }`,
      ),
    ).toEqual({
      level: { name: "市级" },
      district: null,
      conclusion: null,
      followUp: { disposal: null, nextStep: null },
    });
  });

  it("names its officers and their certificates apart", async () => {
    const officers = JSON.stringify([
      { name: "赵甲", certificate_number: "Y09100001" },
      { name: "李乙", certificate_number: null },
    ]);
    expect(await read({ officers }, `officers { name certificateNumber }`)).toEqual({
      officers: [
        { name: "赵甲", certificateNumber: "Y09100001" },
        { name: "李乙", certificateNumber: null },
      ],
    });
  });

  // One code has had three meanings.
  it.each([
    ["2014", "4", "通过登记的住所（经营场所）无法联系"],
    ["2016", "4", "违反质量技术监督规定"],
    ["2019", "4", "通过登记的住所（经营场所）无法联系"],
    ["2014", "9", "被撤销"],
    ["2016", "9", "注销"],
    ["2016", "A", "发现问题待后续处理"],
    ["2016", "12", "迁出"],
    ["2019", "8", "发现问题待后续处理"],
    ["2019", "A", "A"],
    ["1999", "1", "1"],
  ])("of the edition of %s reads result %s as %s", async (edition, code, name) => {
    expect(
      await read({ result_edition: edition, result_codes: code }, `results { code name }`),
    ).toEqual({ results: [{ code, name }] });
  });

  it("of an item that this release does not know keeps the item's code as its name", async () => {
    expect(await read({ item_code: "SH-AIC-999" }, `item { code name nameEn } summary`)).toEqual({
      item: { code: "SH-AIC-999", name: "SH-AIC-999", nameEn: null },
      summary: "SH-AIC-999：未发现问题",
    });
  });
});

interface Answered {
  readonly _entities: [{ readonly inspections: { readonly nodes: readonly unknown[] } }];
}
