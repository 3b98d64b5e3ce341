import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { assertRegistrable } from "../../../gateway/registeredOperations/assertRegistrable.ts";
import { readRegisteredOperations } from "../../../gateway/registeredOperations/readRegisteredOperations.ts";
import { readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { apiSchema } from "../../support/apiSchema.ts";
import { type OperationsFolder, operationsFolder } from "./registeredOperationsFolder.ts";

const classification = classificationOf(readSupergraph());
const REPRESENTATIVE = `query Who { legalEntity(id: "1") { legalRepresentative { name } } }`;

describe("registered operations before the graph", () => {
  let folder: OperationsFolder;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await apiSchema();
  });
  beforeEach(() => {
    folder = operationsFolder();
  });
  afterEach(() => folder.remove());

  const read = () =>
    assertRegistrable(readRegisteredOperations(folder.path), schema, classification);

  it("of this installation are all as they should be", () => {
    const operations = readRegisteredOperations("registered-operations");
    expect(operations.map(({ reader }) => reader)).toEqual([
      "PARTNER-LAW",
      "PARTNER-NOTARY",
      "PARTNER-PLATFORM",
      "PARTNER-RATING",
      "PUBLIC",
    ]);
    expect(() => assertRegistrable(operations, schema, classification)).not.toThrow();
  });

  it.each([
    ["query A { nothing }", 'Cannot query field "nothing" on type "Query".'],
    ["query A {", "Syntax Error: Expected Name, found <EOF>."],
    ["{ __typename }", "must hold one query, with a name"],
    ["query A { __typename } query B { __typename }", "must hold one query, with a name"],
    [
      "query A { legalEntity { permits(first: 100) { nodes { legalEntity { permits(first: 100) { nodes { legalEntity { permits(first: 100) { totalCount } } } } } } } } }",
      "The operation may answer",
    ],
    [
      "query A { legalEntity { timeline { totalCount } } }",
      "asks for LegalEntity.timeline, not in the contract of PARTNER-NOTARY",
    ],
    [
      `query A { legalEntity { legalRepresentative { idNumber } } }`,
      "asks for LegalRepresentative.idNumber, not in the contract of PARTNER-NOTARY",
    ],
    [
      "query A { __schema { description } }",
      "asks for Query.__schema, __Schema.description, not in the contract of PARTNER-NOTARY",
    ],
  ])("are refused where the file holds %s", (text, message) => {
    folder.register("PARTNER-NOTARY", "a.graphql", text);
    expect(read).toThrow(message);
  });

  it("are refused where the owner of the data has not approved them", () => {
    folder.register("PUBLIC", "who.graphql", REPRESENTATIVE, ["SH-EIC"]);
    expect(read).toThrow(
      "PUBLIC/who.graphql: asks for data of SH-AIC, whose approval is not in manifest.json",
    );
  });
});
