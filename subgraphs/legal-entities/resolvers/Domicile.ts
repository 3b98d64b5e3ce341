import { codedOrNull } from "../../../kit/codes/codedValue.ts";
import { districtCode } from "../codes.ts";
import type { DomicileResolvers } from "../resolvers.generated.ts";

const DEGREE = 1_000_000;

/** A home is never shown as a business address, nor pointed at on a map. */
export const Domicile: DomicileResolvers = {
  text: (row) => (row.domicile_is_home ? null : row.domicile_text),
  homeAddress: (row) => (row.domicile_is_home ? row.domicile_text : null),
  district: (row) => codedOrNull(districtCode, row.domicile_district),
  registeredArea: (row) => row.domicile_area,
  subdistrict: (row) => row.domicile_subdistrict,
  postalCode: (row) => row.domicile_postal_code,
  location: ({ domicile_is_home: home, longitude_micro: longitude, latitude_micro: latitude }) =>
    home || longitude === null || latitude === null
      ? null
      : { longitude: longitude / DEGREE, latitude: latitude / DEGREE },
};
