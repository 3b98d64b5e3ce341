import { expect, it } from "@jest/globals";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { permit } from "./permits.ts";

describeOnEachDatabase("a permit that is no longer valid", (open) => {
  it.each([
    ["within a term that is over by now", { valid_to: "2018-03-01" }, "2017-06-01", true],
    ["after a term that is over by now", { valid_to: "2018-03-01" }, "2018-03-02", false],
    ["revoked on an unknown day", { ending_code: "REVOKED" }, "2017-06-01", false],
    ["invalid without a term that could be over", { valid_to: "9999-12-31" }, "2017-06-01", false],
  ])("is in force or not %s", async (_, columns, asOf, isInForce) => {
    const database = await open();
    const { ask } = await openSubgraph(approvals, database);
    await permit(database, { id: 1, entity_id: 1, status_code: "INVALID", ...columns });
    expect(await ask(entities([1], `permits { nodes { isInForce(asOf: "${asOf}") } }`))).toEqual({
      data: { _entities: [{ permits: { nodes: [{ isInForce }] } }] },
    });
  });

  it("is told to the timeline with its end before a decision of the same day", async () => {
    const database = await open();
    const { ask } = await openSubgraph(approvals, database);
    await permit(database, {
      id: 1,
      entity_id: 1,
      decided_on: "2018-01-10",
      ended_on: "2018-01-10",
      status_code: "INVALID",
      ending_code: "REVOKED",
    });
    expect(await ask(entities([1], `approvalEvents`))).toEqual({
      data: {
        _entities: [
          {
            approvalEvents: ["permit-end:1", "permit:1"].map((id) =>
              expect.objectContaining({ id }),
            ),
          },
        ],
      },
    });
  });
});
