import { commitmentOf } from "../../../subgraphs/supervision/draw/commitment.ts";
import { draw } from "../../../subgraphs/supervision/draw/draw.ts";
import { drawRecord } from "../../../subgraphs/supervision/draw/drawRecord.ts";
import { ALGORITHM, type Pairing } from "../../../subgraphs/supervision/draw/drawTerms.ts";
import { drawCounts } from "../../../subgraphs/supervision/spotChecks/drawCounts.ts";
import { dayOf, recordedAt, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import { entityId } from "../entityRow.ts";
import { provenance } from "../provenance.ts";
import type { TableRows } from "../tableRows.ts";
import { type CitySpotCheck, citySpotChecks, ENTITIES_IN_SCOPE } from "./citySpotChecks.ts";
import { type CityDraw, cityDraw, cityInspectors } from "./drawTerms.ts";
import { resultRows } from "./resultRows.ts";

/** Whatever the size of a city, the draw of a task is written with the last entity of its scope. */
const PAIRINGS_PER_TASK = 10_000;
const PLANS_PUBLISHED_ON = "2026-01-15";

/** The rows of spot checks that are written with an entity: of most there are none. */
export function spotCheckRows(city: City, number: number): TableRows {
  const place = (number + 1) / ENTITIES_IN_SCOPE - 1;
  const spotCheck = citySpotChecks[place];
  if (spotCheck === undefined || dayOf(spotCheck.committedOn) + 1 > city.today) return {};
  const start = place === 0 ? { ...planRows(), ...inspectorRows() } : {};
  return { ...start, ...taskRows(city, place, spotCheck) };
}

function planRows(): TableRows {
  return {
    spot_check_plan: planned().map(({ owner, year }, at) => ({
      id: at + 1,
      year,
      title: `${year}年度随机抽查计划`,
      published_on: PLANS_PUBLISHED_ON,
      ...provenance(owner, dayOf(PLANS_PUBLISHED_ON)),
    })),
  };
}

/** Whose tasks there are; each is a plan. */
function planned(): { owner: string; year: number }[] {
  const owners = [...new Set(citySpotChecks.map(({ owner }) => owner))].toSorted();
  return owners.map((owner) => ({ owner, year: yearOf(dayOf(PLANS_PUBLISHED_ON)) }));
}

function inspectorRows(): TableRows {
  return {
    inspector: cityInspectors().map(({ id, department }, at) => ({
      id: at + 1,
      number: id,
      department_code: department,
      officer_key: null,
    })),
  };
}

function taskRows(city: City, place: number, spotCheck: CitySpotCheck): TableRows {
  const { terms, revelation, entities } = cityDraw(city, place, spotCheck);
  const id = place + 1;
  const { task } = terms;
  const drawnOn = dayOf(spotCheck.committedOn) + 1;
  const result = draw(terms, revelation);
  const pairings = result.drawn.map((one, at) => pairingRow(id, one, at, entities));
  return {
    spot_check_task: [
      {
        id,
        plan_id: planned().findIndex(({ owner }) => owner === spotCheck.owner) + 1,
        number: task.number,
        name: spotCheck.name,
        item_code: task.item,
        method_code: task.method,
        departments: JSON.stringify(task.departments),
        ratio: task.ratio,
        checks_from: task.checksFrom,
        checks_to: spotCheck.checksTo,
        commitment: commitmentOf(terms),
        ...provenance(spotCheck.owner, dayOf(spotCheck.committedOn)),
      },
    ],
    spot_check_draw: [
      {
        id,
        task_id: id,
        algorithm: ALGORITHM,
        seed: result.seed,
        drawn_at: recordedAt(drawnOn),
        objects_in_scope: terms.objects.keys.length,
        record: drawRecord(terms, revelation, result),
        ...provenance(spotCheck.owner, drawnOn),
      },
    ],
    spot_check_draw_count: drawCounts(
      id,
      terms,
      new Set(result.drawn.map(({ object }) => object)),
      (object) => entities.get(object)?.domicile.district,
    ),
    spot_check_pairing: pairings,
    spot_check_assignment: assignmentRows(result.drawn, id),
    spot_check_result: resultRows(city, spotCheck, pairings),
  };
}

function pairingRow(
  task: number,
  { object, inspectors }: Pairing,
  at: number,
  entities: CityDraw["entities"],
) {
  const entity = entities.get(object);
  if (entity === undefined) throw new TypeError(`${object} was drawn and is not in scope`);
  return {
    id: pairingId(task, at),
    task_id: task,
    draw_id: task,
    entity_id: entityId(entity.number),
    place: at + 1,
    inspectors: JSON.stringify(
      inspectors.map((number) => ({ number, department_code: number.slice(0, -5) })),
    ),
  };
}

function pairingId(task: number, at: number): number {
  return task * PAIRINGS_PER_TASK + at;
}

function assignmentRows(drawn: readonly Pairing[], task: number): object[] {
  const ids = new Map(cityInspectors().map(({ id }, at) => [id, at + 1]));
  return drawn.flatMap(({ inspectors }, at) =>
    inspectors.map((number) => ({
      inspector_id: ids.get(number) ?? 0,
      pairing_id: pairingId(task, at),
    })),
  );
}
