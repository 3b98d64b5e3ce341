/**
 * Sections of the national economy's industries, GB/T 4754.
 *
 * The 2011 edition applied when the platform was ordered in July 2016; the 2017 edition moved
 * everything from section N on by one division, so a code means nothing without its edition.
 * The division ranges of both editions are unconfirmed.
 */

export type IndustryEdition = "2011" | "2017";
type Divisions = readonly [first: number, last: number];

export interface IndustrySection {
  readonly letter: string;
  readonly zh: string;
  readonly en: string;
  /** First and last two-digit division of the section in each edition. */
  readonly divisions: Readonly<Record<IndustryEdition, Divisions>>;
}

function section(
  letter: string,
  zh: string,
  en: string,
  in2017: Divisions,
  in2011: Divisions = in2017,
): IndustrySection {
  return { letter, zh, en, divisions: { "2011": in2011, "2017": in2017 } };
}

export const INDUSTRY_SECTIONS: readonly IndustrySection[] = [
  section("A", "农、林、牧、渔业", "Agriculture, forestry, animal husbandry and fishery", [1, 5]),
  section("B", "采矿业", "Mining", [6, 12]),
  section("C", "制造业", "Manufacturing", [13, 43]),
  section(
    "D",
    "电力、热力、燃气及水生产和供应业",
    "Production and supply of electricity, heat, gas and water",
    [44, 46],
  ),
  section("E", "建筑业", "Construction", [47, 50]),
  section("F", "批发和零售业", "Wholesale and retail trade", [51, 52]),
  section("G", "交通运输、仓储和邮政业", "Transport, storage and post", [53, 60]),
  section("H", "住宿和餐饮业", "Accommodation and catering", [61, 62]),
  section(
    "I",
    "信息传输、软件和信息技术服务业",
    "Information transmission, software and information technology services",
    [63, 65],
  ),
  section("J", "金融业", "Finance", [66, 69]),
  section("K", "房地产业", "Real estate", [70, 70]),
  section("L", "租赁和商务服务业", "Leasing and business services", [71, 72]),
  section("M", "科学研究和技术服务业", "Scientific research and technical services", [73, 75]),
  section(
    "N",
    "水利、环境和公共设施管理业",
    "Water conservancy, environment and public facilities",
    [76, 79],
    [76, 78],
  ),
  section(
    "O",
    "居民服务、修理和其他服务业",
    "Services to households, repair and other services",
    [80, 82],
    [79, 81],
  ),
  section("P", "教育", "Education", [83, 83], [82, 82]),
  section("Q", "卫生和社会工作", "Health and social work", [84, 85], [83, 84]),
  section("R", "文化、体育和娱乐业", "Culture, sports and entertainment", [86, 90], [85, 89]),
  section(
    "S",
    "公共管理、社会保障和社会组织",
    "Public administration, social security and social organisations",
    [91, 96],
    [90, 95],
  ),
  section("T", "国际组织", "International organisations", [97, 97], [96, 96]),
];

const BY_LETTER: ReadonlyMap<string, IndustrySection> = new Map(
  INDUSTRY_SECTIONS.map((each) => [each.letter, each]),
);

function byDivision(edition: IndustryEdition): readonly (IndustrySection | undefined)[] {
  return Array.from({ length: 100 }, (_, division) =>
    INDUSTRY_SECTIONS.find(({ divisions: { [edition]: range } }) => {
      return division >= range[0] && division <= range[1];
    }),
  );
}

const BY_DIVISION: Readonly<Record<IndustryEdition, readonly (IndustrySection | undefined)[]>> = {
  "2011": byDivision("2011"),
  "2017": byDivision("2017"),
};

const CODE = /^([A-T])?(\d{2,4})?$/u;

/**
 * The section of a letter (`C`), a code of two to four digits (`52`, `5211`) or both (`F5211`);
 * undefined when there is no such section, or when letter and digits disagree.
 */
export function industrySection(
  code: string,
  edition: IndustryEdition = "2017",
): IndustrySection | undefined {
  const parts = CODE.exec(code);
  if (parts === null) return undefined;
  const [, letter, digits] = parts;
  const byLetter = letter === undefined ? undefined : BY_LETTER.get(letter);
  if (digits === undefined) return byLetter;
  const byDigits = BY_DIVISION[edition][Number(digits.slice(0, 2))];
  return letter === undefined || byLetter === byDigits ? byDigits : undefined;
}
