import { expect, it } from "@jest/globals";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { permit } from "./permits.ts";

const NUMBER = "杨许准字〔2016〕第7号";

describeOnEachDatabase("permits by the number of their decision", (open) => {
  async function decided(holders: number) {
    const database = await open();
    const subgraph = await openSubgraph(approvals, database);
    await permit(
      database,
      ...Array.from({ length: holders }, (_, index) => ({
        id: 1000 + index,
        entity_id: index + 1,
        document_number: NUMBER,
      })),
      { id: 8, entity_id: 1 },
    );
    subgraph.statements();
    return subgraph;
  }

  it.each(["杨许准字〔2016〕7号", "杨许准字〔2016〕第07号", "第7号", "", "%"])(
    "are none for %j, which is another number",
    async (documentNumber) => {
      const { ask } = await decided(1);
      const query = `query ($number: String!) { permitsByDocumentNumber(documentNumber: $number) { id } }`;
      expect(await ask(query, { number: documentNumber })).toEqual({
        data: { permitsByDocumentNumber: [] },
      });
    },
  );

  it("are at most a hundred, and several numbers cost one statement", async () => {
    const { ask, statements } = await decided(101);
    expect(
      await ask(`{
        many: permitsByDocumentNumber(documentNumber: "杨许准字【2016】第7号") { id }
        one: permitsByDocumentNumber(documentNumber: "杨许准字［2016］第8号") { id }
      }`),
    ).toEqual({
      data: {
        many: Array.from({ length: 100 }, (_, index) => ({ id: String(1000 + index) })),
        one: [{ id: "8" }],
      },
    });
    expect(statements()).toHaveLength(1);
  });
});
