import { describe, expect, it } from "@jest/globals";
import { edition2016 } from "../../../seeds/permits/edition2016.ts";
import { FDA_USCC, inventedUscc } from "../../subgraphs/approvals/submittedRow.ts";
import { type Cells, permitOf2016 } from "./permitFile.ts";

const upgraded = (given: Cells = {}) => {
  const cells = permitOf2016(1, given);
  return edition2016.rowOf((column) => cells[column] ?? "", {
    item: "XK-001",
    authorityUscc: FDA_USCC,
  });
};

describe("a permit of the edition of 2016", () => {
  it("is told in the words of 2019", () => {
    expect(upgraded()).toEqual({
      item: "XK-001",
      documentNumber: "沪食药监许〔2016〕1号",
      projectName: "食品生产许可",
      title: "食品生产许可",
      category: "普通",
      content: "糕点",
      holderName: "甲食品有限公司",
      holderKind: "法人及非法人组织",
      holderUscc: inventedUscc(11),
      holderOrganizationCode: "",
      holderRegistrationNumber: "",
      holderTaxNumber: "",
      legalRepresentativeName: "钱一",
      decidedOn: "2016/05/31",
      validFrom: "2016/05/31",
      validTo: "2021/05/30",
      authorityName: "上海市食品药品监督管理局",
      authorityUscc: FDA_USCC,
      sourceUnitName: "上海市食品药品监督管理局",
      sourceUnitUscc: FDA_USCC,
      status: "1",
      remark: "",
    });
  });

  it.each([
    ["0", "普通"],
    ["1", "特许"],
    ["2", "认可"],
    ["3", "核准"],
    ["4", "登记"],
    ["5", "其他"],
  ])("has its category %s in words: %s", (code, category) => {
    expect(upgraded({ XK_SPLB: code })).toMatchObject({ category });
  });

  it("that was rescinded is not valid, and one that was objected to still is", () => {
    expect(upgraded({ XK_ZT: "1" })).toMatchObject({
      status: "2",
      remark: "已撤销（2016 年版 XK_ZT 1）",
    });
    expect(upgraded({ XK_ZT: "2", BZ: "补正" })).toMatchObject({
      status: "1",
      remark: "补正；有异议（2016 年版 XK_ZT 2）",
    });
  });

  it("is rejected where nobody can tell whether it is valid, or of what category it is", () => {
    expect(upgraded({ XK_ZT: "3", XK_SPLB: "7" })).toMatchObject([
      { column: "XK_SPLB", code: "UNKNOWN_CODE" },
      { column: "XK_ZT", code: "UNKNOWN_CODE" },
    ]);
  });

  it("keeps the long name of a project whole, and shortens the title only", () => {
    const name = "食".repeat(70);
    expect(upgraded({ XK_XMMC: name })).toMatchObject({
      projectName: name,
      title: `${"食".repeat(63)}…`,
    });
  });

  it("is of a person, of its own business or of an organisation, by what identifies the holder", () => {
    expect(upgraded({ XK_XDR_SFZ: "11010519491231002X", XK_FR: "" })).toMatchObject({
      holderKind: "自然人",
      personIdType: "居民身份证",
      personIdNumber: "11010519491231002X",
    });
    expect(upgraded({ XK_XDR_SHXYM: "92310110MA1ABCDE1X" })).toMatchObject({
      holderKind: "个体工商户",
    });
  });
});
