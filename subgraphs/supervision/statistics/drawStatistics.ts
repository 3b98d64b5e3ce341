import type { EntityScope } from "../../../kit/authorization/entityScope.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { type Cell, type Told, toldByGroup } from "../../../policy/smallCells.ts";
import { DISTRICTS } from "../../../standards/districts.ts";
import type { SpotCheckDrawDimension } from "../resolvers.generated.ts";
import { UNKNOWN_DISTRICT } from "../spotChecks/drawCounts.ts";
import type { DrawPlace, PendingCountRow, SpotCheckDrawCountRow } from "../spotCheckRows.ts";
import { drawTables } from "./drawTables.ts";

const PLACES: readonly string[] = [...DISTRICTS.map(({ code }) => code), UNKNOWN_DISTRICT];

const NOTHING: Told = { count: null, atLeast: 0 };

/**
 * What is told of draws whose checks have not begun, as far as a reader is given it. There is a row for every owner of a
 * task to come, which is public, and every district, so that none tells by itself whether anything was drawn.
 */
export function drawStatistics(
  counted: readonly PendingCountRow[],
  groupBy: readonly SpotCheckDrawDimension[],
  isGiven: (place: DrawPlace) => boolean,
): readonly SpotCheckDrawCountRow[] {
  if (new Set(groupBy).size !== groupBy.length)
    throw badUserInput("groupBy", "must name no dimension twice");
  const groupAt = (owner: string, district: string): string =>
    [groupBy.includes("OWNER") ? owner : "", groupBy.includes("DISTRICT") ? district : ""].join(
      " ",
    );
  const given = givenPlaces(counted, isGiven);
  const { cells, blocks } = drawTables(counted);
  const told = toldByGroup(cells, blocks, ({ at: [, owner = "", district = ""] }: Cell) =>
    given.has(`${owner} ${district}`) ? groupAt(owner, district) : undefined,
  );
  const groups = new Map<string, DrawPlace>();
  for (const place of given.values())
    groups.set(groupAt(place.authority_code, place.scope.district ?? ""), place);
  return Array.from(groups, ([group, place]) => {
    const [owner = "", district = ""] = group.split(" ");
    return { ...(told.get(group) ?? NOTHING), ...place, owner, district };
  });
}

/** Every owner of a task to come in every district that a reader is given, by both. */
function givenPlaces(
  counted: readonly PendingCountRow[],
  isGiven: (place: DrawPlace) => boolean,
): ReadonlyMap<string, DrawPlace> {
  const owners = [...new Set(counted.map(({ authority_code: owner }) => owner))];
  const places = owners.flatMap((owner) =>
    PLACES.map((district): [string, DrawPlace] => [
      `${owner} ${district}`,
      { authority_code: owner, scope: scopeIn(district) },
    ]),
  );
  return new Map(places.filter(([, place]) => isGiven(place)));
}

/** Where an object belongs of which nothing is known but its district. */
function scopeIn(district: string): EntityScope {
  return {
    uscc: null,
    parentUscc: null,
    district,
    registrationAuthority: null,
    supervisors: [],
    avoided: false,
  };
}
