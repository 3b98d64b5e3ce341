/**
 * First two characters of a unified social credit code, GB 32100-2015 table 1: who manages the
 * organisation, and of which kind it is.
 *
 * 51, 91, 92 and 93 occur in Shanghai's registrations; the other rows are unconfirmed.
 */

export interface UsccCategory {
  /** The two characters. */
  readonly code: string;
  readonly department: BilingualName;
  readonly organization: BilingualName;
}

export interface BilingualName {
  readonly zh: string;
  readonly en: string;
}

type Row = readonly [character: string, zh: string, en: string];

const OTHER: Row = ["9", "其他", "Other"];

const DEPARTMENTS: readonly (readonly [department: Row, organizations: readonly Row[]])[] = [
  [
    ["1", "机构编制", "Public-sector organisation and staffing"],
    [
      ["1", "机关", "State organ"],
      ["2", "事业单位", "Public institution"],
      ["3", "群众团体", "Mass organisation"],
      OTHER,
    ],
  ],
  [
    ["2", "外交", "Foreign affairs"],
    [["1", "外国常驻新闻机构", "Resident foreign news agency"], OTHER],
  ],
  [
    ["3", "司法行政", "Administration of justice"],
    [
      ["1", "律师执业机构", "Law practice"],
      ["2", "公证处", "Notary office"],
      ["3", "基层法律服务所", "Grass-roots legal service office"],
      ["4", "司法鉴定机构", "Forensic appraisal body"],
      ["5", "仲裁委员会", "Arbitration commission"],
      OTHER,
    ],
  ],
  [
    ["4", "文化", "Culture"],
    [["1", "外国在华文化中心", "Foreign cultural centre in China"], OTHER],
  ],
  [
    ["5", "民政", "Civil affairs"],
    [
      ["1", "社会团体", "Social association"],
      ["2", "民办非企业单位", "Private non-enterprise unit"],
      ["3", "基金会", "Foundation"],
      OTHER,
    ],
  ],
  [
    ["6", "旅游", "Tourism"],
    [
      ["1", "外国旅游部门常驻代表机构", "Resident office of a foreign tourism authority"],
      [
        "2",
        "港澳台地区旅游部门常驻代表机构",
        "Resident office of a Hong Kong, Macao or Taiwan tourism authority",
      ],
      OTHER,
    ],
  ],
  [
    ["7", "宗教", "Religious affairs"],
    [["1", "宗教活动场所", "Place of worship"], ["2", "宗教院校", "Religious school"], OTHER],
  ],
  [
    ["8", "工会", "Trade unions"],
    [["1", "基层工会", "Basic-level trade union"], OTHER],
  ],
  [
    ["9", "工商", "Industry and commerce"],
    [
      ["1", "企业", "Enterprise"],
      ["2", "个体工商户", "Individual business"],
      ["3", "农民专业合作社", "Farmers' specialised cooperative"],
    ],
  ],
  [
    ["A", "中央军委改革和编制办公室", "Central Military Commission reform and staffing office"],
    [["1", "军队事业单位", "Military public institution"], OTHER],
  ],
  [
    ["N", "农业", "Agriculture"],
    [
      ["1", "组级集体经济组织", "Collective economic organisation of a villagers' group"],
      ["2", "村级集体经济组织", "Collective economic organisation of a village"],
      ["3", "乡镇级集体经济组织", "Collective economic organisation of a township"],
      OTHER,
    ],
  ],
  [["Y", "其他", "Other"], [["1", "其他", "Other"]]],
];

/** Every category by its two characters. */
export const USCC_CATEGORIES: ReadonlyMap<string, UsccCategory> = new Map(
  DEPARTMENTS.flatMap(([[first, zh, en], organizations]) =>
    organizations.map(([second, organizationZh, organizationEn]): [string, UsccCategory] => [
      first + second,
      {
        code: first + second,
        department: { zh, en },
        organization: { zh: organizationZh, en: organizationEn },
      },
    ]),
  ),
);
