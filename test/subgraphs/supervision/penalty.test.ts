import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import type { PenaltyRow } from "../../../subgraphs/supervision/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { penalize } from "./records.ts";

interface Answered {
  readonly _entities: [{ readonly penalties: { readonly nodes: readonly unknown[] } }];
}

describeOnEachDatabase("a penalty", (open) => {
  /** What is read of the only penalty of entity 1. */
  async function read(given: Partial<PenaltyRow>, selection: string): Promise<unknown> {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await penalize(database, { id: 7, ...given });
    const answer = await ask(entities([1], `penalties { nodes { ${selection} } }`));
    return answer.errors ?? (answer.data as Answered)._entities[0].penalties.nodes[0];
  }

  it("says all that the publicity standard publishes", async () => {
    expect(
      await read(
        {
          case_name: "甲贸易有限公司虚假宣传案",
          category_codes: "1,2",
          confiscation: 1_150_865,
          suspended_licence: "食品经营许可证 JY23101100000001",
          valid_until: "2017-07-18",
          published_until: "2999-12-31",
          authority_uscc: "113101100000000000",
        },
        `__typename id kind { code } authority { name } level { code } district { code } occurredOn summary
         item { name } legalEntity { id } documentNumber caseName violationType facts basis
         categoryEdition { code } categories { code name } content fine confiscation suspendedLicence
         decidedOn validUntil publishedUntil publicityTerm { code name } authorityUscc simpleProcedure
         status { code name } partyKind { name } partyName personName
         provenance { sourceSystem authority { code } version recordedAt }`,
      ),
    ).toEqual({
      __typename: "Penalty",
      id: "penalty:7",
      kind: { code: "PENALTY" },
      authority: { name: "杨浦区市场监督管理局" },
      level: { code: "DISTRICT" },
      district: { code: "310110" },
      occurredOn: "2016-07-18",
      summary: "虚假宣传：罚款、没收违法所得、没收非法财物",
      item: { name: "登记事项检查" },
      legalEntity: { id: "1" },
      documentNumber: "杨市监罚〔2016〕第7号",
      caseName: "甲贸易有限公司虚假宣传案",
      violationType: "虚假宣传",
      facts: "当事人发布虚假广告。",
      basis: "《反不正当竞争法》第二十四条",
      categoryEdition: { code: "2016" },
      categories: [
        { code: "1", name: "罚款" },
        { code: "2", name: "没收违法所得、没收非法财物" },
      ],
      content: "罚款人民币2000元",
      fine: "0.200000",
      confiscation: "1.150865",
      suspendedLicence: "食品经营许可证 JY23101100000001",
      decidedOn: "2016-07-18",
      validUntil: "2017-07-18",
      publishedUntil: "2999-12-31",
      publicityTerm: { code: "SAMR45-3Y", name: "其他处罚：三年" },
      authorityUscc: "113101100000000000",
      simpleProcedure: false,
      status: { code: "0", name: "正常" },
      partyKind: { name: "法人及非法人组织" },
      partyName: "甲贸易有限公司",
      personName: null,
      provenance: {
        sourceSystem: "TEST",
        authority: { code: "D-310110-MSA" },
        version: 1,
        recordedAt: "2016-07-18T08:00:00Z",
      },
    });
  });

  // CF_NR_FK is decimal(18,6) of 万: a fine of 2000 yuan is 0.2.
  it.each([
    [1, "0.000001"],
    [100, "0.000100"],
    [200_000, "0.200000"],
    [12_345_678, "12.345678"],
    [1_000_000, "1.000000"],
    [999_999_999_999_999, "999999999.999999"],
  ])("of %i millionths of 万 is a fine of exactly %s", async (millionths, amount) => {
    expect(await read({ fine: millionths, confiscation: millionths }, `fine confiscation`)).toEqual(
      { fine: amount, confiscation: amount },
    );
  });

  it("without a fine has none, rather than a fine of nothing", async () => {
    expect(
      await read({ fine: 0, category_codes: "0" }, `fine confiscation categories { name } summary`),
    ).toEqual({
      fine: null,
      confiscation: null,
      categories: [{ name: "警告" }],
      summary: "虚假宣传：警告",
    });
  });

  it.each([
    ["2016", "0,3,4,5,6", ["警告", "责令停产停业", "暂扣或者吊销许可证、执照", "行政拘留", "其他"]],
    ["2021", "1.1,1.2,2.1,2.2", ["警告", "通报批评", "罚款", "没收违法所得"]],
    ["2021", "3.3,4.4,5", ["吊销许可证件", "限制从业", "行政拘留"]],
    ["2021", "1", ["1"]],
    ["1996", "1", ["1"]],
  ])("of edition %s reads categories %s as %j", async (edition, codes, names) => {
    expect(
      await read({ category_edition: edition, category_codes: codes }, `categories { name }`),
    ).toEqual({ categories: names.map((name) => ({ name })) });
  });

  it.each([
    ["0", "正常"],
    ["2", "异议"],
    ["3", "其他"],
  ])("of status %s is %s", async (code, name) => {
    expect(await read({ status_code: code }, `status { name }`)).toEqual({ status: { name } });
  });

  it.each([
    ["SAMR45-3M", "通报批评、较低数额罚款：三个月"],
    ["NDRC58-1Y", "食品药品、特种设备、安全生产、消防：最短一年〔待确认〕"],
    ["PRACTICE-2018-SERIOUS", "严重失信：六个月至三年〔待确认〕"],
  ])("published under %s names the rule, and says where it is unconfirmed", async (code, name) => {
    expect(await read({ publicity_term_code: code }, `publicityTerm { name }`)).toEqual({
      publicityTerm: { name },
    });
  });

  it("of a natural person keeps the name apart from every open field", async () => {
    const person = {
      party_kind_code: "NATURAL_PERSON",
      party_name: "孙二",
      case_name: "孙二无证经营案",
      person_id_type_code: "414",
      person_id_number: "E00000000",
    };
    expect(
      await read(
        person,
        `partyKind { name } partyName caseName summary personName personIdType { name } personIdNumber`,
      ),
    ).toEqual({
      partyKind: { name: "自然人" },
      partyName: null,
      caseName: null,
      summary: "虚假宣传：罚款",
      personName: "孙二",
      personIdType: { name: "普通护照" },
      personIdNumber: "E00000000",
    });
  });

  it("of an individual business names the business", async () => {
    expect(
      await read(
        { party_kind_code: "INDIVIDUAL_BUSINESS", party_name: "杨浦区孙二小吃店" },
        `partyKind { name } partyName personName personIdType { code } personIdNumber`,
      ),
    ).toEqual({
      partyKind: { name: "个体工商户" },
      partyName: "杨浦区孙二小吃店",
      personName: null,
      personIdType: null,
      personIdNumber: null,
    });
  });

  it("keeps its representative, its text and earlier offences beside what is published", async () => {
    expect(
      await read(
        {
          legal_representative_name: "钱一",
          legal_representative_id_type_code: "111",
          legal_representative_id_number: "319999197001010017",
          prior_offences: 2,
          decision_text: "决定书全文",
          remark: "已结案",
        },
        `legalRepresentativeName legalRepresentativeIdType { name } legalRepresentativeIdNumber
         priorOffences decisionText remark`,
      ),
    ).toEqual({
      legalRepresentativeName: "钱一",
      legalRepresentativeIdType: { name: "居民身份证" },
      legalRepresentativeIdNumber: "319999197001010017",
      priorOffences: 2,
      decisionText: "决定书全文",
      remark: "已结案",
    });
  });
});
