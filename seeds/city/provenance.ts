import type { ProvenanceColumns } from "../../kit/database/provenanceColumns.ts";
import { SHANGHAI } from "../../standards/districts.ts";
import { type Day, recordedAt } from "./calendar.ts";
import { SOURCE_SYSTEM } from "./city.ts";
import type { CityEntity } from "./cityEntity.ts";
import { isMarketEntity } from "./entityForm.ts";

/** The provenance columns of a record of one authority, made on a day. */
export function provenance(authority: string, day: Day): ProvenanceColumns {
  return {
    source_system: SOURCE_SYSTEM,
    authority_code: authority,
    version: 1,
    recorded_at: recordedAt(day),
  };
}

/** The department that registered an entity and keeps its base data. */
export function registrarOf({ form, domicile }: CityEntity): string {
  if (isMarketEntity(form)) {
    return domicile.authority === SHANGHAI ? "SH-AIC" : marketSupervisionOf(domicile.district);
  }
  if (form === "socialOrganization") return "SH-CIVIL";
  // The other registrars are not departments of the platform; the operator of the base stands for them.
  return form === "legalService" ? "SH-LEGAL" : "SH-EIC";
}

/** The market supervision administration of a district. */
export function marketSupervisionOf(district: string): string {
  return `D-${district}-MSA`;
}
