import { expect, it } from "@jest/globals";
import { credit } from "../../../subgraphs/credit/index.ts";
import type { CreditRecordRow } from "../../../subgraphs/credit/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { creditOf, record } from "./creditFile.ts";

const of = (node: object) => creditOf({ sharedRecords: { nodes: [node] } });

describeOnEachDatabase("a credit record", (open) => {
  /** What departments read of the only record of entity 1. */
  async function read(given: Partial<CreditRecordRow>, selection: string) {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await record(database, { id: 7, ...given });
    return ask(entities([1], `credit { sharedRecords { nodes { ${selection} } } }`));
  }

  it("says what was recorded, under which item of the catalogue, and where it comes from", async () => {
    expect(
      await read(
        { happened_on: "2015-12-01", query_until: "2999-11-30" },
        `__typename id title nature happenedOn queryUntil objectionMark { notice }
         catalogueItem { code name nameEn nature recordKind sourceDepartment { code } openness { code name } legalBasis }
         provenance { sourceSystem authority { code } version recordedAt }`,
      ),
    ).toEqual(
      of({
        __typename: "CommendationRecord",
        id: "7",
        title: "守合同重信用企业",
        nature: "GOOD",
        happenedOn: "2015-12-01",
        queryUntil: "2999-11-30",
        objectionMark: null,
        catalogueItem: {
          code: "GX-A02",
          name: "守合同重信用企业",
          nameEn: "Enterprise that keeps contracts and credit",
          nature: "GOOD",
          recordKind: "COMMENDATION",
          sourceDepartment: { code: "SH-AIC" },
          openness: { code: "PUBLIC", name: "社会公开" },
          legalBasis: "企业信息公示暂行条例 §18",
        },
        provenance: {
          sourceSystem: "TEST",
          authority: { code: "SH-EIC" },
          version: 1,
          recordedAt: "2016-07-18T08:00:00Z",
        },
      }),
    );
  });

  it.each([
    [
      "GX-A01",
      { award_level_code: "CITY", document_number: "沪府发〔2016〕9号" },
      "CommendationRecord",
      `awardLevel { name } documentNumber`,
      { awardLevel: { name: "市级" }, documentNumber: "沪府发〔2016〕9号" },
    ],
    [
      "GX-B02",
      { commitment_kind_code: "APPROVAL", fulfilment_code: "BREACHED" },
      "CreditCommitmentRecord",
      `commitmentKind { name } commitmentKept { name }`,
      { commitmentKind: { name: "审批替代型" }, commitmentKept: { name: "违约" } },
    ],
    [
      "GX-C03",
      { result_kind_code: "TEST", document_number: "沪检〔2016〕1号", detail: "菌落总数超标" },
      "SupervisionResultRecord",
      `resultKind { name } documentNumber detail`,
      {
        resultKind: { name: "抽样检验" },
        documentNumber: "沪检〔2016〕1号",
        detail: "菌落总数超标",
      },
    ],
    [
      "GX-D03",
      {
        conduct_ended_on: "2016-06-30",
        document_number: "沪人社监〔2016〕1号",
        detail: "拖欠三十人",
      },
      "DishonestyRecord",
      `documentNumber conductEndedOn detail`,
      { documentNumber: "沪人社监〔2016〕1号", conductEndedOn: "2016-06-30", detail: "拖欠三十人" },
    ],
    [
      "GX-E01",
      { tax_kind_code: "VAT", amount: 12_345_678, document_number: "沪税公告〔2016〕1号" },
      "TaxArrearsNotice",
      `taxKind { name } balance documentNumber`,
      {
        taxKind: { name: "增值税" },
        balance: "12.345678",
        documentNumber: "沪税公告〔2016〕1号",
      },
    ],
    [
      "GX-E02",
      { amount: 200_000, period_from: "2016-01-01", period_to: "2016-03-31", headcount: 12 },
      "SocialInsuranceArrearsRecord",
      `periodFrom periodTo arrears headcount`,
      { periodFrom: "2016-01-01", periodTo: "2016-03-31", arrears: "0.200000", headcount: 12 },
    ],
    [
      "GX-F01",
      {
        contract_number: "CG-2016-1",
        counterparty: "某采购人",
        amount: 999_999_999_999_999,
        fulfilment_code: "FULFILLED",
      },
      "ContractPerformanceRecord",
      `contractNumber counterparty contractAmount performance { name }`,
      {
        contractNumber: "CG-2016-1",
        counterparty: "某采购人",
        contractAmount: "999999999.999999",
        performance: { name: "已履行" },
      },
    ],
  ])("under item %s %j is a %s", async (code, columns, type, selection, expected) => {
    const own = `__typename ... on ${type} { ${selection} }`;
    expect(await read({ catalogue_code: code, ...columns }, own)).toEqual(
      of({ __typename: type, ...expected }),
    );
  });

  it("that says no more than its title leaves the fields of its kind empty", async () => {
    expect(
      await read(
        { catalogue_code: "GX-E01" },
        `... on TaxArrearsNotice { taxKind { code } balance documentNumber }`,
      ),
    ).toEqual(of({ taxKind: null, balance: null, documentNumber: null }));
  });

  it("that somebody objects to says so beside and within its title (沪社会信用条例 §36)", async () => {
    expect(
      await read({ objection_marked_on: "2016-07-20" }, `title objectionMark { markedOn notice }`),
    ).toEqual(
      of({
        title: "守合同重信用企业（异议处理中）",
        objectionMark: { markedOn: "2016-07-20", notice: "本信息已被提出异议，正在处理" },
      }),
    );
  });

  it("under no item of the catalogue is refused by the database (§9)", async () => {
    const database = await open();
    await openSubgraph(credit, database);
    await expect(record(database, { id: 1, catalogue_code: "GX-Z99" })).rejects.toMatchObject({
      message: expect.stringMatching(/foreign key constraint/iu),
    });
  });
});
