import { DISTRICTS, type District } from "../../standards/districts.ts";
import type { Department } from "./department.ts";

type Template = Pick<
  Department,
  "name" | "nameEn" | "lines" | "duties" | "dutiesEn" | "supervises" | "supervisesEn"
> & { readonly suffix: string };

/** The departments that every district has; supervision of the market is one (三合一、四合一) since 2014. */
const templates: readonly Template[] = [
  {
    suffix: "MSA",
    name: "市场监督管理局",
    nameEn: "Market Supervision Administration",
    lines: ["SH-AIC", "SH-QTS", "SH-FDA"],
    duties: "本区登记、检查、处罚",
    dutiesEn: "Registration, inspection and penalties in the district",
    supervises: "住所或者经营地在本区的主体",
    supervisesEn: "Entities with their domicile or a place of business in the district",
  },
  {
    suffix: "URB",
    name: "城市管理行政执法局",
    nameEn: "Urban Management and Law Enforcement Bureau",
    // That the city's bureau of urban management belongs to SH-HUC is unconfirmed.
    lines: ["SH-HUC"],
    duties: "城市管理执法",
    dutiesEn: "Enforcement of urban management",
    supervises: "本区城市管理事项所涉主体",
    supervisesEn: "Entities that urban management in the district concerns",
  },
  {
    suffix: "STREET",
    name: "街道办事处（镇人民政府）",
    nameEn: "Sub-district offices and towns",
    duties: "“1+X”综合监管、住宅小区治理",
    dutiesEn: "Joint supervision on the spot (1+X), residential quarters",
    supervises: "本区综合监管事项所涉主体",
    supervisesEn: "Entities that joint supervision in the district concerns",
  },
];

/** The departments of the sixteen districts, district by district. */
export const districtDepartments: readonly Department[] = DISTRICTS.flatMap((district) =>
  templates.map((template) => departmentOf(district, template)),
);

function departmentOf(district: District, { suffix, ...template }: Template): Department {
  return {
    ...template,
    code: `D-${district.code}-${suffix}`,
    name: `${district.zh}${template.name}`,
    nameEn: `${district.en} ${template.nameEn}`,
    level: "DISTRICT",
    district: district.code,
  };
}
