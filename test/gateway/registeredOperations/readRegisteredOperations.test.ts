import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { GraphQLSchema } from "graphql";
import { assertRegistrable } from "../../../gateway/registeredOperations/assertRegistrable.ts";
import { readRegisteredOperations } from "../../../gateway/registeredOperations/readRegisteredOperations.ts";
import { readSupergraph } from "../../../gateway/supergraph/supergraph.ts";
import { classificationOf } from "../../../schema/classification.ts";
import { apiSchema } from "../../support/apiSchema.ts";
import { type OperationsFolder, operationsFolder } from "./registeredOperationsFolder.ts";

const classification = classificationOf(readSupergraph());
const NAME = `query Name { legalEntity(id: "1") { name } }`;
const REPRESENTATIVE = `query Who { legalEntity(id: "1") { legalRepresentative { name } } }`;

describe("registered operations", () => {
  let folder: OperationsFolder;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await apiSchema();
  });
  beforeEach(() => {
    folder = operationsFolder();
  });
  afterEach(() => folder.remove());

  const read = () => {
    const operations = readRegisteredOperations(folder.path);
    assertRegistrable(operations, schema, classification);
    return operations;
  };

  it("are known by the hash of their file, with whose they are and who approved them", () => {
    const id = folder.register("PARTNER-NOTARY", "name.graphql", NAME);
    expect(read()).toEqual([
      {
        id,
        reader: "PARTNER-NOTARY",
        file: join(folder.path, "PARTNER-NOTARY/name.graphql"),
        text: NAME,
        approvals: [
          {
            department: "SH-AIC",
            documentNumber: "示例〔2023〕第1号",
            approvedOn: "2023-12-01",
          },
        ],
      },
    ]);
  });

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

  it("are missed where their folder is not there", () => {
    expect(() => readRegisteredOperations(join(folder.path, "none"))).toThrow(
      `there is no folder ${folder.path}/none of registered operations; set REGISTERED_OPERATIONS_DIR to the one of this installation`,
    );
  });

  it("are refused of a partner without a contract", () => {
    folder.register("PARTNER-SOMEBODY", "name.graphql", NAME);
    expect(read).toThrow(
      /PARTNER-SOMEBODY belongs to no partner with a contract in policy\/partners, nor to PUBLIC/u,
    );
  });

  it("are refused when a file was changed after its approval", () => {
    folder.register("PARTNER-NOTARY", "name.graphql", NAME);
    folder.write("PARTNER-NOTARY", "name.graphql", `${NAME} `);
    expect(read).toThrow(
      /PARTNER-NOTARY\/name\.graphql was changed after its approval \(SHA-256 [0-9a-f]{64}\); have it approved anew/u,
    );
  });

  it("are refused when a file was never approved, and when an approved one is gone", () => {
    folder.register("PARTNER-NOTARY", "name.graphql", NAME);
    folder.write("PARTNER-NOTARY", "other.graphql", NAME);
    expect(read).toThrow(/other\.graphql is not in manifest\.json; have it approved/u);
    rmSync(join(folder.path, "PARTNER-NOTARY/other.graphql"));
    rmSync(join(folder.path, "PARTNER-NOTARY/name.graphql"));
    expect(read).toThrow(/name\.graphql is in manifest\.json, but there is no such file/u);
  });

  it("are not read from another folder than their reader's", () => {
    folder.register("PARTNER-LAW", "name.graphql", NAME);
    folder.register("PARTNER-NOTARY", "own.graphql", NAME, ["SH-AIC"], {
      file: "../PARTNER-LAW/name.graphql",
    });
    rmSync(join(folder.path, "PARTNER-NOTARY/own.graphql"));
    expect(read).toThrow(/PARTNER-LAW\/name\.graphql is in manifest\.json, but there is no such/u);
  });

  it.each([
    [{ approvals: [] }, "name.graphql has no approval"],
    [
      { approvals: [{ department: "SH-X", documentNumber: "1", approvedOn: "2023-12-01" }] },
      "name.graphql is approved by SH-X, which is no department",
    ],
    [
      { approvals: [{ department: "SH-AIC", documentNumber: " ", approvedOn: "2023-12-01" }] },
      "name.graphql is approved by SH-AIC without the number of a document",
    ],
    [
      { approvals: [{ department: "SH-AIC", documentNumber: "1", approvedOn: "2023-13-01" }] },
      "name.graphql is approved on 2023-13-01, which is no day (YYYY-MM-DD)",
    ],
    [{ approvals: "SH-AIC" }, "is not JSON of the form"],
    [{ sha256: 1 }, "is not JSON of the form"],
  ])("are refused with the manifest's %j", (change, message) => {
    folder.register("PARTNER-NOTARY", "name.graphql", NAME, ["SH-AIC"], change);
    expect(read).toThrow(message);
  });

  it.each(["", "[]", "{"])("are refused with a manifest that holds %j, or none", (manifest) => {
    folder.write("PARTNER-NOTARY", "name.graphql", NAME);
    expect(read).toThrow(/manifest\.json is missing/u);
    folder.write("PARTNER-NOTARY", "manifest.json", manifest);
    expect(read).toThrow(/manifest\.json is not JSON of the form/u);
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
