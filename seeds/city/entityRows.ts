import { annualReportRows, type ReportDuty } from "./annualReports.ts";
import { changeRows, latestRegistration } from "./changeRows.ts";
import type { City } from "./city.ts";
import type { CityEntity } from "./cityEntity.ts";
import { entityId, legalEntityRow } from "./entityRow.ts";
import { particularsOf } from "./particulars.ts";
import { peopleOf } from "./peopleRows.ts";
import type { TableRows } from "./tableRows.ts";

const REPORTS_PER_ENTITY = 32;

/** Everything that the legal-entity base keeps of an entity. */
export function entityRows(
  city: City,
  entity: CityEntity,
  duties: readonly ReportDuty[],
): TableRows {
  const id = entityId(entity.number);
  const changes = changeRows(city, entity);
  const { representative, liaison, shareholders, officers } = peopleOf(city, entity);
  const { type, details } = particularsOf(city, entity);
  return {
    legal_entity: [legalEntityRow(city, entity, latestRegistration(entity, changes))],
    legal_entity_particulars: [
      { entity_id: id, type_name: type, details: JSON.stringify(details) },
    ],
    legal_representative: [representative],
    liaison: [liaison],
    shareholder: shareholders,
    officer: officers,
    registration_change: changes,
    annual_report: annualReportRows(city, entity, duties, id).map((report, at) => ({
      id: id * REPORTS_PER_ENTITY + at,
      ...report,
    })),
  };
}
