import { expect, it } from "@jest/globals";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { describeOnEachDatabase, type OpenDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { permit } from "./permits.ts";

async function opened(open: OpenDatabase) {
  const database = await open();
  return { database, subgraph: await openSubgraph(approvals, database) };
}

/** The only permit of entity 1. */
const onlyPermit = (selection: string): string =>
  entities([1], `permits { nodes { ${selection} } }`);

const of = (node: object) => ({ data: { _entities: [{ permits: { nodes: [node] } }] } });

describeOnEachDatabase("a permit", (open) => {
  it("says what was permitted, by whom, and where the record comes from", async () => {
    const { database, subgraph } = await opened(open);
    await permit(database, { id: 7, entity_id: 1, certificate_number: "JY23101100000001" });
    expect(
      await subgraph.ask(
        onlyPermit(`id title documentNumber category { code name } certificateName certificateNumber
          content decidedOn validFrom validTo isLongTerm status { code name } ending { code } endedOn
          authority { code name } level { code } district { name } sourceUnit { code }
          holderKind { code name } holderName item { code name authority { code } stage { name } termYears }
          legalEntity { id } provenance { sourceSystem version recordedAt authority { nameEn } }`),
      ),
    ).toEqual(
      of({
        id: "7",
        title: "准予餐饮服务许可决定书",
        documentNumber: "杨许准字〔2016〕第7号",
        category: { code: "0", name: "普通" },
        certificateName: "食品经营许可证",
        certificateNumber: "JY23101100000001",
        content: "餐饮服务",
        decidedOn: "2016-07-18",
        validFrom: "2016-07-18",
        validTo: "2021-07-17",
        isLongTerm: false,
        status: { code: "VALID", name: "有效" },
        ending: null,
        endedOn: null,
        authority: { code: "D-310110-MSA", name: "杨浦区市场监督管理局" },
        level: { code: "DISTRICT" },
        district: { name: "杨浦区" },
        sourceUnit: { code: "D-310110-MSA" },
        holderKind: { code: "LEGAL_PERSON", name: "法人及非法人组织" },
        holderName: "甲餐饮有限公司",
        item: {
          code: "XK-003",
          name: "餐饮服务许可",
          authority: { code: "SH-FDA" },
          stage: { name: "后置审批" },
          termYears: 5,
        },
        legalEntity: { id: "1" },
        provenance: {
          sourceSystem: "TEST",
          version: 1,
          recordedAt: "2016-07-18T08:00:00Z",
          authority: { nameEn: expect.stringContaining("Yangpu") },
        },
      }),
    );
  });

  it("has no last day where it is without limit of time", async () => {
    const { database, subgraph } = await opened(open);
    await permit(database, { id: 1, entity_id: 1, valid_to: "9999-12-31" });
    expect(await subgraph.ask(onlyPermit(`validTo isLongTerm`))).toEqual(
      of({ validTo: null, isLongTerm: true }),
    );
  });

  it.each([
    ["the day before it begins", "2016-07-17", {}, false],
    ["its first day", "2016-07-18", {}, true],
    ["its last day", "2021-07-17", {}, true],
    ["the day after", "2021-07-18", {}, false],
    ["the day it was revoked", "2018-01-10", { ended: true }, false],
    ["the day before that", "2018-01-09", { ended: true }, true],
  ])(
    "on %s is in force or not",
    async (_, day, { ended = false }: { ended?: boolean }, expected) => {
      const { database, subgraph } = await opened(open);
      const ending = {
        status_code: "INVALID",
        ending_code: "REVOKED",
        ended_on: "2018-01-10",
      } as const;
      await permit(database, { id: 1, entity_id: 1, ...(ended ? ending : {}) });
      expect(await subgraph.ask(onlyPermit(`isInForce(asOf: "${day}")`))).toEqual(
        of({ isInForce: expected }),
      );
    },
  );

  it("keeps the name of a holder who is a natural person apart from open names", async () => {
    const { database, subgraph } = await opened(open);
    await permit(database, {
      id: 1,
      entity_id: 1,
      holder_kind_code: "NATURAL_PERSON",
      holder_name: "孙二",
      person_id_type_code: "111",
      person_id_number: "319999198001010013",
    });
    expect(
      await subgraph.ask(
        onlyPermit(`holderName personName personIdType { name } personIdNumber
          legalRepresentativeName legalRepresentativeIdType { code } legalRepresentativeIdNumber`),
      ),
    ).toEqual(
      of({
        holderName: null,
        personName: "孙二",
        personIdType: { name: "居民身份证" },
        personIdNumber: "319999198001010013",
        legalRepresentativeName: "钱一",
        legalRepresentativeIdType: { code: "111" },
        legalRepresentativeIdNumber: "319999197001010017",
      }),
    );
  });

  it.each([
    "杨许准字〔2016〕第7号",
    "杨许准字[2016]第7号",
    "杨许准字（２０１６）第７号",
    " 杨许准字(2016)第7号 ",
  ])("is found by its document number written %s", async (documentNumber) => {
    const { database, subgraph } = await opened(open);
    await permit(
      database,
      { id: 7, entity_id: 1 },
      { id: 8, entity_id: 2, document_number: "杨许准字〔2016〕第7号" },
      { id: 9, entity_id: 3 },
    );
    const query = `query ($number: String!) { permitsByDocumentNumber(documentNumber: $number) { id } }`;
    expect(await subgraph.ask(query, { number: documentNumber })).toEqual({
      data: { permitsByDocumentNumber: [{ id: "7" }, { id: "8" }] },
    });
  });
});
