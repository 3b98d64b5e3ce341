/** A permit item: what may be done only with a permit, and who gives it. */
export interface CatalogueItem {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Code of the department in charge; where districts decide, their own office does. */
  readonly authority: string;
  readonly level: "CITY" | "DISTRICT";
  readonly stage: "PRE" | "POST";
  /** Number of the category (XK_SPLB). */
  readonly category: string;
  /** Null where the decision itself is all that is given. */
  readonly certificate: string | null;
  /** Null where the permit is without limit of time. */
  readonly termYears: number | null;
  readonly basis: string;
}

/**
 * Items to start from, one a line: code, name, English name, department, level, stage, category,
 * certificate, term in years, legal basis. The catalogue of the city is longer and changes; which items
 * precede the registration is that of 2016, and codes and terms are drafts.
 */
const TABLE = `
XK-001|食品生产许可|Food production|SH-FDA|CITY|POST|0|食品生产许可证|5|食品安全法 §35
XK-002|食品销售许可|Food sale|SH-FDA|DISTRICT|POST|0|食品经营许可证|5|食品安全法 §35
XK-003|餐饮服务许可|Catering|SH-FDA|DISTRICT|POST|0|食品经营许可证|5|食品安全法 §35
XK-004|第三类医疗器械经营许可|Sale of class III medical devices|SH-FDA|DISTRICT|POST|0|医疗器械经营许可证|5|医疗器械监督管理条例
XK-005|医疗器械生产许可|Production of medical devices|SH-FDA|CITY|POST|0|医疗器械生产许可证|5|医疗器械监督管理条例
XK-006|药品零售许可|Retail of drugs|SH-FDA|DISTRICT|POST|0|药品经营许可证|5|药品管理法
XK-007|化妆品生产许可|Production of cosmetics|SH-FDA|CITY|POST|0|化妆品生产许可证|5|化妆品卫生监督条例
XK-008|危险化学品经营许可|Trade in hazardous chemicals|SH-SAWS|DISTRICT|POST|0|危险化学品经营许可证|3|危险化学品安全管理条例 §33
XK-009|危险化学品安全生产许可|Production of hazardous chemicals|SH-SAWS|CITY|POST|0|安全生产许可证|3|安全生产许可证条例
XK-010|烟花爆竹零售许可|Retail of fireworks|SH-SAWS|DISTRICT|POST|0|烟花爆竹经营（零售）许可证|2|烟花爆竹安全管理条例
XK-011|道路货物运输经营许可|Road freight|SH-TRANS|DISTRICT|POST|0|道路运输经营许可证|4|道路运输条例 §24
XK-012|道路旅客运输经营许可|Road passenger transport|SH-TRANS|CITY|POST|0|道路运输经营许可证|4|道路运输条例 §10
XK-013|机动车维修经营许可|Repair of motor vehicles|SH-TRANS|DISTRICT|POST|0|道路运输经营许可证|6|道路运输条例 §40
XK-014|港口经营许可|Port operation|SH-TRANS|CITY|POST|0|港口经营许可证|3|港口法 §22
XK-015|劳务派遣经营许可|Labour dispatch|SH-HRSS|DISTRICT|POST|0|劳务派遣经营许可证|3|劳动合同法 §57
XK-016|人力资源服务许可|Human resource services|SH-HRSS|DISTRICT|POST|0|人力资源服务许可证|3|就业促进法 §40
XK-017|民办职业培训学校办学许可|Private vocational school|SH-HRSS|DISTRICT|PRE|0|民办学校办学许可证|3|民办教育促进法
XK-018|建筑业企业资质|Qualification of construction enterprises|SH-HUC|CITY|POST|2|建筑业企业资质证书|5|建筑法 §13
XK-019|建筑施工企业安全生产许可|Work safety in construction|SH-HUC|CITY|POST|0|安全生产许可证|3|安全生产许可证条例
XK-020|房地产开发企业资质|Qualification of real estate developers|SH-HUC|CITY|POST|2|房地产开发资质证书|3|城市房地产开发经营管理条例
XK-021|商品房预售许可|Advance sale of housing|SH-HUC|DISTRICT|POST|0|商品房预售许可证||城市房地产管理法 §45
XK-022|旅馆业特种行业许可|Hotels as a special trade|SH-PSB|DISTRICT|POST|0|特种行业许可证||旅馆业治安管理办法
XK-023|典当业特种行业许可|Pawnbroking as a special trade|SH-PSB|CITY|PRE|0|特种行业许可证||典当管理办法
XK-024|保安服务许可|Guarding services|SH-PSB|CITY|PRE|0|保安服务许可证||保安服务管理条例 §9
XK-025|公众聚集场所消防安全检查|Fire safety of places of assembly|SH-PSB|DISTRICT|POST|3|||消防法 §15
XK-026|公共场所卫生许可|Hygiene of public places|SH-HEALTH|DISTRICT|POST|0|卫生许可证|4|公共场所卫生管理条例 §4
XK-027|医疗机构执业许可|Practice of medical institutions|SH-HEALTH|DISTRICT|PRE|0|医疗机构执业许可证|5|医疗机构管理条例 §15
XK-028|放射诊疗许可|Radiological diagnosis and treatment|SH-HEALTH|DISTRICT|POST|0|放射诊疗许可证||放射性同位素与射线装置安全和防护条例
XK-029|娱乐场所经营许可|Places of entertainment|SH-CULT|DISTRICT|POST|0|娱乐经营许可证|2|娱乐场所管理条例 §9
XK-030|互联网上网服务经营许可|Internet cafés|SH-CULT|DISTRICT|POST|0|网络文化经营许可证||互联网上网服务营业场所管理条例 §7
XK-031|营业性演出许可|Commercial performances|SH-CULT|CITY|POST|0|营业性演出许可证|2|营业性演出管理条例 §6
XK-032|出版物零售许可|Retail of publications|SH-CULT|DISTRICT|POST|0|出版物经营许可证|6|出版管理条例 §35
XK-033|印刷经营许可|Printing|SH-CULT|CITY|POST|0|印刷经营许可证|4|印刷业管理条例 §8
XK-034|排污许可|Discharge of pollutants|SH-EPB|DISTRICT|POST|0|排污许可证|5|环境保护法 §45
XK-035|危险废物经营许可|Handling of hazardous waste|SH-EPB|CITY|POST|0|危险废物经营许可证|5|固体废物污染环境防治法
XK-036|特种设备生产许可|Production of special equipment|SH-QTS|CITY|POST|0|特种设备生产许可证|4|特种设备安全法 §18
XK-037|检验检测机构资质认定|Accreditation of testing bodies|SH-QTS|CITY|POST|2|资质认定证书|6|计量法 §22
XK-038|酒类商品批发许可|Wholesale of alcohol|SH-COMM|CITY|POST|0|酒类商品批发许可证|3|上海市酒类商品产销管理条例
XK-039|酒类商品零售许可|Retail of alcohol|SH-COMM|DISTRICT|POST|0|酒类商品零售许可证|3|上海市酒类商品产销管理条例
XK-040|增值电信业务经营许可|Value-added telecommunications|SH-EIC|CITY|POST|0|增值电信业务经营许可证|5|电信条例 §7
XK-041|快递业务经营许可|Courier services|SH-TRANS|CITY|POST|0|快递业务经营许可证|5|邮政法 §51
XK-042|社会团体成立登记|Foundation of associations|SH-CIVIL|CITY|PRE|4|社会团体法人登记证书|4|社会团体登记管理条例
XK-043|旅行社业务经营许可|Travel agencies|SH-CULT|CITY|POST|0|旅行社业务经营许可证||旅行社条例 §7
XK-044|拍卖业务经营许可|Auctions|SH-COMM|CITY|POST|0|拍卖经营批准证书||拍卖法 §11
XK-045|燃气经营许可|Gas supply|SH-HUC|CITY|POST|0|燃气经营许可证|5|城镇燃气管理条例 §15
XK-046|非药品类易制毒化学品经营许可|Trade in precursor chemicals other than drugs|SH-SAWS|CITY|POST|0|非药品类易制毒化学品经营许可证|3|易制毒化学品管理条例
XK-047|药品类易制毒化学品经营许可|Trade in precursor chemicals that are drugs|SH-FDA|CITY|POST|0|药品类易制毒化学品经营许可证|5|易制毒化学品管理条例
XK-048|药品批发许可|Wholesale of drugs|SH-FDA|CITY|POST|0|药品经营许可证|5|药品管理法
`;

/** The catalogue, in the order of its codes. */
export const catalogue: readonly CatalogueItem[] = TABLE.trim().split("\n").map(itemOf);

function itemOf(line: string): CatalogueItem {
  const cells = line.split("|");
  const [code = "", name = "", nameEn = "", authority = "", level = "", stage = ""] = cells;
  const [category = "", certificate = "", termYears = "", basis = ""] = cells.slice(6);
  return {
    code,
    name,
    nameEn,
    authority,
    level: level as CatalogueItem["level"],
    stage: stage as CatalogueItem["stage"],
    category,
    certificate: certificate === "" ? null : certificate,
    termYears: termYears === "" ? null : Number(termYears),
    basis,
  };
}
