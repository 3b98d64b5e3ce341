/** Administrative division codes of Shanghai, GB/T 2260. */

/** The city itself; also the registering authority of enterprises that the city registers. */
export const SHANGHAI = "310000";

export interface District {
  readonly code: string;
  readonly zh: string;
  /** As people and data files write it, without 区. */
  readonly shortZh: string;
  readonly en: string;
}

/** A retired code, still alive inside unified codes and old records. */
export interface DistrictAlias {
  readonly code: string;
  readonly zh: string;
  readonly shortZh: string;
  /** Day on which the change was announced; unconfirmed as the day the code was withdrawn. */
  readonly validTo: string;
  readonly successor: string;
}

/** What a free-text place of the registry names. */
export type DistrictName =
  | { readonly kind: "district"; readonly name: string; readonly district: string }
  | {
      readonly kind: "retired";
      readonly name: string;
      readonly code: string;
      readonly district: string;
    }
  | { readonly kind: "zone"; readonly name: string; readonly district: string };

function district(code: string, shortZh: string, pinyin: string): District {
  return { code, zh: `${shortZh}区`, shortZh, en: `${pinyin} District` };
}

/** The sixteen districts of today. */
export const DISTRICTS: readonly District[] = [
  district("310101", "黄浦", "Huangpu"),
  district("310104", "徐汇", "Xuhui"),
  district("310105", "长宁", "Changning"),
  district("310106", "静安", "Jing'an"),
  district("310107", "普陀", "Putuo"),
  district("310109", "虹口", "Hongkou"),
  district("310110", "杨浦", "Yangpu"),
  district("310112", "闵行", "Minhang"),
  district("310113", "宝山", "Baoshan"),
  district("310114", "嘉定", "Jiading"),
  { code: "310115", zh: "浦东新区", shortZh: "浦东", en: "Pudong New Area" },
  district("310116", "金山", "Jinshan"),
  district("310117", "松江", "Songjiang"),
  district("310118", "青浦", "Qingpu"),
  district("310120", "奉贤", "Fengxian"),
  district("310151", "崇明", "Chongming"),
];

function alias(code: string, zh: string, validTo: string, successor: string): DistrictAlias {
  return { code, zh, shortZh: zh.slice(0, -1), validTo, successor };
}

/** Codes retired since 2009; their successions are unconfirmed against the standard's amendments. */
export const DISTRICT_ALIASES: readonly DistrictAlias[] = [
  alias("310119", "南汇区", "2009-05-06", "310115"),
  alias("310103", "卢湾区", "2011-06-08", "310101"),
  alias("310108", "闸北区", "2015-11-04", "310106"),
  alias("310230", "崇明县", "2016-07-22", "310151"),
];

/**
 * The free trade zone is a place in the registry but not in GB/T 2260. Assumption: an enterprise
 * recorded there is supervised in Pudong, where the zone lay when these records were made; the
 * Lin-gang extension of 2019 reaches into other districts.
 */
const FREE_TRADE_ZONE: DistrictName = { kind: "zone", name: "自贸区", district: "310115" };
const FREE_TRADE_ZONE_NAMES = ["自贸区", "上海自贸区", "中国(上海)自由贸易试验区"];

const BY_CODE: ReadonlyMap<string, District> = new Map([
  ...DISTRICTS.map((each): [string, District] => [each.code, each]),
  ...DISTRICT_ALIASES.flatMap((retired): [string, District][] => {
    const successor = DISTRICTS.find(({ code }) => code === retired.successor);
    return successor === undefined ? [] : [[retired.code, successor]];
  }),
]);

// Later entries win, so that 崇明 means today's district while 崇明县 means the former county.
const BY_NAME: ReadonlyMap<string, DistrictName> = new Map([
  ...FREE_TRADE_ZONE_NAMES.map((name): [string, DistrictName] => [name, FREE_TRADE_ZONE]),
  ...DISTRICT_ALIASES.flatMap(({ code, zh, shortZh, successor }): [string, DistrictName][] => {
    const retired: DistrictName = { kind: "retired", name: zh, code, district: successor };
    return [
      [zh, retired],
      [shortZh, retired],
    ];
  }),
  ...DISTRICTS.flatMap(({ code, zh, shortZh }): [string, DistrictName][] => {
    const current: DistrictName = { kind: "district", name: zh, district: code };
    return [
      [zh, current],
      [shortZh, current],
      [`${shortZh}区`, current],
    ];
  }),
]);

/**
 * The district that a GB/T 2260 code means today, following retired codes to their successor;
 * undefined for the city's own code and for codes outside Shanghai.
 */
export function currentDistrict(code: string): District | undefined {
  return BY_CODE.get(code);
}

/**
 * The district a place name means: `浦东`, `浦东新区`, `崇明县`, `闸北`, `上海市静安区`, or the free
 * trade zone; undefined for `N/A` and any name unknown here.
 */
export function districtByName(raw: string): DistrictName | undefined {
  const known = BY_NAME.get(raw);
  if (known !== undefined) return known;
  const text = raw.normalize("NFKC").replace(/\s+/gu, "");
  return BY_NAME.get(text) ?? BY_NAME.get(text.replace(/^上海市?/u, ""));
}
