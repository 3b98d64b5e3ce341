import type { PenaltyItemRow } from "../rows.ts";

/**
 * A penalty list (处罚清单) to start from, one item a line: code, name, English name, department, item of the supervision
 * lists by which the violation is found or `-`, legal basis. The departments' own lists are not published in one
 * place: codes and the choice of items are drafts, articles are those in force in 2016, 待确认.
 */
const TABLE = `
CF-001|发布虚假广告|False advertising|SH-AIC|SH-AIC-003|广告法 §55
CF-002|提供虚假材料取得登记|Registration by false documents|SH-AIC|SH-AIC-002|公司登记管理条例 §64
CF-003|擅自变更登记事项|Registered particulars changed without registration|SH-AIC|SH-AIC-002|公司登记管理条例 §69
CF-004|利用格式条款侵害消费者权益|Unfair standard contract terms|SH-AIC|SH-AIC-005|合同违法行为监督处理办法
CF-005|侵犯注册商标专用权|Infringement of a registered trade mark|SH-AIC|SH-AIC-007|商标法 §60
CF-006|商业贿赂|Commercial bribery|SH-AIC|SH-AIC-006|反不正当竞争法 §22
CF-007|传销|Pyramid selling|SH-AIC|-|禁止传销条例 §24
CF-008|销售不合格产品|Sale of substandard products|SH-QTS|SH-QTS-001|产品质量法 §49
CF-009|使用未经检验的特种设备|Use of special equipment that was not inspected|SH-QTS|SH-QTS-002|特种设备安全法 §84
CF-010|使用不合格计量器具|Use of inaccurate measuring instruments|SH-QTS|SH-QTS-003|计量法 §27
CF-011|未取得认证销售强制认证产品|Sale of products without compulsory certification|SH-QTS|-|认证认可条例 §67
CF-012|未经许可从事食品生产|Food production without a permit|SH-FDA|SH-FDA-001|食品安全法 §122
CF-013|经营超过保质期的食品|Sale of expired food|SH-FDA|SH-FDA-002|食品安全法 §124
CF-014|餐饮服务未按规定操作|Catering against the rules|SH-FDA|SH-FDA-003|食品安全法 §126
CF-015|无证经营药品|Sale of drugs without a permit|SH-FDA|SH-FDA-004|药品管理法 §73
CF-016|经营未注册的医疗器械|Sale of unregistered medical devices|SH-FDA|SH-FDA-005|医疗器械监督管理条例 §63
CF-017|未经许可经营危险化学品|Trade in hazardous chemicals without a permit|SH-SAWS|SH-SAWS-001|危险化学品安全管理条例 §77
CF-018|未落实安全生产责任制|No system of responsibility for work safety|SH-SAWS|SH-SAWS-002|安全生产法 §94
CF-019|偷税|Tax evasion|SH-TAX|SH-TAX-001|税收征收管理法 §63
CF-020|旅馆未按规定登记住宿|Guests of a hotel not registered|SH-PSB|SH-PSB-001|治安管理处罚法 §56
CF-021|消防设施不符合规定|Fire equipment against the rules|SH-PSB|SH-PSB-002|消防法 §60
CF-022|未依法缴纳社会保险费|Social insurance not paid|SH-HRSS|SH-HRSS-001|社会保险法 §86
CF-023|超标排放污染物|Discharge above the limits|SH-EPB|SH-EPB-001|环境保护法 §59
CF-024|非法处置危险废物|Unlawful disposal of hazardous waste|SH-EPB|SH-EPB-002|固体废物污染环境防治法 §75
CF-025|未批先建|Construction before approval|SH-EPB|SH-EPB-003|环境影响评价法 §31
CF-026|无资质承揽工程|Construction without qualification|SH-HUC|SH-HUC-001|建筑法 §65
CF-027|无证从事道路运输经营|Road transport without a permit|SH-TRANS|SH-TRANS-001|道路运输条例 §63
CF-028|娱乐场所违规经营|Entertainment against the rules|SH-CULT|SH-CULT-001|娱乐场所管理条例 §43
CF-029|无证经营旅行社业务|Travel agency without a permit|SH-CULT|-|旅行社条例 §46
CF-030|无证执业|Medical practice without a permit|SH-HEALTH|SH-HEALTH-001|医疗机构管理条例 §44
CF-031|公共场所卫生不达标|Public place below hygiene standards|SH-HEALTH|SH-HEALTH-002|公共场所卫生管理条例 §14
CF-032|无证批发酒类商品|Wholesale of alcohol without a permit|SH-COMM|SH-COMM-002|上海市酒类商品产销管理条例
CF-033|社会团体超出章程活动|Association acting outside its statutes|SH-CIVIL|SH-CIVIL-001|社会团体登记管理条例 §33
CF-034|不执行政府定价|Prices set by government not kept|SH-DRC|SH-DRC-001|价格法 §39
CF-035|无证经营电信业务|Telecommunications without a permit|SH-EIC|-|电信条例 §69
`;

/** The penalty list, in the order of its codes. */
export const penaltyItems: readonly PenaltyItemRow[] = TABLE.trim()
  .split("\n")
  .map((line, at) => {
    const [code = "", name = "", nameEn = "", authority = "", item = "", basis = ""] =
      line.split("|");
    return {
      id: at + 1,
      code,
      name,
      name_en: nameEn,
      authority_code: authority,
      item_code: item === "-" ? null : item,
      basis,
    };
  });
