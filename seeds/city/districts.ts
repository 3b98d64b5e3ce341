import { weighted } from "./weighted.ts";

/** A district as the generator needs it: how many entities it has, and where it roughly lies. */
export interface CityDistrict {
  readonly code: string;
  readonly zh: string;
  /** Share of the city's entities, in per cent. */
  readonly share: number;
  /** A point in the middle, in millionths of a degree, and how far addresses scatter around it. */
  readonly longitude: number;
  readonly latitude: number;
  readonly spread: number;
  /** Towns lie outside the old city; there an address names its town. */
  readonly hasTowns: boolean;
}

type Row = readonly [
  code: string,
  zh: string,
  share: number,
  longitude: number,
  latitude: number,
  spread: number,
  hasTowns: boolean,
];

const ROWS: readonly Row[] = [
  ["310101", "黄浦区", 4.0, 121_484_000, 31_222_000, 18_000, false],
  ["310104", "徐汇区", 3.1, 121_437_000, 31_170_000, 28_000, false],
  ["310105", "长宁区", 2.3, 121_395_000, 31_212_000, 30_000, false],
  ["310106", "静安区", 4.5, 121_452_000, 31_262_000, 30_000, false],
  ["310107", "普陀区", 3.1, 121_397_000, 31_257_000, 35_000, false],
  ["310109", "虹口区", 2.9, 121_486_000, 31_278_000, 22_000, false],
  ["310110", "杨浦区", 3.6, 121_526_000, 31_298_000, 32_000, false],
  ["310112", "闵行区", 6.4, 121_385_000, 31_088_000, 90_000, true],
  ["310113", "宝山区", 6.2, 121_402_000, 31_390_000, 80_000, true],
  ["310114", "嘉定区", 10.9, 121_250_000, 31_362_000, 90_000, true],
  ["310115", "浦东新区", 16.5, 121_680_000, 31_130_000, 160_000, true],
  ["310116", "金山区", 7.0, 121_225_000, 30_820_000, 110_000, true],
  ["310117", "松江区", 7.9, 121_225_000, 31_020_000, 100_000, true],
  ["310118", "青浦区", 9.0, 121_090_000, 31_120_000, 110_000, true],
  ["310120", "奉贤区", 7.6, 121_540_000, 30_900_000, 110_000, true],
  ["310151", "崇明区", 3.5, 121_540_000, 31_640_000, 170_000, true],
];

export const CITY_DISTRICTS: readonly CityDistrict[] = ROWS.map(
  ([code, zh, share, longitude, latitude, spread, hasTowns]) => ({
    code,
    zh,
    share,
    longitude,
    latitude,
    spread,
    hasTowns,
  }),
);

/** A district by share. */
export const districtAt = weighted(CITY_DISTRICTS.map((district) => [district, district.share]));
