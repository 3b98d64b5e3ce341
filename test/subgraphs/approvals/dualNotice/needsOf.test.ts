import { describe, expect, it } from "@jest/globals";
import { editionOn } from "../../../../subgraphs/approvals/dualNotice/catalogue/editions.ts";
import { entriesIn } from "../../../../subgraphs/approvals/dualNotice/catalogue/phrases.ts";
import { editionOf } from "../../../../subgraphs/approvals/dualNotice/catalogue/editions.ts";
import { foldScope } from "../../../../subgraphs/approvals/dualNotice/foldScope.ts";
import { needsOf } from "../../../../subgraphs/approvals/dualNotice/needsOf.ts";
import { catalogue } from "../../../../subgraphs/approvals/catalogue.ts";

const SENTENCE = "【依法须经批准的项目，经相关部门批准后方可开展经营活动】";
const keys = (scope: string, edition: "2015" | "2019" | "2021" = "2021") =>
  needsOf(scope, edition).map(({ key }) => key);

describe("a business scope", () => {
  it.each([
    ["餐饮服务", ["XK-003"]],
    ["餐饮管理，企业管理咨询", []],
    ["餐饮企业管理，餐饮服务", ["XK-003"]],
    ["道路货物运输（普通货运）", ["XK-011"]],
    ["道路货物运输代理，国际货物运输代理", []],
    ["旅馆，日用百货的销售", ["XK-022", "XK-026"]],
    ["药品零售、药品批发", ["XK-006", "XK-048"]],
    ["建筑工程咨询，建筑工程施工", ["XK-018", "XK-019"]],
  ])("“%s” needs %j: the longest phrase wins", (scope, needed) => {
    expect(keys(scope)).toEqual(needed);
  });

  it.each([
    ["化工原料及产品的销售（除危险化学品、监控化学品、烟花爆竹、民用爆炸物品、易制毒化学品）", []],
    ["食品机械销售，保健食品（不含熟食、含乳制品）的零售", ["XK-002"]],
    ["互联网信息服务（不得从事增值电信、金融业务）", ["XK-040"]],
    ["投资咨询（不得从事劳务派遣）", []],
    ["拍卖除外的商品经纪", []],
    ["国内快递（邮政企业专营业务除外）", ["XK-041"]],
    ["化工原料（除烟花爆竹外、危险化学品凭许可证经营）的批发", ["XK-008"]],
    ["除餐饮服务外，均可经营", []],
    ["清除危险废物", ["XK-035"]],
    ["非危险化学品的批发", []],
    ["不含食品销售，劳务派遣", ["XK-015"]],
  ])("“%s” needs %j: what is left out is not needed", (scope, needed) => {
    expect(keys(scope)).toEqual(needed);
  });

  it.each([
    ["图书，文具用品的零售", []],
    ["图书、文具用品的零售", ["XK-032"]],
    ["锅炉及配件的销售", []],
    ["锅炉（不含压力容器）的安装、维修", ["XK-036"]],
    ["烟花爆竹（不得零售）的销售", ["XK-010"]],
  ])("“%s” needs %j: some products need a permit for what is done with them", (scope, needed) => {
    expect(keys(scope)).toEqual(needed);
  });

  it("may be said of several permits, of which one is needed", () => {
    expect(needsOf("医疗器械的销售。", "2021")).toEqual([
      { key: "XK-004/XK-005", phrase: "医疗器械", items: ["XK-004", "XK-005"] },
    ]);
    expect(keys("医疗器械，第三类医疗器械经营")).toEqual(["XK-004"]);
  });

  it("is told the same in any width, and each item once", () => {
    expect(needsOf("ＫＴＶ，卡拉OK （歌舞厅）", "2021")).toEqual([
      { key: "XK-029", phrase: "KTV", items: ["XK-029"] },
    ]);
  });

  it("may only say that something needs approval, which is more than saying nothing", () => {
    expect(needsOf(`服装的销售。${SENTENCE}`, "2021")).toEqual([
      { key: "UNNAMED", phrase: null, items: [] },
    ]);
    expect(keys(`劳务派遣。${SENTENCE}`)).toEqual(["XK-015"]);
    expect(keys("服装的销售。")).toEqual([]);
    expect(keys("服装（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）")).toEqual([]);
    expect(foldScope(`甲，乙。${SENTENCE}`)).toEqual({ text: "甲,乙。", namesApproval: true });
  });

  it.each([
    ["机动车维修", "2015", ["XK-013"]],
    ["机动车维修", "2019", []],
    ["旅行社业务", "2015", []],
    ["旅行社业务", "2019", ["XK-043"]],
    ["预包装食品的销售", "2019", ["XK-002"]],
    ["预包装食品的销售", "2021", []],
  ] as const)("“%s” by the edition of %s needs %j", (scope, edition, needed) => {
    expect(keys(scope, edition)).toEqual(needed);
  });
});

describe("the catalogue of a day", () => {
  it.each([
    ["2015-10-12", undefined],
    ["2015-10-13", "2015"],
    ["2019-03-01", "2015"],
    ["2019-03-02", "2019"],
    ["2021-04-28", "2019"],
    ["2021-04-29", "2021"],
  ])("%s is the edition of %s", (day, code) => {
    expect(editionOn(day)?.code).toBe(code);
  });

  it("names items that follow the registration, spelt as scopes are folded", () => {
    const after = new Set(
      catalogue.filter(({ stage }) => stage === "POST").map(({ code }) => code),
    );
    for (const code of ["2015", "2019", "2021"]) {
      const entries = entriesIn(editionOf(code));
      const items = entries.flatMap(({ needs }) => needs.flat());
      expect(items.filter((item) => !after.has(item))).toEqual([]);
      const phrases = entries.map(({ phrase }) => phrase);
      expect(phrases.filter((phrase) => foldScope(phrase).text !== phrase)).toEqual([]);
      expect(new Set(phrases).size).toBe(phrases.length);
    }
  });
});
