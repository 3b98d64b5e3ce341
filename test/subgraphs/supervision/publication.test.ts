import { expect, it } from "@jest/globals";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import type { PenaltyRow } from "../../../subgraphs/supervision/rows.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { inspect, orderRectification, penalize } from "./records.ts";
import { shanghaiDay } from "../../support/shanghaiDay.ts";

const NUMBER = "杨市监罚〔2016〕第7号";

/** Every way to a penalty: open ones first, then those for use inside government. */
const EVERY_WAY = `query ($representations: [_Any!]!, $number: String!) {
  _entities(representations: $representations) {
    ... on LegalEntity {
      penalties { totalCount nodes { id } }
      supervisionRecords { totalCount nodes { id } }
      supervisionEvents
      allPenalties { totalCount nodes { id status { name } publishedUntil } }
      fullSupervisionRecords { totalCount nodes { id } }
    }
  }
  penaltiesByDocumentNumber(documentNumber: $number) { id }
  allPenaltiesByDocumentNumber(documentNumber: $number) { id }
}`;
const VARIABLES = { representations: [{ __typename: "LegalEntity", id: "1" }], number: NUMBER };

const listOf = (nodes: readonly object[]) => ({ totalCount: nodes.length, nodes });

describeOnEachDatabase("a penalty is published", (open) => {
  async function everyWay(given: Partial<PenaltyRow>) {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await penalize(database, { id: 7, ...given });
    return ask(EVERY_WAY, VARIABLES);
  }

  it("through the last day of its term in Shanghai, and no longer", async () => {
    const [yesterday, today, tomorrow] = [-1, 0, 1].map(shanghaiDay) as [string, string, string];
    expect(await everyWay({ published_until: tomorrow })).toEqual(told(true, "正常", tomorrow));
    expect(await everyWay({ published_until: today })).toEqual(told(true, "正常", today));
    expect(await everyWay({ published_until: yesterday })).toEqual(told(false, "正常", yesterday));
  });

  it("never where it has no term, as a mere warning", async () => {
    expect(
      await everyWay({ published_until: null, publicity_term_code: "SAMR45-NEVER", fine: 0 }),
    ).toEqual(told(false, "正常", null));
  });

  it("never where it was decided by the simple procedure, whatever its term", async () => {
    expect(await everyWay({ simple_procedure: 1 })).toEqual(told(false, "正常", "2999-12-31"));
  });

  it("while somebody objects to it", async () => {
    expect(await everyWay({ status_code: "2" })).toEqual(told(true, "异议", "2999-12-31"));
  });

  it.each([
    ["is revoked, whatever its term", { status_code: "1" }],
    ["is sealed, since the party was a minor", { sealed: 1 }],
    ["is sealed and revoked", { sealed: 1, status_code: "1" }],
  ])("in none of these lists once it %s", async (_, given) => {
    const none = listOf([]);
    expect(await everyWay(given)).toEqual({
      data: {
        _entities: [
          {
            penalties: none,
            supervisionRecords: none,
            supervisionEvents: [],
            allPenalties: none,
            fullSupervisionRecords: none,
          },
        ],
        penaltiesByDocumentNumber: [],
        allPenaltiesByDocumentNumber: [],
      },
    });
  });
});

describeOnEachDatabase("an order to rectify", (open) => {
  it("is in no open list, while its inspection is", async () => {
    const database = await open();
    const { ask } = await openSubgraph(supervision, database);
    await inspect(database, { id: 3 });
    await orderRectification(database, { id: 4, inspection_id: 3 });
    expect(
      await ask(
        entities(
          [1],
          `supervisionRecords { totalCount nodes { id } } supervisionEvents
           fullSupervisionRecords { nodes { id } } rectifications { nodes { id } }`,
        ),
      ),
    ).toEqual({
      data: {
        _entities: [
          {
            supervisionRecords: listOf([{ id: "inspection:3" }]),
            supervisionEvents: [expect.objectContaining({ id: "inspection:3" })],
            fullSupervisionRecords: { nodes: [{ id: "inspection:3" }, { id: "rectification:4" }] },
            rectifications: { nodes: [{ id: "rectification:4" }] },
          },
        ],
      },
    });
  });
});

/** What is told of penalty 7: to everybody where it is open, and inside government. */
function told(isOpen: boolean, status: string, publishedUntil: string | null) {
  const penalty = [{ id: "penalty:7" }];
  const inOpen = isOpen ? penalty : [];
  return {
    data: {
      _entities: [
        {
          penalties: listOf(inOpen),
          supervisionRecords: listOf(inOpen),
          supervisionEvents: inOpen.map((one) => expect.objectContaining(one)),
          allPenalties: listOf([{ id: "penalty:7", status: { name: status }, publishedUntil }]),
          fullSupervisionRecords: listOf(penalty),
        },
      ],
      penaltiesByDocumentNumber: inOpen,
      allPenaltiesByDocumentNumber: penalty,
    },
  };
}
