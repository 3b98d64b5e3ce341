import { createHash } from "node:crypto";
import { contributionCommitment } from "../../../subgraphs/supervision/draw/commitment.ts";
import type { DrawTerms, Inspector } from "../../../subgraphs/supervision/draw/drawTerms.ts";
import type { Activity } from "../activities.ts";
import { type Day, dayOf, yearOf } from "../calendar.ts";
import type { City } from "../city.ts";
import { type CityEntity, cityEntity } from "../cityEntity.ts";
import { randomSource } from "../randomSource.ts";
import { citySpotChecks, ENTITIES_IN_SCOPE, type CitySpotCheck } from "./citySpotChecks.ts";

/** The terms of a task's draw, what the parties reveal, and whose key is whose. */
export interface CityDraw {
  readonly terms: DrawTerms;
  readonly revelation: readonly string[];
  readonly entities: ReadonlyMap<string, CityEntity>;
}

/** Weights by the trade, which is public: the risk grade of an entity is not. */
const WEIGHTS: Partial<Record<Activity, number>> = {
  hazardousChemicals: 8,
  foodProduction: 4,
  catering: 4,
  foodSale: 2,
};
const INSPECTORS_OF_A_DEPARTMENT = 8;
const AVOIDANCE_SHARE = 0.02;
/** The operator of the platform contributes to every seed, so that no department makes one alone. */
const OPERATOR = "SH-EIC";

/** The draw of the task of a place in `citySpotChecks`, over the entities of its scope that have a unified code. */
export function cityDraw(city: City, place: number, spotCheck: CitySpotCheck): CityDraw {
  const committed = dayOf(spotCheck.committedOn);
  const entities = entitiesInScope(city, place, committed);
  const keys = [...entities.keys()];
  const number = taskNumber(committed, place);
  const { name: _name, committedOn, checksTo: _checksTo, ...task } = spotCheck;
  const inspectors = task.departments.flatMap(({ code }) => inspectorsOf(code));
  const secrets = [...new Set([...task.departments.map(({ code }) => code), OPERATOR])]
    .toSorted()
    .map((party) => ({ party, secret: syntheticSecret(city, number, party) }));
  const terms: DrawTerms = {
    task: {
      ...task,
      number,
      planYear: yearOf(committed),
      committedAt: `${committedOn}T01:00:00Z`,
    },
    objects: { keys, weights: [...entities.values()].map(weightOf) },
    exclusions: [...entities]
      .filter(([, { lifespan }]) => lifespan.ended !== null && lifespan.ended <= committed)
      .map(([object]) => ({ object, reason: "CLOSED" })),
    inspectors,
    absences: [],
    avoidances: avoidances(city, place, inspectors, keys),
    contributions: secrets.map(({ party, secret }) => ({
      kind: "SECRET",
      party,
      commitment: contributionCommitment(number, party, secret),
    })),
  };
  return { terms, revelation: secrets.map(({ secret }) => secret), entities };
}

/** Numbers such as SH-2026-0001. */
function taskNumber(committed: Day, place: number): string {
  return `SH-${yearOf(committed)}-${String(place + 1).padStart(4, "0")}`;
}

function entitiesInScope(city: City, place: number, day: Day): ReadonlyMap<string, CityEntity> {
  const found = Array.from({ length: ENTITIES_IN_SCOPE }, (_, at) =>
    cityEntity(city, place * ENTITIES_IN_SCOPE + at),
  ).flatMap((entity): [string, CityEntity][] =>
    entity.uscc !== null && entity.lifespan.established < day ? [[entity.uscc, entity]] : [],
  );
  return new Map(found.toSorted(([left], [right]) => (left < right ? -1 : 1)));
}

function weightOf({ scope }: CityEntity): number {
  return Math.max(1, ...scope.activities.map((activity) => WEIGHTS[activity] ?? 1));
}

/** The directory of a department, by numbers such as SH-AIC-0001. */
function inspectorsOf(department: string): Inspector[] {
  return Array.from({ length: INSPECTORS_OF_A_DEPARTMENT }, (_, at) => ({
    id: `${department}-${String(at + 1).padStart(4, "0")}`,
    department,
  }));
}

/** Every inspector of the tasks of the city, once. */
export function cityInspectors(): Inspector[] {
  const departments = citySpotChecks.flatMap((one) => one.departments.map(({ code }) => code));
  return [...new Set(departments)].toSorted().flatMap(inspectorsOf);
}

/** An object is avoided by one inspector at most, so that every department can still send enough. */
function avoidances(
  city: City,
  place: number,
  inspectors: readonly Inspector[],
  keys: readonly string[],
): DrawTerms["avoidances"] {
  const random = randomSource(city.citySeed, "spotChecks", place);
  return keys
    .filter(() => random.chance(AVOIDANCE_SHARE))
    .map((object) => ({ inspector: random.pick(inspectors).id, object }))
    .toSorted((left, right) =>
      `${left.inspector} ${left.object}` < `${right.inspector} ${right.object}` ? -1 : 1,
    );
}

/** A city is made again from its number, so its secrets are none. */
function syntheticSecret({ citySeed }: City, task: string, party: string): string {
  return createHash("sha256").update(`synthetic city ${citySeed} ${task} ${party}`).digest("hex");
}
