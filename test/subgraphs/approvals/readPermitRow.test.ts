import { expect, it } from "@jest/globals";
import { departmentByCode } from "../../../policy/departments/index.ts";
import { readPermitRow } from "../../../subgraphs/approvals/ingest/readPermitRow.ts";
import { inventedUscc, submittedRow } from "./submittedRow.ts";

it("a row of a permit has the digest that it has had since rows were first kept", () => {
  const department = departmentByCode("SH-FDA");
  if (department === undefined) throw new TypeError("there is no SH-FDA");
  const given = { personIdType: "护照", personIdNumber: "E1", remark: "无" };
  const row = submittedRow(inventedUscc(7), 1, given);
  const by = { department, sourceSystem: "FDA-PERMITS", today: "2026-01-01" };
  expect(readPermitRow(row, by)).toMatchObject({
    digest: "1890e7f1052bba7b68fe8c5cd3998c9539bf1bdf3deb16c41b5756e7502be02f",
  });
});
