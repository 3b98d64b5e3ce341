import { expect, it } from "@jest/globals";
import { TIMELINE_EVENTS_PER_SOURCE } from "../../../kit/timelineEvent.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { inspect, orderRectification, penalize } from "./records.ts";

describeOnEachDatabase("supervision events", (open) => {
  it("are the inspections and the published penalties, with no name and no free text", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(database, { id: 1, result_codes: "B" }, { id: 2, inspected_on: "2016-07-19" });
    await penalize(
      database,
      {
        id: 1,
        party_kind_code: "NATURAL_PERSON",
        party_name: "孙二",
        case_name: "孙二无证经营案",
        facts: "孙二无证经营。",
        content: "对孙二罚款人民币2000元",
      },
      { id: 2, published_until: null },
    );
    await orderRectification(database, { id: 1 });
    const provenance = {
      source_system: "TEST",
      authority_code: "D-310110-MSA",
      version: 1,
      recorded_at: "2016-07-18 08:00:00",
    };
    const inspected = {
      kind_code: "INSPECTED",
      kind_name: "监督检查",
      kind_name_en: "Inspected",
      ...provenance,
    };
    expect(await ask(entities([1], `supervisionEvents`))).toEqual({
      data: {
        _entities: [
          {
            supervisionEvents: [
              {
                id: "inspection:2",
                occurredOn: "2016-07-19",
                summary: "登记事项检查：未发现问题",
                ...inspected,
              },
              {
                id: "inspection:1",
                occurredOn: "2016-07-18",
                summary: "登记事项检查：未按规定公示应当公示的信息",
                ...inspected,
              },
              {
                id: "penalty:1",
                occurredOn: "2016-07-18",
                kind_code: "PENALIZED",
                kind_name: "行政处罚",
                kind_name_en: "Penalised",
                summary: "虚假宣传：罚款",
                ...provenance,
              },
            ],
          },
        ],
      },
    });
  });

  it("are the newest hundred of each entity, of both tables together", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(
      database,
      ...Array.from({ length: 70 }, (_, at) => ({ id: at + 1, inspected_on: "2016-07-19" })),
      { id: 71, entity_id: 2 },
    );
    await penalize(database, ...Array.from({ length: 70 }, (_, at) => ({ id: at + 1 })));
    const newest = [
      ...Array.from({ length: 70 }, (_, at) => told(`inspection:${70 - at}`)),
      ...Array.from({ length: 30 }, (_, at) => told(`penalty:${70 - at}`)),
    ];
    expect(newest).toHaveLength(TIMELINE_EVENTS_PER_SOURCE);
    expect(await ask(entities([1, 2, 3], `supervisionEvents`))).toEqual({
      data: {
        _entities: [
          { supervisionEvents: newest },
          { supervisionEvents: [told("inspection:71")] },
          { supervisionEvents: [] },
        ],
      },
    });
  });
});

const told = (id: string) => expect.objectContaining({ id });
