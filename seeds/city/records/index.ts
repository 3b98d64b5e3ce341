import type { InspectionRow } from "../../../subgraphs/supervision/rows.ts";
import type { ReportDuty } from "../annualReports.ts";
import type { City } from "../city.ts";
import type { CityEntity } from "../cityEntity.ts";
import { entityId } from "../entityRow.ts";
import type { TableRows } from "../tableRows.ts";
import { actionRows } from "./actions.ts";
import { blacklistRows } from "./blacklists.ts";
import { collaborationRows } from "./collaboration.ts";
import { creditRows } from "./credit.ts";
import { inspectionsOf } from "./inspections.ts";
import { knownEntityRows } from "./knownEntities.ts";
import { matterRows } from "./matters.ts";
import { noticeRecords } from "./notices.ts";
import { penaltiesOf } from "./penalties.ts";
import { permitChecks } from "./permitChecks.ts";
import { permitRows } from "./permits.ts";
import { rectificationRows } from "./rectifications.ts";
import { spotCheckObjects } from "./spotCheckObjects.ts";

/** The subgraphs that record something of entities, beside the register. */
type Recording =
  "approvals" | "supervision" | "credit" | "blacklists" | "collaboration" | "society";

/** What these subgraphs record of an entity, each thing following from the others. */
export function recordsOf(
  city: City,
  entity: CityEntity,
  duties: readonly ReportDuty[],
): Readonly<Record<Recording, TableRows>> {
  const id = entityId(entity.number);
  const inspections = inspectionsOf(city, entity, id);
  const permits = permitRows(city, entity, id);
  const penalties = penaltiesOf(city, entity, id);
  // What departments submit joins the entities that a subgraph knows.
  const known = entity.uscc === null ? [] : [{ uscc: entity.uscc, entity_id: id }];
  const { listings, rows: blacklists } = blacklistRows(city, entity, id, duties, penalties);
  return {
    approvals: {
      permit: permits,
      known_entity: known,
      permit_check: permitChecks(inspections.map(({ row }) => row as InspectionRow)),
      ...noticeRecords(city, entity, id, permits),
    },
    supervision: {
      known_entity: known,
      // Spot checks that departments plan draw from the objects that supervision knows.
      spot_check_object: spotCheckObjects(entity, id),
      inspection: inspections.map(({ row }) => row),
      rectification: rectificationRows(city, entity, id, inspections),
      penalty: penalties.map(({ row }) => row),
      action: actionRows(city, entity, id),
    },
    credit: creditRows(city, entity, id, { inspections, penalties, listings }),
    blacklists,
    society: {
      ...matterRows(city, entity, id),
      // What is complained of and reported is named by its code.
      known_entity: knownEntityRows(entity, id),
    },
    collaboration: collaborationRows(city, entity, id, penalties),
  };
}
