import { expect, it } from "@jest/globals";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { applyForRepair, creditOf, objectTo, record } from "./creditFile.ts";

describeOnEachDatabase("an entity may", (open) => {
  async function withRecord() {
    const database = await open();
    const subgraph = await openSubgraph(credit, database);
    await record(database, {
      id: 5,
      catalogue_code: "GX-D03",
      title: "拖欠劳动者工资",
      objection_marked_on: "2016-07-19",
    });
    return { database, ask: subgraph.ask };
  }

  it.each([
    ["APPLIED", "已申请"],
    ["ACCEPTED", "已受理"],
    ["APPROVED", "准予修复"],
    ["REFUSED", "不予修复"],
    ["REMOVED", "已移出查询界面"],
  ])("apply for the repair of a record, which is then %s (%s)", async (status, name) => {
    const { database, ask } = await withRecord();
    await applyForRepair(database, {
      id: 9,
      credit_record_id: 5,
      remedy: "已补发工资",
      status_code: status,
      decided_on: "2016-08-01",
      removed_on: "2016-08-04",
    });
    const selection = `credit { repairs { nodes {
      id record { __typename id } appliedOn remedy status { name } decidedOn removedOn provenance { sourceSystem }
    } } }`;
    expect(await ask(entities([1], selection))).toEqual(
      creditOf({
        repairs: {
          nodes: [
            {
              id: "9",
              record: { __typename: "DishonestyRecord", id: "5" },
              appliedOn: "2016-07-18",
              remedy: "已补发工资",
              status: { name },
              decidedOn: "2016-08-01",
              removedOn: "2016-08-04",
              provenance: { sourceSystem: "TEST" },
            },
          ],
        },
      }),
    );
  });

  it.each([
    ["FILED", "已提出"],
    ["MARKED", "已标注"],
    ["TRANSFERRED", "已转提供部门核查"],
    ["UPHELD", "异议成立"],
    ["REJECTED", "异议不成立"],
  ])("object to a record, which is then %s (%s)", async (status, name) => {
    const { database, ask } = await withRecord();
    await objectTo(database, {
      id: 9,
      credit_record_id: 5,
      status_code: status,
      marked_on: "2016-07-19",
      decided_on: "2016-07-25",
    });
    const selection = `credit { objections { nodes {
      id record { title objectionMark { markedOn } } filedOn grounds status { name } markedOn decidedOn
    } } }`;
    expect(await ask(entities([1], selection))).toEqual(
      creditOf({
        objections: {
          nodes: [
            {
              id: "9",
              record: {
                title: "拖欠劳动者工资（异议处理中）",
                objectionMark: { markedOn: "2016-07-19" },
              },
              filedOn: "2016-07-18",
              grounds: "认为记载的事实有误",
              status: { name },
              markedOn: "2016-07-19",
              decidedOn: "2016-07-25",
            },
          ],
        },
      }),
    );
  });
});
