import { expect, it } from "@jest/globals";
import { credit } from "../../../subgraphs/credit/index.ts";
import { describeOnEachDatabase } from "../../support/eachDatabase.ts";
import { entities } from "../../support/entities.ts";
import { openSubgraph } from "../../support/openSubgraph.ts";
import { creditOf, rate } from "./creditFile.ts";

const RATING = `__typename id ratingBody ratingBodyEntity { id } grade { code name } method validFrom validTo
  provenance { sourceSystem }
  ... on AssociationRating { sector }
  ... on ThirdPartyRating { agencyFilingNumber model }`;

describeOnEachDatabase("a rating", (open) => {
  it("by an association, or by an agency, names its body and what only its kind has", async () => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await rate(
      database,
      { id: 1, rating_body_entity_id: 88, method: "综合评分", sector: "餐饮业" },
      {
        id: 2,
        rating_kind: "THIRD_PARTY",
        rating_body: "乙信用评级机构",
        grade_code: "BBB",
        valid_from: "2016-08-01",
        valid_to: "2019-07-31",
        agency_filing_number: "PJ-0001",
        model: "通用 3.0",
      },
    );
    expect(await ask(entities([1], `credit { ratings { nodes { ${RATING} } } }`))).toEqual(
      creditOf({
        ratings: {
          nodes: [
            {
              __typename: "ThirdPartyRating",
              id: "2",
              ratingBody: "乙信用评级机构",
              ratingBodyEntity: null,
              grade: { code: "BBB", name: "BBB级" },
              method: null,
              validFrom: "2016-08-01",
              validTo: "2019-07-31",
              agencyFilingNumber: "PJ-0001",
              model: "通用 3.0",
              provenance: { sourceSystem: "TEST" },
            },
            {
              __typename: "AssociationRating",
              id: "1",
              ratingBody: "甲行业协会",
              ratingBodyEntity: { id: "88" },
              grade: { code: "AAA", name: "AAA级" },
              method: "综合评分",
              validFrom: "2016-07-18",
              validTo: null,
              sector: "餐饮业",
              provenance: { sourceSystem: "TEST" },
            },
          ],
        },
      }),
    );
  });

  it("of a grade of its body's own keeps the code as its name", async () => {
    const database = await open();
    const { ask } = await openSubgraph(credit, database);
    await rate(database, { id: 1, grade_code: "五星" });
    expect(
      await ask(entities([1], `credit { ratings { nodes { grade { code name nameEn } } } }`)),
    ).toEqual(
      creditOf({ ratings: { nodes: [{ grade: { code: "五星", name: "五星", nameEn: null } }] } }),
    );
  });
});
