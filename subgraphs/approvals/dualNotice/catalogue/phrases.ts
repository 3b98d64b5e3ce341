import type { CatalogueEdition, EditionCode } from "./editions.ts";

/** How business scopes name a business, and what it needs. */
export interface CatalogueEntry {
  readonly phrase: string;
  /** Words of which one stands in the same clause: a product needs a permit for what is done with it. */
  readonly with: readonly string[];
  /**
   * What it needs: every one of these, and of each one item, or one of several that the phrase does not tell
   * apart. None where the phrase is named so that a shorter one in it is not taken for a licensed business.
   */
  readonly needs: readonly (readonly string[])[];
}

interface DatedEntry extends CatalogueEntry {
  readonly since: string;
  readonly until: string;
}

/**
 * One line for what is named alike: phrases, words that must stand in the same clause, what it needs (`+` both, `/` one
 * of them), first and last edition. An illustrative draft of the city's catalogue, drawn from how scopes are worded
 * and unconfirmed. Spelt as `foldScope` spells: half-width, without blanks.
 */
const TABLE = `
食品生产,食品的生产,糕点生产,饮料生产||XK-001||
食品流通,食品经营,食品销售,食品的销售,食品批发,食品零售,食品批发兼零售,预包装食品兼散装食品,散装食品||XK-002||
预包装食品|批发,零售,销售,流通|XK-002||2019
预包装食品销售,预包装食品的销售,预包装食品批发,预包装食品零售,预包装食品批发兼零售|||2021|
熟食,奶制品,乳制品,保健食品,婴幼儿配方乳粉|批发,零售,销售,流通|XK-002||
餐饮服务,餐饮,饭店,酒家,小吃店,饮品店,咖啡馆,食堂,快餐店||XK-003||
餐饮管理,餐饮企业管理,餐饮企业投资管理,餐饮设备,餐饮用具,餐饮用品,餐饮业投资,餐饮投资,饭店管理,酒店管理,饭店用品||||
第三类医疗器械,三类医疗器械,III类医疗器械|销售,批发,零售,经营|XK-004||
医疗器械生产,医疗器械的生产,医疗器械制造||XK-005||
医疗器械经营||XK-004||
医疗器械||XK-004/XK-005||
一类医疗器械,第一类医疗器械,I类医疗器械,二类医疗器械,第二类医疗器械,II类医疗器械|销售,批发,零售,经营|||
药品零售,药房,药店,中成药、化学药制剂的零售||XK-006||
药品批发||XK-048||
中成药,化学药制剂,化学药品,生化药品,处方药||XK-006/XK-048||
化妆品生产,化妆品的生产,化妆品制造||XK-007||
危险化学品,危险品|批发,零售,销售,经营|XK-008||
危险化学品生产,危险化学品的生产,生产危险化学品||XK-009||
危险品运输,危险货物运输||XK-011||
烟花爆竹|零售,销售|XK-010||
易制毒化学品,易制毒品||XK-046/XK-047||
道路货物运输,普通货物运输,道路普通货物运输,普通货运,货物专用运输,道路危险货物运输,公路货物运输,公路货运,汽车货运||XK-011||
货运代理,货物运输代理,道路货物运输代理,普通货运代理,公路货运代理,国际货物运输代理||||
道路旅客运输,旅客运输,省际包车客运,公路客运||XK-012||
机动车维修,汽车维修,汽车修理,机动车修理,摩托车维修||XK-013||2015
机动车维修设备,汽车维修设备,汽车维修工具,汽车修理设备,汽车维修技术||||
港口经营,港口货物装卸,港口装卸,码头和其他港口设施经营||XK-014||
劳务派遣||XK-015||
人才中介,职业中介,人才推荐,人力资源服务,人才派遣||XK-016||
房屋建设工程,建设工程专业施工,建设工程施工,建筑工程施工,建筑施工,市政公用建设工程,土木工程建筑,建筑装饰装修建设工程,建筑装修装饰工程,建筑装饰装修工程,装饰装修工程,地基与基础建设工程,钢结构建设工程,机电设备安装建设工程,消防设施建设工程,园林古建筑建设工程,建筑幕墙建设工程,防腐保温建设工程||XK-018+XK-019||
建筑工程|施工,承包|XK-018+XK-019||
建筑工程设计,建筑工程咨询,建筑工程监理,建筑工程管理,建筑工程机械,建筑工程材料,建筑工程技术,建筑工程设备,工程设备租赁||||
房地产开发||XK-020||
房地产开发咨询,房地产开发投资咨询||||
旅馆,宾馆,住宿,客房,招待所||XK-022+XK-026||
旅馆用品,宾馆用品,宾馆设备,宾馆管理||||
理发,美发,美容,浴室,浴场,足浴,游泳,桑拿||XK-026||
美容美发用品,美容用品,美容仪器,美容设备,美发用品,理发用品,浴室用品,浴室设备,美容器材,美容器具,美容美发器具,美容美发设备,美发美容设备,美发美容用品,理发美容用具,理发器,美容咨询,汽车美容,游泳用品,游泳池设备,美容产品||||
歌舞娱乐,游艺娱乐,卡拉OK,歌舞厅,KTV,迪斯科||XK-029||
互联网上网服务,网吧||XK-030||
营业性演出,演出经纪,文艺表演,文艺演出||XK-031||
出版物经营,出版物零售,出版物批发,音像制品||XK-032||
图书,报刊,书刊,期刊|零售,批发,销售,经营|XK-032||
包装装潢印刷,其他印刷品印刷,出版物印刷,印刷品印刷,包装印刷||XK-033||
印刷|加工,服务,承接|XK-033||
印刷机械,印刷设备,印刷器材,印刷材料,印刷技术,印刷油墨,印刷机,印刷版材,印刷包装机械,印刷线路板,印刷电路板||||
电镀加工,电镀,印染加工,印染,喷涂加工,表面处理|加工,生产,制造|XK-034||
电镀设备,电镀材料,印染设备,印染助剂,印染机械,电镀原料,电镀添加剂,喷涂设备,表面处理设备,表面处理剂||||
危险废物||XK-035||
电梯,自动扶梯,起重机械,锅炉,压力容器,压力管道|安装,维修,改造,制造,生产|XK-036||
电梯配件,电梯装潢,锅炉配件,电梯广告,锅炉辅机||||
特种设备制造,特种设备安装,特种设备维修||XK-036||
检验检测,环境检测,食品检测||XK-037||
检验检测设备,检验检测仪器,环境检测仪器,环境检测设备,食品检测仪器||||
酒类批发,酒类商品批发,酒类的批发||XK-038||2015
酒类零售,酒类商品零售,酒类的零售||XK-039||2015
酒类,酒类商品,酒|批发,零售,销售,经营|XK-038/XK-039||2015
酒店,酒店用品,酒店设备,酒精,酒具,酒吧用品,酒瓶||||
增值电信,互联网信息服务,电信增值||XK-040||
快递||XK-041||
旅行社,旅行社业务,境内旅游业务,入境旅游业务,出境旅游业务||XK-043|2019|
拍卖||XK-044||
拍卖信息咨询||||
燃气|经营,供应,销售,充装|XK-045||
燃气具,燃气用具,燃气灶具,燃气设备,燃气热水器,燃气表,燃气轮机,燃气器具,燃气锅炉,燃气管道配件,燃气工程||||
`;

const FIRST = "0000";
const LAST = "9999";

const entries: readonly DatedEntry[] = TABLE.trim().split("\n").flatMap(entriesOf);

function entriesOf(line: string): DatedEntry[] {
  const [phrases = "", words = "", needs = "", since, until] = line.split("|");
  return phrases.split(",").map((phrase) => ({
    phrase,
    with: words === "" ? [] : words.split(","),
    needs: needs === "" ? [] : needs.split("+").map((need) => need.split("/")),
    since: since || FIRST,
    until: until || LAST,
  }));
}

const byEdition = new Map<EditionCode, readonly CatalogueEntry[]>();

/** The entries of an edition, in the order in which they stand. */
export function entriesIn({ code }: CatalogueEdition): readonly CatalogueEntry[] {
  const known = byEdition.get(code);
  if (known !== undefined) return known;
  const found = entries.filter(({ since, until }) => since <= code && code <= until);
  byEdition.set(code, found);
  return found;
}
