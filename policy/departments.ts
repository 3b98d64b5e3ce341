import { DISTRICTS } from "../standards/districts.ts";

/** A department of the plan (2016 name) and what it became in the reform of 2018. */
export interface Department {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly level: "CITY" | "JUDICIAL" | "DISTRICT";
  /** Code of its district (GB/T 2260), of a district's department. */
  readonly district?: string;
  /** Today's name, where it changed. */
  readonly successor?: string;
}

type Row = readonly [code: string, name: string, nameEn: string, successor?: string];

const cityRows: readonly Row[] = [
  [
    "SH-AIC",
    "上海市工商行政管理局",
    "Shanghai Administration for Industry and Commerce",
    "上海市市场监督管理局",
  ],
  [
    "SH-QTS",
    "上海市质量技术监督局",
    "Shanghai Bureau of Quality and Technical Supervision",
    "上海市市场监督管理局",
  ],
  [
    "SH-FDA",
    "上海市食品药品监督管理局",
    "Shanghai Food and Drug Administration",
    "上海市市场监督管理局、药品监督管理局",
  ],
  [
    "SH-SAWS",
    "上海市安全生产监督管理局",
    "Shanghai Administration of Work Safety",
    "上海市应急管理局",
  ],
  ["SH-TAX", "上海市国家税务局、地方税务局", "Shanghai Tax Service", "国家税务总局上海市税务局"],
  ["SH-PSB", "上海市公安局", "Shanghai Public Security Bureau"],
  ["SH-HRSS", "上海市人力资源和社会保障局", "Shanghai Human Resources and Social Security Bureau"],
  ["SH-EPB", "上海市环境保护局", "Shanghai Environmental Protection Bureau", "上海市生态环境局"],
  [
    "SH-HUC",
    "上海市住房和城乡建设管理委员会",
    "Shanghai Housing and Urban-Rural Development Commission",
  ],
  ["SH-TRANS", "上海市交通委员会", "Shanghai Transport Commission"],
  [
    "SH-CULT",
    "上海市文化广播影视管理局",
    "Shanghai Culture, Radio, Film and TV Administration",
    "上海市文化和旅游局",
  ],
  [
    "SH-HEALTH",
    "上海市卫生和计划生育委员会",
    "Shanghai Health and Family Planning Commission",
    "上海市卫生健康委员会",
  ],
  ["SH-COMM", "上海市商务委员会", "Shanghai Commission of Commerce"],
  ["SH-CIVIL", "上海市民政局、社会团体管理局", "Shanghai Civil Affairs Bureau"],
  [
    "SH-REFORM",
    "上海市审改办",
    "Shanghai Office of Administrative Approval Reform",
    "上海市人民政府办公厅",
  ],
  ["SH-EIC", "上海市经济和信息化委员会", "Shanghai Commission of Economy and Informatization"],
  ["SH-DRC", "上海市发展和改革委员会", "Shanghai Development and Reform Commission"],
  ["SH-FIN", "上海市财政局", "Shanghai Finance Bureau"],
  ["SH-LEGAL", "上海市人民政府法制办公室", "Shanghai Legislative Affairs Office", "上海市司法局"],
  ["SH-OFFICE", "上海市人民政府办公厅", "General Office of Shanghai Municipal People's Government"],
  [
    "SH-AUDIT",
    "上海市监察、审计机关",
    "Shanghai supervision and audit organs",
    "上海市监察委员会、审计局",
  ],
];

const judicialRows: readonly Row[] = [
  ["SH-PROC", "上海市人民检察院", "Shanghai People's Procuratorate"],
  ["SH-CRT", "上海市高级人民法院", "Shanghai High People's Court"],
];

/** The suffixes of a district's departments: market supervision, urban management, sub-districts. */
const districtSuffixes: readonly Row[] = [
  ["MSA", "市场监督管理局", "Market Supervision Administration"],
  ["URB", "城市管理行政执法局", "Urban Management and Law Enforcement Bureau"],
  ["STREET", "街道办事处（镇人民政府）", "Sub-district offices and towns"],
];

const departmentsByCode = new Map<string, Department>(
  [
    ...cityRows.map((row) => department(row, "CITY")),
    ...judicialRows.map((row) => department(row, "JUDICIAL")),
    ...DISTRICTS.flatMap((district) =>
      districtSuffixes.map(([suffix, name, nameEn]) => ({
        ...department(
          [`D-${district.code}-${suffix}`, `${district.zh}${name}`, `${district.en} ${nameEn}`],
          "DISTRICT",
        ),
        district: district.code,
      })),
    ),
  ].map((one) => [one.code, one]),
);

/** Every department, city first, then judicial, then district by district. */
export const departments: readonly Department[] = [...departmentsByCode.values()];

/** The department of a code such as `SH-AIC` or `D-310110-MSA`. */
export function departmentByCode(code: string): Department | undefined {
  return departmentsByCode.get(code);
}

function department(row: Row, level: Department["level"]): Department {
  const [code, name, nameEn, successor] = row;
  return { code, name, nameEn, level, ...(successor === undefined ? {} : { successor }) };
}
