import { beforeAll, describe, expect, it } from "@jest/globals";
import { type GraphQLSchema, parse } from "graphql";
import {
  assertWithinContract,
  beyondContract,
} from "../../../gateway/authorization/contractScope.ts";
import { readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import { platform } from "../../../policy/partners/platform.ts";
import { rating } from "../../../policy/partners/rating.ts";
import { type Reader, readerByCode } from "../../../policy/readers.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { apiSchema } from "../../support/apiSchema.ts";

const classification = classificationOf(readSupergraph());

describe("the contract of a partner, before an operation", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await apiSchema();
  });

  it.each([
    [`{ legalEntity { name isRestricted listings { nodes { kind { name } } } } }`, []],
    [`{ legalEntity { __typename permits { pageInfo { endCursor } edges { cursor } } } }`, []],
    [`{ legalEntity { x: establishedOn } }`, ["LegalEntity.establishedOn"]],
    [`{ ...F } fragment F on Query { legalEntities { totalCount } }`, ["Query.legalEntities"]],
    [
      `{ legalEntity { ... on LegalEntity { liaison { name } } } }`,
      ["LegalEntity.liaison", "Liaison.name"],
    ],
    [`{ legalEntity { establishedOn @include(if: false) } }`, ["LegalEntity.establishedOn"]],
    [`{ __type(name: "Query") { name } }`, ["Query.__type", "__Type.name"]],
    [
      `{ legalEntity { listings { nodes { ... on CourtDefaulterListing { caseNumber } } } } }`,
      ["CourtDefaulterListing.caseNumber"],
    ],
  ])("%s asks beyond it for %j", (query, beyond) => {
    expect(beyondContract(schema, classification, platform, parse(query))).toEqual(beyond);
  });

  it("covers a field that needs two kinds of data only where it names both", () => {
    const query = parse(`{ legalEntity { credit { sharedRatings { totalCount } } } }`);
    expect(beyondContract(schema, classification, rating, query)).toEqual([]);
    const one = { ...rating, categories: ["rating.thirdParty"] as const };
    expect(beyondContract(schema, classification, one, query)).toEqual([
      "CreditFile.sharedRatings",
    ]);
  });

  it("ends an operation that asks beyond it, and says what is beyond", () => {
    const query = parse(`{ legalEntity { establishedOn } }`);
    const reader = readerByCode("PARTNER-PLATFORM") as Reader;
    expect(() => assertWithinContract(schema, classification, reader, query)).toThrow(
      "电子商务平台（示例）的协议不包括 LegalEntity.establishedOn · not in the contract of An e-commerce platform (example): LegalEntity.establishedOn",
    );
  });

  it("binds nobody who has none", () => {
    const query = parse(`{ legalEntity { establishedOn } }`);
    const reader = readerByCode("PUBLIC") as Reader;
    expect(() => assertWithinContract(schema, classification, reader, query)).not.toThrow();
  });
});
