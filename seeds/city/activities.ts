/** A business that needs a licence, or a filing, beyond the registration (后置审批). */
export type Activity =
  | "foodSale"
  | "foodProduction"
  | "catering"
  | "medicalDeviceSale"
  | "medicalDeviceProduction"
  | "pharmacy"
  | "hazardousChemicals"
  | "roadFreight"
  | "labourDispatch"
  | "construction"
  | "realEstate"
  | "lodging"
  | "publicPlace"
  | "entertainment"
  | "internetCafe"
  | "publications"
  | "performance"
  | "clinic"
  | "training"
  | "vehicleRepair"
  | "courier"
  | "pollution"
  | "specialEquipment"
  | "printing"
  | "alcohol"
  | "telecom"
  | "guard";

/** How a business scope says it. */
export const ACTIVITY_PHRASES: Readonly<Record<Activity, readonly string[]>> = {
  foodSale: ["食品销售", "食品流通", "预包装食品（不含熟食卤味、冷冻冷藏）的批发"],
  foodProduction: ["食品生产", "食品生产（详见许可证）"],
  catering: ["餐饮服务", "餐饮服务（限分支机构经营）", "餐饮服务（中型饭店）"],
  medicalDeviceSale: ["第二类医疗器械的销售", "第三类医疗器械经营", "医疗器械经营（详见许可证）"],
  medicalDeviceProduction: ["第二类医疗器械的生产", "医疗器械生产（详见许可证）"],
  pharmacy: ["药品零售", "中成药、化学药制剂的零售"],
  hazardousChemicals: ["危险化学品经营（详见许可证）", "危险化学品的批发（不带储存设施）"],
  roadFreight: ["道路货物运输", "道路货物运输（普通货运）"],
  labourDispatch: ["劳务派遣", "人才中介、劳务派遣"],
  construction: ["建筑业（凭资质）", "房屋建设工程施工", "建设工程专业施工"],
  realEstate: ["房地产开发经营"],
  lodging: ["旅馆", "宾馆住宿服务"],
  publicPlace: ["理发店", "美容店", "健身", "浴场"],
  entertainment: ["歌舞娱乐", "游艺娱乐"],
  internetCafe: ["互联网上网服务"],
  publications: ["图书报刊的零售", "出版物经营"],
  performance: ["营业性演出", "演出经纪"],
  clinic: ["营利性医疗机构", "医疗服务（口腔科）"],
  training: ["职业技能培训", "经营性民办培训"],
  vehicleRepair: ["机动车维修", "二类机动车维修（小型车辆维修）"],
  courier: ["国内快递（邮政企业专营业务除外）"],
  pollution: ["电镀加工", "表面处理", "喷涂加工", "印染"],
  specialEquipment: ["起重机械的安装、维修", "锅炉的安装", "压力容器的制造"],
  printing: ["包装装潢印刷", "其他印刷品印刷"],
  alcohol: ["酒类的批发", "酒类的零售"],
  telecom: ["第二类增值电信业务中的信息服务业务"],
  guard: ["保安服务"],
};

/** A phrase that names dangerous chemicals only to leave them out; half of trade in chemicals has it. */
export const CHEMICALS_LEFT_OUT =
  "化工原料及产品的销售（除危险化学品、监控化学品、烟花爆竹、民用爆炸物品、易制毒化学品）";
