import { CITY_DISTRICTS } from "./districts.ts";
import { type EntityForm, rareFormIndex } from "./entityForm.ts";

/** A form of entity outside the market, in the variants that GB 32100 tells apart. */
interface InstitutionVariant {
  /** First two characters of the unified code. */
  readonly kind: string;
  /** What follows the place and the distinctive part. */
  readonly word: string;
  /** Two-digit division and section of its industry. */
  readonly division: string;
  readonly section: string;
}

type Variants = readonly (readonly [
  kind: string,
  word: string,
  division: string,
  section: string,
])[];

const VARIANTS: Partial<Record<EntityForm, Variants>> = {
  stateOrgan: [
    ["11", "镇档案管理办公室", "92", "S"],
    ["13", "镇青年联合会", "94", "S"],
    ["11", "街道综合治理办公室", "92", "S"],
  ],
  publicInstitution: [
    ["12", "社区学校", "83", "P"],
    ["12", "社区卫生服务站", "84", "Q"],
    ["12", "文化活动中心", "88", "R"],
    ["12", "环境监测站", "74", "M"],
  ],
  socialOrganization: [
    ["51", "果蔬行业协会", "95", "S"],
    ["52", "老年人照料中心", "85", "Q"],
    ["53", "助学基金会", "95", "S"],
    ["52", "民办艺术馆", "88", "R"],
  ],
  legalService: [
    ["31", "律师事务所", "72", "L"],
    ["32", "公证处", "72", "L"],
    ["33", "法律服务所", "72", "L"],
    ["34", "司法鉴定中心", "74", "M"],
    ["31", "律师事务所", "72", "L"],
  ],
  religiousVenue: [
    ["71", "禅院", "95", "S"],
    ["71", "道观", "95", "S"],
    ["71", "基督教堂", "95", "S"],
    ["72", "佛学院", "83", "P"],
  ],
  tradeUnion: [
    ["81", "实业工会委员会", "95", "S"],
    ["81", "镇联合工会委员会", "95", "S"],
  ],
  ruralCollective: [
    ["N2", "村经济合作社", "01", "A"],
    ["N1", "村第一组经济合作社", "01", "A"],
    ["N3", "镇经济联合社", "01", "A"],
  ],
};

/** Which variant an institution is, by its place in the pattern of rare forms. */
export function institutionVariant(number: number, form: EntityForm): InstitutionVariant {
  const variants = VARIANTS[form] ?? [];
  const variant = variants[rareFormIndex(number) % Math.max(1, variants.length)];
  if (variant === undefined) throw new RangeError(`${form} is no institution`);
  const [kind, word, division, section] = variant;
  return { kind, word, division, section };
}

/** Its name: the district, an invented distinctive part, what it is. */
export function institutionName(
  number: number,
  form: EntityForm,
  district: string,
  brand: string,
): string {
  const place = CITY_DISTRICTS.find(({ code }) => code === district)?.zh ?? "";
  return `上海市${place}${brand}${institutionVariant(number, form).word}`;
}
