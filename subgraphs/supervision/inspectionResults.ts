import { type CodedValue, type CodeList, codeList } from "../../kit/codes/codedValue.ts";

/**
 * The result codes of spot checks changed twice, and the same code means different things: `4` was a
 * domicile out of reach until 2016 and a breach of quality supervision after. So every inspection names
 * the edition that its results are of.
 */
export const resultEditionCode = codeList([
  ["2014", "公示信息抽查结果（2014—2016）", "Checks of published information, 2014 to 2016"],
  ["2016", "双随机抽查结果（2016—2019）", "Random spot checks, 2016 to 2019"],
  [
    "2019",
    "现行双随机抽查结果（2019 起）〔编号待确认〕",
    "Random spot checks, current national list [numbering unconfirmed]",
  ],
]);

type CodeRows = readonly (readonly [string, string, string])[];

const results2014: CodeRows = [
  ["1", "正常", "In order"],
  ["2", "未按规定公示即时信息", "Immediate information not published as prescribed"],
  ["3", "未按规定公示年报信息", "Annual report not published as prescribed"],
  ["4", "通过登记的住所（经营场所）无法联系", "Out of reach at the registered domicile"],
  ["5", "公示信息隐瞒真实情况、弄虚作假", "Published information conceals or falsifies the facts"],
  ["6", "不予配合情节严重", "Refused to cooperate, in a serious way"],
  ["7", "已注销", "De-registered"],
  ["8", "被吊销", "Licence revoked"],
  ["9", "被撤销", "Registration annulled"],
];

const results2016: CodeRows = [
  ["1", "未发现问题", "No problem found"],
  ["A", "发现问题待后续处理", "Problems found, to be dealt with"],
  ["B", "未按规定公示应当公示的信息", "Information due not published as prescribed"],
  ["C", "公示信息隐瞒真实情况弄虚作假", "Published information conceals or falsifies the facts"],
  ["D", "违反其他工商行政管理规定", "Other breach of rules of industry and commerce"],
  ["3", "违反食品药品管理规定", "Breach of food and drug rules"],
  ["4", "违反质量技术监督规定", "Breach of quality and technical supervision rules"],
  ["5", "违反其他部门规定", "Breach of another department's rules"],
  ["G", "违反公安管理规定", "Breach of public security rules"],
  ["E", "发现问题经责令已改正", "Problems found and rectified as ordered"],
  ["F", "未发现开展本次抽查涉及的经营活动", "No business of the kind checked was found"],
  ["6", "通过登记的住所（经营场所）无法联系", "Out of reach at the registered domicile"],
  ["7", "已关闭停业或正在组织清算", "Closed, or in liquidation"],
  ["8", "不配合检查情节严重", "Refused to cooperate, in a serious way"],
  ["9", "注销", "De-registered"],
  ["10", "被吊销", "Licence revoked"],
  ["11", "被撤销", "Registration annulled"],
  ["12", "迁出", "Moved away"],
];

/** The eight values of today; their numbering is unconfirmed against the national standard. */
const results2019: CodeRows = [
  ["1", "未发现问题", "No problem found"],
  ["2", "未按规定公示应当公示的信息", "Information due not published as prescribed"],
  ["3", "公示信息隐瞒真实情况弄虚作假", "Published information conceals or falsifies the facts"],
  ["4", "通过登记的住所（经营场所）无法联系", "Out of reach at the registered domicile"],
  ["5", "发现问题已责令改正", "Problems found, ordered to rectify"],
  ["6", "不配合检查情节严重", "Refused to cooperate, in a serious way"],
  ["7", "未发现开展本次抽查涉及的经营活动", "No business of the kind checked was found"],
  ["8", "发现问题待后续处理", "Problems found, to be dealt with"],
];

const rowsByEdition = new Map<string, CodeRows>([
  ["2014", results2014],
  ["2016", results2016],
  ["2019", results2019],
]);

const listsByEdition = new Map<string, CodeList>(
  [...rowsByEdition].map(([edition, rows]) => [edition, codeList(rows)]),
);

/** The results of a comma list of codes, by the edition they are of. */
export function inspectionResults(edition: string, codes: string): CodedValue[] {
  const list = listsByEdition.get(edition) ?? codeList([]);
  return codes.split(",").map(list);
}

/** The edition of results that are recorded now: checks made by acts are of its time. */
export const CURRENT_EDITION = "2019";

/** Whether a code is of an edition. */
export function isResult(edition: string, code: string): boolean {
  return rowsByEdition.get(edition)?.some(([known]) => known === code) ?? false;
}
