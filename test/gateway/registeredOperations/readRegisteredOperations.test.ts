import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { readRegisteredOperations } from "../../../gateway/registeredOperations/readRegisteredOperations.ts";
import { type OperationsFolder, operationsFolder } from "./registeredOperationsFolder.ts";

const NAME = `query Name { legalEntity(id: "1") { name } }`;

describe("registered operations", () => {
  let folder: OperationsFolder;
  beforeEach(() => {
    folder = operationsFolder();
  });
  afterEach(() => folder.remove());

  const read = () => readRegisteredOperations(folder.path);

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

  const approval = { department: "SH-AIC", documentNumber: "1", approvedOn: "2023-12-01" };
  const entry = { file: "name.graphql", sha256: "0", approvals: [approval] };

  it.each<[unknown]>([
    [null],
    ["name.graphql"],
    [[]],
    [{ ...entry, file: 1 }],
    [{ ...entry, file: undefined }],
    [{ ...entry, approvals: [null] }],
    [{ ...entry, approvals: ["SH-AIC"] }],
    [{ ...entry, approvals: [["SH-AIC"]] }],
    [{ ...entry, approvals: [approval, { ...approval, department: 1 }] }],
    [{ ...entry, approvals: [{ ...approval, documentNumber: undefined }] }],
    [{ ...entry, approvals: [{ ...approval, approvedOn: null }] }],
  ])("are refused where the manifest has the entry %j, alone or beside another", (wrong) => {
    folder.write("PARTNER-NOTARY", "name.graphql", NAME);
    for (const operations of [[wrong], [entry, wrong], { 0: wrong }]) {
      folder.write("PARTNER-NOTARY", "manifest.json", JSON.stringify({ operations }));
      expect(read).toThrow(
        `manifest.json is not JSON of the form { "operations": [{ "file", "sha256", "approvals": [{ "department", "documentNumber", "approvedOn" }] }] }`,
      );
    }
  });

  it("are those of the public too, and of folders alone", () => {
    const id = folder.register("PUBLIC", "name.graphql", NAME);
    writeFileSync(join(folder.path, "README.md"), "text");
    expect(read().map((one) => [one.reader, one.id])).toEqual([["PUBLIC", id]]);
  });

  it.each(["", "[]", "{"])("are refused with a manifest that holds %j, or none", (manifest) => {
    folder.write("PARTNER-NOTARY", "name.graphql", NAME);
    expect(read).toThrow(/manifest\.json is missing/u);
    folder.write("PARTNER-NOTARY", "manifest.json", manifest);
    expect(read).toThrow(/manifest\.json is not JSON of the form/u);
  });
});
