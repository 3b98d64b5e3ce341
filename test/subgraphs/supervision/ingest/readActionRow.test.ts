import { describe, expect, it } from "@jest/globals";
import { isRead, type Submission } from "../../../../kit/ingest/readRow.ts";
import { departmentByCode } from "../../../../policy/departments/index.ts";
import { readActionRow } from "../../../../subgraphs/supervision/ingest/readActionRow.ts";
import { inventedUscc } from "../../approvals/submittedRow.ts";
import { CONFIRMED, FILED, REWARDED, submittedEnforcement } from "./submittedRows.ts";

const PARTY = inventedUscc(7);
const FDA = departmentByCode("SH-FDA");
if (FDA === undefined) throw new TypeError("there is no SH-FDA");
const BY: Submission = { department: FDA, sourceSystem: "FDA-CASES", today: "2024-06-30" };

describe("a row of an administrative action", () => {
  it.each([
    ["a sealing", { measure: "查封场所、设施或者财物" }, "2024-06-05"],
    ["a freezing", { measure: "冻结存款、汇款" }, "2024-06-05"],
    ["one that says so itself", { validUntil: "2024/07/05" }, "2024-07-05"],
    ["one without a term", { validUntil: "长期" }, "9999-12-31"],
    ["an additional fine, never", { measure: "加处罚款或者滞纳金" }, null],
    ["a detention before there was the law, never", { actedOn: "2011/12/31" }, null],
    ["a detention on the first day of the law", { actedOn: "2012/01/01" }, "2012-01-31"],
  ])("of %s ends by law or by its own words", (_, given, until) => {
    const reading = readActionRow(submittedEnforcement(PARTY, 1, given), BY);
    expect(reading).toMatchObject({ told: { valid_until: until } });
  });

  it.each([
    [{ kind: "行政处罚" }, "kind UNKNOWN_CODE"],
    [{ measure: "限制公民人身自由" }, "measure UNKNOWN_CODE"],
    [{ object: "" }, "object REQUIRED"],
    [{ liftedOn: "2024/05/05" }, "liftedOn DATE_ORDER"],
    [{ liftedOn: "2999/01/01" }, "liftedOn IN_THE_FUTURE"],
    [{ validUntil: "2024/05/05" }, "validUntil DATE_ORDER"],
    [{ actedOn: "2999/01/01" }, "actedOn IN_THE_FUTURE"],
    [{ ...CONFIRMED, outcome: "" }, "outcome REQUIRED"],
    [{ ...REWARDED, amount: null }, "amount REQUIRED"],
    [{ ...REWARDED, amount: "二万" }, "amount NOT_AN_AMOUNT"],
    [{ ...FILED, filingType: "备案" }, "filingType UNKNOWN_CODE"],
    [{ authorityName: "上海市公安局" }, "authorityName NOT_AUTHORITATIVE_SOURCE"],
    [{ item: "SH-COMM-001" }, "item NOT_AUTHORITATIVE_SOURCE"],
    [{ partyUscc: "91310110Y00000000X" }, "partyUscc CHECK_CHARACTER"],
  ])("tells what is wrong with %j", (given, problem) => {
    const reading = readActionRow(submittedEnforcement(PARTY, 1, given), BY);
    const errors = isRead(reading) ? [] : reading;
    expect(errors.map(({ field, code }) => `${field} ${code}`)).toContain(problem);
  });
});
