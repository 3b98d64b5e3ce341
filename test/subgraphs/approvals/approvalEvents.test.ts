import { expect, it } from "@jest/globals";
import { TIMELINE_EVENTS_PER_SOURCE } from "../../../kit/timelineEvent.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { permit } from "./permits.ts";

describeOnEachDatabase("approval events", (open) => {
  it("carry the provenance of their permit, and no name from its free text", async () => {
    const database = await open();
    const { ask } = await openSubgraph(approvals, database);
    await permit(database, {
      id: 1,
      entity_id: 1,
      content: "准予孙二经营",
      holder_name: "孙二",
      remark: "孙二",
    });
    expect(await ask(entities([1], `approvalEvents`))).toEqual({
      data: {
        _entities: [
          {
            approvalEvents: [
              {
                id: "permit:1",
                occurredOn: "2016-07-18",
                summary: "餐饮服务许可",
                kind_code: "PERMITTED",
                kind_name: "取得许可",
                kind_name_en: "Permit given",
                source_system: "TEST",
                authority_code: "D-310110-MSA",
                version: 1,
                recorded_at: "2016-07-18 08:00:00",
              },
            ],
          },
        ],
      },
    });
  });

  it.each([
    ["of few permits by one statement", 70, 1],
    ["of more permits than are told of by two", 120, 2],
  ])("are the newest hundred of each entity, %s", async (_, count, costs) => {
    const database = await open();
    const { ask, statements } = await openSubgraph(approvals, database);
    await permit(
      database,
      ...Array.from({ length: count }, (_one, index) => ({
        id: 100 + index,
        entity_id: 1,
        // The oldest decisions: what ended, ended after all of them.
        ...(index < 70 ? ENDED : {}),
      })),
      { id: 7, entity_id: 2 },
    );
    statements();
    const ends = Array.from({ length: 70 }, (_one, index) => told(`permit-end:${169 - index}`));
    const decisions = Array.from({ length: 30 }, (_one, index) =>
      told(`permit:${99 + count - index}`),
    );
    expect(ends.length + decisions.length).toBe(TIMELINE_EVENTS_PER_SOURCE);
    expect(await ask(entities([1, 2, 3], `approvalEvents`))).toEqual({
      data: {
        _entities: [
          { approvalEvents: [...ends, ...decisions] },
          { approvalEvents: [told("permit:7")] },
          { approvalEvents: [] },
        ],
      },
    });
    expect(statements()).toHaveLength(costs);
  });
});

const ENDED = {
  status_code: "INVALID",
  ending_code: "CANCELLED",
  ended_on: "2018-01-10",
} as const;

const told = (id: string) => expect.objectContaining({ id });
