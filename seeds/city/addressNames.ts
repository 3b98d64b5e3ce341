/** Parts of which names of invented roads and towns are made. */

export const ROAD_FIRST = Array.from(
  "霁溯蘅漪岫樾澍骞栾蔚泓沁澜汀芷菱荻蓼葭蕙鹭鸢雁麓峤崧珩琮璟瑀",
);
export const ROAD_SECOND = Array.from(
  "汀岫漪堤浔荻樾屿澍湄泾湾岭坪麓野陂陌阡畴垄墅圩塍渡渚溆沚汧洧",
);
export const ROAD_KINDS = ["路", "路", "路", "路", "街", "支路", "大道"] as const;

export const TOWN_FIRST = Array.from("溯霁蘅岫樾澍骞栾泓芷菱荻蓼葭鹭鸢");
export const TOWN_SECOND = Array.from("浔浦泾桥塘湾渡墩汇港");
