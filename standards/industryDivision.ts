/** The divisions (two digits) most enterprises of a city belong to, GB/T 4754-2017. */

export interface IndustryDivision {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

const ROWS: readonly (readonly [code: string, zh: string, en: string])[] = [
  ["01", "农业", "Agriculture"],
  ["13", "农副食品加工业", "Processing of agricultural food"],
  ["14", "食品制造业", "Manufacture of food"],
  ["17", "纺织业", "Textiles"],
  ["18", "纺织服装、服饰业", "Clothing and accessories"],
  ["26", "化学原料和化学制品制造业", "Chemical materials and products"],
  ["27", "医药制造业", "Pharmaceuticals"],
  ["29", "橡胶和塑料制品业", "Rubber and plastic products"],
  ["33", "金属制品业", "Metal products"],
  ["34", "通用设备制造业", "General-purpose machinery"],
  ["35", "专用设备制造业", "Special-purpose machinery"],
  ["36", "汽车制造业", "Motor vehicles"],
  ["38", "电气机械和器材制造业", "Electrical machinery and equipment"],
  ["39", "计算机、通信和其他电子设备制造业", "Computers, communication and electronic equipment"],
  ["40", "仪器仪表制造业", "Measuring instruments"],
  ["43", "金属制品、机械和设备修理业", "Repair of metal products and machinery"],
  ["44", "电力、热力生产和供应业", "Production and supply of electricity and heat"],
  ["47", "房屋建筑业", "Construction of buildings"],
  ["48", "土木工程建筑业", "Civil engineering"],
  ["49", "建筑安装业", "Building installation"],
  ["50", "建筑装饰、装修和其他建筑业", "Building decoration and other construction"],
  ["51", "批发业", "Wholesale trade"],
  ["52", "零售业", "Retail trade"],
  ["54", "道路运输业", "Road transport"],
  ["55", "水上运输业", "Water transport"],
  ["58", "多式联运和运输代理业", "Multimodal transport and forwarding"],
  ["59", "装卸搬运和仓储业", "Cargo handling and storage"],
  ["60", "邮政业", "Post and courier services"],
  ["61", "住宿业", "Accommodation"],
  ["62", "餐饮业", "Catering"],
  ["64", "互联网和相关服务", "Internet and related services"],
  ["65", "软件和信息技术服务业", "Software and information technology services"],
  ["66", "货币金融服务", "Monetary financial services"],
  ["67", "资本市场服务", "Capital market services"],
  ["69", "其他金融业", "Other financial services"],
  ["70", "房地产业", "Real estate"],
  ["71", "租赁业", "Leasing"],
  ["72", "商务服务业", "Business services"],
  ["73", "研究和试验发展", "Research and experimental development"],
  ["74", "专业技术服务业", "Professional technical services"],
  ["75", "科技推广和应用服务业", "Promotion and application of technology"],
  ["77", "生态保护和环境治理业", "Ecological protection and environmental remediation"],
  ["80", "居民服务业", "Services to households"],
  ["81", "机动车、电子产品和日用产品修理业", "Repair of vehicles, electronics and household goods"],
  ["82", "其他服务业", "Other services"],
  ["83", "教育", "Education"],
  ["84", "卫生", "Health"],
  ["85", "社会工作", "Social work"],
  ["87", "广播、电视、电影和录音制作业", "Radio, television, film and sound recording"],
  ["88", "文化艺术业", "Culture and arts"],
  ["89", "体育", "Sports"],
  ["90", "娱乐业", "Entertainment"],
];

export const INDUSTRY_DIVISIONS: readonly IndustryDivision[] = ROWS.map(([code, zh, en]) => ({
  code,
  zh,
  en,
}));

const BY_CODE: ReadonlyMap<string, IndustryDivision> = new Map(
  INDUSTRY_DIVISIONS.map((division) => [division.code, division]),
);

/** The division of a two- to four-digit code of the 2017 edition; undefined when not listed here. */
export function industryDivision(code: string): IndustryDivision | undefined {
  return BY_CODE.get(code.slice(0, 2));
}
