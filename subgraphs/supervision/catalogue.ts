/** An item of a department's supervision list (监管清单, F042). */
export interface CatalogueItem {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Code of the department whose list it is in. */
  readonly authority: string;
  /** The laws and regulations it rests on, by title. */
  readonly basis: string;
  /** Whom it concerns. */
  readonly object: string;
  readonly frequency: string;
  /** 1 on paper, 2 on the spot, 3 on line. */
  readonly method: string;
}

type Row = readonly [
  code: string,
  name: string,
  nameEn: string,
  authority: string,
  basis: string,
  object: string,
  frequency: string,
  method: string,
];

/**
 * A supervision list to start from. The departments' own lists are not published in one place: codes,
 * frequencies and the choice of items are drafts, and the laws are named as they stood in 2016.
 */
// prettier-ignore
const rows: readonly Row[] = [
  ["SH-AIC-001", "公示信息抽查", "Check of published information", "SH-AIC", "企业信息公示暂行条例", "公示信息的企业", "每年不少于一次，按比例随机抽取", "1"],
  ["SH-AIC-002", "登记事项检查", "Check of registered particulars", "SH-AIC", "公司登记管理条例", "各类市场主体", "每年随机抽取", "2"],
  ["SH-AIC-003", "广告经营检查", "Check of advertising", "SH-AIC", "广告法", "广告主、广告经营者和发布者", "每季度", "3"],
  ["SH-AIC-004", "网络商品交易检查", "Check of on-line trade", "SH-AIC", "网络交易管理办法", "网络交易经营者和平台", "每月", "3"],
  ["SH-AIC-005", "合同格式条款检查", "Check of standard contract terms", "SH-AIC", "合同法；上海市合同格式条款监督条例", "使用格式条款的经营者", "每年", "1"],
  ["SH-AIC-006", "反不正当竞争检查", "Check for unfair competition", "SH-AIC", "反不正当竞争法", "经营者", "根据举报和线索", "2"],
  ["SH-AIC-007", "商标使用检查", "Check of the use of trade marks", "SH-AIC", "商标法", "商标使用人、代理机构", "每年随机抽取", "2"],
  ["SH-QTS-001", "产品质量监督抽查", "Sampling of product quality", "SH-QTS", "产品质量法", "生产企业", "每年按抽查计划", "2"],
  ["SH-QTS-002", "特种设备使用检查", "Check of the use of special equipment", "SH-QTS", "特种设备安全法", "特种设备使用单位", "每年不少于一次", "2"],
  ["SH-QTS-003", "计量器具检查", "Check of measuring instruments", "SH-QTS", "计量法", "使用强制检定计量器具的单位", "每年", "2"],
  ["SH-QTS-004", "检验检测机构检查", "Check of testing bodies", "SH-QTS", "检验检测机构资质认定管理办法", "检验检测机构", "每年随机抽取", "2"],
  ["SH-FDA-001", "食品生产日常检查", "Daily check of food production", "SH-FDA", "食品安全法", "食品生产者", "按风险等级，每年一至四次", "2"],
  ["SH-FDA-002", "食品销售日常检查", "Daily check of food sale", "SH-FDA", "食品安全法", "食品销售者", "按风险等级，每年一至四次", "2"],
  ["SH-FDA-003", "餐饮服务日常检查", "Daily check of catering", "SH-FDA", "食品安全法", "餐饮服务提供者", "按风险等级，每年一至四次", "2"],
  ["SH-FDA-004", "药品经营检查", "Check of the sale of drugs", "SH-FDA", "药品管理法", "药品经营企业", "每年不少于一次", "2"],
  ["SH-FDA-005", "医疗器械经营检查", "Check of the sale of medical devices", "SH-FDA", "医疗器械监督管理条例", "医疗器械经营企业", "按分类分级", "2"],
  ["SH-FDA-006", "化妆品经营检查", "Check of the sale of cosmetics", "SH-FDA", "化妆品卫生监督条例", "化妆品经营者", "每年随机抽取", "2"],
  ["SH-SAWS-001", "危险化学品安全检查", "Check of hazardous chemicals", "SH-SAWS", "安全生产法；危险化学品安全管理条例", "危险化学品单位", "每年不少于两次", "2"],
  ["SH-SAWS-002", "工贸企业安全检查", "Work safety check of industry and trade", "SH-SAWS", "安全生产法", "工贸企业", "年度执法计划", "2"],
  ["SH-SAWS-003", "职业卫生检查", "Check of occupational health", "SH-SAWS", "职业病防治法", "存在职业病危害的用人单位", "年度执法计划", "2"],
  ["SH-TAX-001", "税务随机抽查", "Random tax check", "SH-TAX", "税收征收管理法", "纳税人、扣缴义务人", "年度抽查计划", "1"],
  ["SH-PSB-001", "特种行业治安检查", "Public security check of special trades", "SH-PSB", "治安管理处罚法；娱乐场所管理条例", "旅馆、典当、娱乐场所等", "每年不少于一次", "2"],
  ["SH-PSB-002", "消防监督抽查", "Spot check of fire safety", "SH-PSB", "消防法", "消防安全重点单位和其他单位", "年度抽查计划", "2"],
  ["SH-HRSS-001", "劳动保障检查", "Check of labour protection", "SH-HRSS", "劳动保障监察条例", "用人单位", "年度抽查计划", "2"],
  ["SH-HRSS-002", "人力资源服务机构检查", "Check of employment agencies", "SH-HRSS", "就业促进法", "人力资源服务机构", "每年随机抽取", "1"],
  ["SH-EPB-001", "排污单位现场检查", "Check of dischargers", "SH-EPB", "环境保护法", "排污单位", "按污染源分类随机抽取", "2"],
  ["SH-EPB-002", "危险废物检查", "Check of hazardous waste", "SH-EPB", "固体废物污染环境防治法", "危险废物产生和经营单位", "每年不少于一次", "2"],
  ["SH-EPB-003", "建设项目环保检查", "Environmental check of construction projects", "SH-EPB", "环境影响评价法", "建设单位", "建设期和验收期", "2"],
  ["SH-HUC-001", "建筑市场检查", "Check of the building market", "SH-HUC", "建筑法", "建设、施工、监理单位", "每季度随机抽取", "2"],
  ["SH-HUC-002", "房地产经纪检查", "Check of estate agencies", "SH-HUC", "城市房地产管理法", "房地产经纪机构", "每年随机抽取", "2"],
  ["SH-TRANS-001", "道路运输检查", "Check of road transport", "SH-TRANS", "道路运输条例", "道路运输经营者", "每年随机抽取", "2"],
  ["SH-TRANS-002", "危险货物运输检查", "Check of the carriage of dangerous goods", "SH-TRANS", "道路运输条例；危险化学品安全管理条例", "危险货物运输企业", "每年不少于两次", "2"],
  ["SH-CULT-001", "娱乐演出场所检查", "Check of places of entertainment", "SH-CULT", "娱乐场所管理条例；营业性演出管理条例", "娱乐和演出场所", "每年随机抽取", "2"],
  ["SH-CULT-002", "网络文化检查", "Check of on-line culture", "SH-CULT", "互联网信息服务管理办法", "网络文化经营单位", "每月", "3"],
  ["SH-HEALTH-001", "医疗机构执业检查", "Check of medical institutions", "SH-HEALTH", "医疗机构管理条例", "医疗机构", "每年随机抽取", "2"],
  ["SH-HEALTH-002", "公共场所卫生检查", "Check of hygiene in public places", "SH-HEALTH", "公共场所卫生管理条例", "公共场所经营者", "每年随机抽取", "2"],
  ["SH-COMM-001", "单用途预付卡检查", "Check of prepaid cards", "SH-COMM", "单用途商业预付卡管理办法（试行）", "发卡企业", "每季度", "1"],
  ["SH-COMM-002", "酒类流通检查", "Check of the trade in liquor", "SH-COMM", "上海市酒类商品产销管理条例", "酒类经营者", "每年随机抽取", "2"],
  ["SH-CIVIL-001", "社会组织检查", "Check of social organisations", "SH-CIVIL", "社会团体登记管理条例", "社会团体、基金会和民办非企业单位", "年度检查和随机抽取", "1"],
  ["SH-DRC-001", "价格检查", "Check of prices", "SH-DRC", "价格法", "经营者和收费单位", "节假日和专项时段", "2"],
];

/** Every item, department by department. */
export const catalogue: readonly CatalogueItem[] = rows.map(
  ([code, name, nameEn, authority, basis, object, frequency, method]) => ({
    code,
    name,
    nameEn,
    authority,
    basis,
    object,
    frequency,
    method,
  }),
);
