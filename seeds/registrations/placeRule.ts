import { searchable } from "../../kit/textIndex/grams.ts";
import { DISTRICT_ALIASES, DISTRICTS, districtByName } from "../../standards/districts.ts";
import type { Note } from "./findings.ts";
import { type Finding, type Quarantined, quarantined, type Registration } from "./registration.ts";

/** The registered place, read from province, area and address together. */
export type PlaceReading = Pick<
  Registration,
  "domicile_text" | "domicile_search" | "domicile_district" | "domicile_area"
> & { readonly kind: "place"; readonly notes: readonly Finding<Note>[] };

const MAX_ADDRESS = 300;
const MAX_AREA = 32;

/** Full names only (静安区, 崇明县): a short one may be a road's, such as 黄浦路. */
const DISTRICT_BY_FULL_NAME: readonly (readonly [string, string])[] = [
  ...DISTRICTS.map(({ zh, code }) => [zh, code] as const),
  ...DISTRICT_ALIASES.map(({ zh, successor }) => [zh, successor] as const),
];

/** Reads the three columns of the place; the code's own digits name who registered, never where it is. */
export function readPlace(
  province: string | null,
  area: string | null,
  address: string | null,
): PlaceReading | Quarantined {
  if (province !== null && !/^上海市?$/u.test(province)) {
    return quarantined("AREA", `"${province}" is not Shanghai; this register is Shanghai's.`);
  }
  const domicile_search = searchable(address ?? "");
  if (Math.max(address?.length ?? 0, domicile_search.length) > MAX_ADDRESS) {
    return quarantined("AREA", `The address is longer than ${MAX_ADDRESS} characters.`);
  }
  if (area === null) return placeOf(address, domicile_search, districtInAddress(address));
  const known = area.length > MAX_AREA ? undefined : districtByName(area);
  if (known === undefined) {
    return quarantined(
      "AREA",
      `"${area.slice(0, MAX_AREA)}" is no district of Shanghai, old or new.`,
    );
  }
  return placeOf(address, domicile_search, {
    domicile_district: known.district,
    // What is registered is kept where it is not simply today's district: 闸北, 自贸区.
    domicile_area: known.kind === "district" ? null : area,
    notes: [],
  });
}

type AreaReading = Pick<PlaceReading, "domicile_district" | "domicile_area" | "notes">;

function placeOf(
  domicile_text: string | null,
  domicile_search: string,
  { domicile_district, domicile_area, notes }: AreaReading,
): PlaceReading {
  return {
    kind: "place",
    domicile_text,
    domicile_search,
    domicile_district,
    domicile_area,
    notes,
  };
}

function districtInAddress(address: string | null): AreaReading {
  const found = new Set(
    DISTRICT_BY_FULL_NAME.filter(([name]) => address?.includes(name)).map(([, code]) => code),
  );
  const [domicile_district = null] = found.size === 1 ? found : [];
  const code = domicile_district === null ? "DISTRICT_UNKNOWN" : "DISTRICT_FROM_ADDRESS";
  return {
    domicile_district,
    domicile_area: null,
    notes: [{ code, detail: address ?? "no address" }],
  };
}
