import type { City } from "./city.ts";
import { randomSource } from "./randomSource.ts";

/** An invented enterprise from abroad. */
export interface ForeignParent {
  readonly name: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  readonly countryZh: string;
}

const COUNTRIES = [
  ["HK", "香港"],
  ["US", "美国"],
  ["JP", "日本"],
  ["DE", "德国"],
  ["SG", "新加坡"],
  ["FR", "法国"],
  ["GB", "英国"],
  ["CH", "瑞士"],
  ["KR", "韩国"],
] as const;

const FIRST = [
  "艾诺",
  "贝尔沃",
  "卡瑟",
  "德隆贝",
  "埃克兰",
  "菲诺雅",
  "格里塔",
  "海松",
  "伊瓦诺",
  "尤尔坎",
];
const SECOND = ["斯特兰", "维尔德", "蒙德", "哈格", "林奎", "芬恩", "多克", "罗瑟", "瓦尔", "诺登"];
const KINDS = ["控股", "国际", "工业", "科技", "贸易"];

/** The foreign enterprise behind an entity: its investor, or that of which it is an office. */
export function foreignParentOf(city: City, number: number): ForeignParent {
  const random = randomSource(city.citySeed, "parent", -3_000_000_000 - number);
  const [country, countryZh] = random.pick(COUNTRIES);
  return {
    name: `${random.pick(FIRST)}${random.pick(SECOND)}${random.pick(KINDS)}有限公司`,
    country,
    countryZh,
  };
}

/** The name of a resident representative office. */
export function representativeOfficeName(city: City, number: number): string {
  const { name, countryZh } = foreignParentOf(city, number);
  return `${countryZh}${name}上海代表处`;
}
