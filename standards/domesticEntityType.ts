/** Market entity types CA16, domestic part (1–4): companies, their branches, other enterprises. */

type Row = readonly [code: string, zh: string, en: string];

/** Last three digits, Chinese and English; 1xxx are the companies, 2xxx the same for branches. */
const COMPANY_TREE: readonly Row[] = [
  ["100", "有限责任公司", "limited liability company"],
  ["110", "有限责任公司(国有独资)", "limited liability company (wholly state-owned)"],
  ["120", "有限责任公司(外商投资企业投资)", "limited liability company (foreign-funded investor)"],
  ["121", "有限责任公司(外商投资企业合资)", "limited liability company (foreign-funded investors)"],
  [
    "122",
    "有限责任公司(外商投资企业与内资合资)",
    "limited liability company (foreign-funded and domestic investors)",
  ],
  [
    "123",
    "有限责任公司(外商投资企业法人独资)",
    "limited liability company (sole foreign-funded corporate investor)",
  ],
  [
    "130",
    "有限责任公司(自然人投资或控股)",
    "limited liability company (invested or controlled by natural persons)",
  ],
  ["140", "有限责任公司(国有控股)", "limited liability company (state-controlled)"],
  ["150", "一人有限责任公司", "limited liability company (one shareholder)"],
  ["151", "有限责任公司(自然人独资)", "limited liability company (sole natural person)"],
  [
    "152",
    "有限责任公司(自然人投资或控股的法人独资)",
    "limited liability company (sole corporate investor controlled by natural persons)",
  ],
  [
    "153",
    "有限责任公司(非自然人投资或控股的法人独资)",
    "limited liability company (sole corporate investor not controlled by natural persons)",
  ],
  ["190", "其他有限责任公司", "limited liability company, other"],
  ["200", "股份有限公司", "joint-stock company"],
  ["210", "股份有限公司(上市)", "joint-stock company (listed)"],
  [
    "211",
    "股份有限公司(上市、外商投资企业投资)",
    "joint-stock company (listed, foreign-funded investor)",
  ],
  [
    "212",
    "股份有限公司(上市、自然人投资或控股)",
    "joint-stock company (listed, invested or controlled by natural persons)",
  ],
  ["213", "股份有限公司(上市、国有控股)", "joint-stock company (listed, state-controlled)"],
  ["219", "其他股份有限公司(上市)", "joint-stock company (listed), other"],
  ["220", "股份有限公司(非上市)", "joint-stock company (unlisted)"],
  [
    "221",
    "股份有限公司(非上市、外商投资企业投资)",
    "joint-stock company (unlisted, foreign-funded investor)",
  ],
  [
    "222",
    "股份有限公司(非上市、自然人投资或控股)",
    "joint-stock company (unlisted, invested or controlled by natural persons)",
  ],
  ["223", "股份有限公司(非上市、国有控股)", "joint-stock company (unlisted, state-controlled)"],
  ["229", "其他股份有限公司(非上市)", "joint-stock company (unlisted), other"],
];

const COMPANIES = COMPANY_TREE.map(([code, zh, en]): Row => [`1${code}`, zh, en]);
const BRANCHES = COMPANY_TREE.map(([code, zh, en]): Row => [
  `2${code}`,
  zh.replace("公司", "公司分公司"),
  `branch of a ${en}`,
]);

export const DOMESTIC_ENTITY_TYPES: readonly Row[] = [
  ["1000", "内资公司", "domestic company"],
  ...COMPANIES,
  ["2000", "内资分公司", "branch of a domestic company"],
  ...BRANCHES,
  ["3000", "内资企业法人", "domestic enterprise with legal personality"],
  ["3100", "全民所有制", "enterprise owned by the whole people"],
  ["3200", "集体所有制", "collectively owned enterprise"],
  ["3300", "股份制", "share-holding enterprise"],
  ["3400", "股份合作制", "joint-stock cooperative enterprise"],
  ["3500", "联营", "associated enterprise"],
  ["4000", "内资非法人企业、非公司私营企业及内资非公司企业分支机构", "other domestic entity"],
  ["4100", "事业单位营业", "business of a public institution"],
  ["4110", "国有事业单位营业", "business of a state-owned public institution"],
  ["4120", "集体事业单位营业", "business of a collective public institution"],
  ["4200", "社团法人营业", "business of an association"],
  ["4210", "国有社团法人营业", "business of a state-owned association"],
  ["4220", "集体社团法人营业", "business of a collective association"],
  ["4300", "内资企业法人分支机构(非法人)", "branch of a domestic enterprise"],
  ["4310", "全民所有制分支机构(非法人)", "branch of an enterprise owned by the whole people"],
  ["4320", "集体分支机构(非法人)", "branch of a collectively owned enterprise"],
  ["4330", "股份制分支机构", "branch of a share-holding enterprise"],
  ["4340", "股份合作制分支机构", "branch of a joint-stock cooperative enterprise"],
  ["4400", "经营单位(非法人)", "business unit without legal personality"],
  ["4410", "国有经营单位(非法人)", "state-owned business unit without legal personality"],
  ["4420", "集体经营单位(非法人)", "collective business unit without legal personality"],
  ["4500", "非公司私营企业", "private enterprise other than a company"],
  ["4530", "合伙企业", "partnership"],
  ["4531", "普通合伙企业", "general partnership"],
  ["4532", "特殊普通合伙企业", "special general partnership"],
  ["4533", "有限合伙企业", "limited partnership"],
  ["4540", "个人独资企业", "sole proprietorship"],
  ["4550", "合伙企业分支机构", "branch of a partnership"],
  ["4551", "普通合伙企业分支机构", "branch of a general partnership"],
  ["4552", "特殊普通合伙企业分支机构", "branch of a special general partnership"],
  ["4553", "有限合伙企业分支机构", "branch of a limited partnership"],
  ["4560", "个人独资企业分支机构", "branch of a sole proprietorship"],
  ["4600", "联营", "association without legal personality"],
  ["4700", "股份制企业(非法人)", "share-holding enterprise without legal personality"],
];
