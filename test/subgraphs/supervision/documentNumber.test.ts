import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { penalize } from "./records.ts";

const NUMBER = "浦市监案处字〔2016〕第150201610141号";
const BY_NUMBER = `query ($number: String!) {
  penaltiesByDocumentNumber(documentNumber: $number) { id legalEntity { id } }
}`;

describeOnEachDatabase("penalties by the number of their decision", (open) => {
  async function decided() {
    const database = await open();
    const subgraph = await openSubgraph(supervision, database);
    await penalize(
      database,
      { id: 1, document_number: NUMBER },
      { id: 2, entity_id: 2, document_number: NUMBER },
      { id: 3, entity_id: 3, document_number: NUMBER, published_until: "2017-07-18" },
      { id: 4, document_number: "浦市监案处字〔2016〕第150201610142号" },
    );
    subgraph.statements();
    return { database, ...subgraph };
  }

  it.each([
    NUMBER,
    "浦市监案处字[2016]第150201610141号",
    "浦市监案处字(2016)第150201610141号",
    "浦市监案处字（2016）第150201610141号",
    "浦市监案处字【2016】第150201610141号",
    "浦市监案处字［２０１６］第１５０２０１６１０１４１号",
    " 浦市监案处字〔2016〕 第150201610141号 ",
  ])("are those of every party, with the number written %s", async (number) => {
    const { ask } = await decided();
    expect(await ask(BY_NUMBER, { number })).toEqual({
      data: {
        penaltiesByDocumentNumber: [
          { id: "penalty:1", legalEntity: { id: "1" } },
          { id: "penalty:2", legalEntity: { id: "2" } },
        ],
      },
    });
  });

  it.each([
    "浦市监案处字〔2016〕150201610141号",
    "第150201610141号",
    "浦市监案处字〔2015〕第150201610141号",
    "",
    "%",
  ])("are none for %j, which is another number", async (number) => {
    const { ask } = await decided();
    expect(await ask(BY_NUMBER, { number })).toEqual({ data: { penaltiesByDocumentNumber: [] } });
  });

  it("inside government are also those no longer published", async () => {
    const { ask } = await decided();
    expect(
      await ask(`{ allPenaltiesByDocumentNumber(documentNumber: "${NUMBER}") { id } }`),
    ).toEqual({
      data: {
        allPenaltiesByDocumentNumber: [
          { id: "penalty:1" },
          { id: "penalty:2" },
          { id: "penalty:3" },
        ],
      },
    });
  });

  it("are at most a hundred for each number, and several numbers cost one statement", async () => {
    const { database, ask, statements } = await decided();
    const shared = "沪药监罚〔2016〕第9号";
    await penalize(
      database,
      ...Array.from({ length: 101 }, (_, at) => ({ id: 100 + at, document_number: shared })),
    );
    statements();
    expect(
      await ask(`{
        many: penaltiesByDocumentNumber(documentNumber: "沪药监罚(2016)第9号") { id }
        two: penaltiesByDocumentNumber(documentNumber: "${NUMBER}") { id }
      }`),
    ).toEqual({
      data: {
        many: Array.from({ length: 100 }, (_, at) => ({ id: `penalty:${100 + at}` })),
        two: [{ id: "penalty:1" }, { id: "penalty:2" }],
      },
    });
    expect(statements()).toHaveLength(1);
  });
});
