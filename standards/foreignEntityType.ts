/**
 * Market entity types CA16 with investment from abroad (5), from Hong Kong, Macao and Taiwan (6),
 * and of foreign enterprises themselves (7).
 */

type Row = readonly [code: string, zh: string, en: string];

interface Investors {
  readonly digit: "5" | "6";
  /** Investors together with mainland partners, and among themselves. */
  readonly withMainland: readonly [zh: string, en: string];
  readonly among: readonly [zh: string, en: string];
  /** Before 自然人独资 and its like. */
  readonly sole: readonly [zh: string, en: string];
  readonly enterprise: readonly [zh: string, en: string];
  readonly partnership: readonly [zh: string, en: string];
}

const ABROAD: Investors = {
  digit: "5",
  withMainland: ["中外", "Chinese-foreign"],
  among: ["外商", "foreign investors'"],
  sole: ["外国", "foreign"],
  enterprise: ["外商投资企业", "foreign-invested enterprise"],
  partnership: ["外商投资合伙企业", "foreign-invested partnership"],
};

const HONG_KONG_MACAO_TAIWAN: Investors = {
  digit: "6",
  withMainland: ["台港澳与境内", "Hong Kong, Macao or Taiwan and mainland"],
  among: ["台港澳", "Hong Kong, Macao or Taiwan investors'"],
  sole: ["台港澳", "Hong Kong, Macao or Taiwan"],
  enterprise: ["台、港、澳投资企业", "Hong Kong-, Macao- or Taiwan-invested enterprise"],
  partnership: ["港、澳、台投资合伙企业", "Hong Kong-, Macao- or Taiwan-invested partnership"],
};

function tree(investors: Investors): readonly Row[] {
  const { digit, withMainland, among, sole, enterprise, partnership } = investors;
  const rows: readonly Row[] = [
    ["000", enterprise[0], enterprise[1]],
    ["100", "有限责任公司", `limited liability company of a ${enterprise[1]}`],
    ["110", `有限责任公司(${withMainland[0]}合资)`, company(`${withMainland[1]} equity venture`)],
    ["120", `有限责任公司(${withMainland[0]}合作)`, company(`${withMainland[1]} cooperation`)],
    ["130", `有限责任公司(${among[0]}合资)`, company(`${among[1]} equity venture`)],
    ["140", `有限责任公司(${sole[0]}自然人独资)`, company(`sole ${sole[1]} natural person`)],
    ["150", `有限责任公司(${sole[0]}法人独资)`, company(`sole ${sole[1]} corporate investor`)],
    [
      "160",
      `有限责任公司(${sole[0]}非法人经济组织独资)`,
      company(`sole ${sole[1]} organisation without legal personality`),
    ],
    ["190", "其他有限责任公司", `limited liability company of a ${enterprise[1]}, other`],
    ["200", "股份有限公司", `joint-stock company of a ${enterprise[1]}`],
    ["210", `股份有限公司(${withMainland[0]}合资、未上市)`, shares(withMainland[1], "unlisted")],
    ["220", `股份有限公司(${withMainland[0]}合资、上市)`, shares(withMainland[1], "listed")],
    ["230", `股份有限公司(${among[0]}合资、未上市)`, shares(among[1], "unlisted")],
    ["240", `股份有限公司(${among[0]}合资、上市)`, shares(among[1], "listed")],
    ["290", "其他股份有限公司", `joint-stock company of a ${enterprise[1]}, other`],
    ["300", "非公司", `${enterprise[1]} other than a company`],
    [
      "310",
      `非公司${digit === "5" ? "外商投资企业" : "台、港、澳企业"}(${withMainland[0]}合作)`,
      `${enterprise[1]} other than a company (${withMainland[1]} cooperation)`,
    ],
    [
      "320",
      `非公司${digit === "5" ? "外商投资企业" : "台、港、澳企业"}(${among[0]}合资)`,
      `${enterprise[1]} other than a company (${among[1]} equity venture)`,
    ],
    ["390", "其他非公司", `${enterprise[1]} other than a company, other`],
    ["400", partnership[0], partnership[1]],
    ["410", "普通合伙企业", `${partnership[1]} (general)`],
    ["420", "特殊普通合伙企业", `${partnership[1]} (special general)`],
    ["430", "有限合伙企业", `${partnership[1]} (limited)`],
    ["490", "其他合伙企业", `${partnership[1]}, other`],
    ["800", `${enterprise[0]}分支机构`, `branch of a ${enterprise[1]}`],
    ["810", `${enterprise[0]}分公司`, `company branch of a ${enterprise[1]}`],
    ["820", `非公司${enterprise[0]}分支机构`, `branch of a ${enterprise[1]} other than a company`],
    ["830", `${enterprise[0]}办事处`, `office of a ${enterprise[1]}`],
    ["840", `${partnership[0]}分支机构`, `branch of a ${partnership[1]}`],
    ["890", `其他${enterprise[0]}分支机构`, `branch of a ${enterprise[1]}, other`],
  ];
  return rows.map(([code, zh, en]) => [digit + code, zh, en]);
}

function company(qualifier: string): string {
  return `limited liability company (${qualifier})`;
}

function shares(investors: string, listing: "listed" | "unlisted"): string {
  return `joint-stock company (${investors} equity venture, ${listing})`;
}

export const FOREIGN_ENTITY_TYPES: readonly Row[] = [
  ...tree(ABROAD),
  ...tree(HONG_KONG_MACAO_TAIWAN),
  ["6170", "有限责任公司(台港澳与外国投资者合资)", company("with foreign investors")],
  [
    "6250",
    "股份有限公司(台港澳与外国投资者合资、未上市)",
    shares("Hong Kong, Macao or Taiwan and foreign", "unlisted"),
  ],
  [
    "6260",
    "股份有限公司(台港澳与外国投资者合资、上市)",
    shares("Hong Kong, Macao or Taiwan and foreign", "listed"),
  ],
  ["7000", "外国(地区)企业", "foreign enterprise"],
  ["7100", "外国(地区)公司分支机构", "branch of a foreign company"],
  ["7110", "外国(地区)无限责任公司分支机构", "branch of a foreign unlimited company"],
  ["7120", "外国(地区)有限责任公司分支机构", "branch of a foreign limited liability company"],
  ["7130", "外国(地区)股份有限责任公司分支机构", "branch of a foreign joint-stock company"],
  ["7190", "外国(地区)其他形式公司分支机构", "branch of a foreign company of another form"],
  ["7200", "外国(地区)企业常驻代表机构", "resident representative office of a foreign enterprise"],
  ["7300", "外国(地区)企业在中国境内从事经营活动", "foreign enterprise doing business in China"],
  ["7310", "外国(地区)企业在中国境内从事经营活动分公司", "branch doing business in China"],
  ["7390", "其他外国(地区)企业在中国境内从事经营活动", "doing business in China, other"],
];
