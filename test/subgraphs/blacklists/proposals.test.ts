import { expect, it } from "@jest/globals";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities, firstIds } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { apply, provenance } from "./lists.ts";

describeOnEachDatabase("proposals for the serious list", (open) => {
  /** Entity 1 was proposed three times: dropped, listed, and not decided yet. */
  async function opened() {
    const database = await open();
    const subgraph = await openSubgraph(blacklists, database);
    const proposal = {
      entity_id: 1,
      rule_set_code: "2016",
      reason_code: "11",
      proposing_authority_code: "SH-AIC",
      document_number: "沪市监严告字〔2016〕第1号",
      outcome_code: null,
      decided_on: null,
      ...provenance,
    };
    await database.knex("serious_listing_proposal").insert([
      {
        ...proposal,
        id: 1,
        proposed_on: "2016-03-01",
        outcome_code: "DROPPED",
        decided_on: "2016-04-01",
      },
      {
        ...proposal,
        id: 2,
        proposed_on: "2016-05-01",
        outcome_code: "LISTED",
        decided_on: "2016-06-01",
      },
      { ...proposal, id: 3, proposed_on: "2016-07-01" },
    ]);
    subgraph.statements();
    return { database, subgraph };
  }

  it("are told newest first with what became of them", async () => {
    const { subgraph } = await opened();
    expect(
      await subgraph.ask(
        entities(
          [1],
          `listingProposals { totalCount nodes { id state { code } reason { code } documentNumber proposedOn
             outcome { name } decidedOn } }`,
        ),
      ),
    ).toEqual({
      data: {
        _entities: [
          {
            listingProposals: {
              totalCount: 3,
              nodes: [
                told("3", "2016-07-01", null, null),
                told("2", "2016-05-01", "决定列入", "2016-06-01"),
                told("1", "2016-03-01", "决定不予列入", "2016-04-01"),
              ],
            },
          },
        ],
      },
    });
  });

  it("put nobody on a list and tell the timeline nothing", async () => {
    const { subgraph } = await opened();
    expect(await subgraph.ask(entities([1], `listings { totalCount } listingEvents`))).toEqual({
      data: { _entities: [{ listings: { totalCount: 0 }, listingEvents: [] }] },
    });
    expect(await subgraph.ask(`{ listings(kind: SERIOUS) { totalCount } }`)).toEqual({
      data: { listings: { totalCount: 0 } },
    });
  });

  it("cost, with the incentives, a statement for each list, for one entity and for fifty", async () => {
    const { database, subgraph } = await opened();
    await apply(database, "incentive", { id: 1, measure_code: "I04", domain_code: "SUPERVISION" });
    subgraph.statements();
    const selection = `listingProposals { nodes { id } } incentives { nodes { id } }`;
    await subgraph.ask(entities([1], selection));
    expect(subgraph.statements()).toHaveLength(2);
    await subgraph.ask(entities(firstIds(50), selection));
    expect(subgraph.statements()).toHaveLength(2);
  });
});

const told = (
  id: string,
  proposedOn: string,
  outcome: string | null,
  decidedOn: string | null,
) => ({
  id,
  state: { code: "1" },
  reason: { code: "11" },
  documentNumber: "沪市监严告字〔2016〕第1号",
  proposedOn,
  outcome: outcome === null ? null : { name: outcome },
  decidedOn,
});
