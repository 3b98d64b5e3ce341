import type { Asking } from "../../kit/authorization/asking.ts";
import { type Clock, todayBy } from "../../kit/clock.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { conditionsLoader } from "../../kit/loader/conditionsLoader.ts";
import { rowLoader } from "../../kit/loader/rowLoader.ts";
import type { BlacklistRepository } from "./repository.ts";
import { restrictionConditions, type RestrictionRecords } from "./restrictionRecords.ts";

/** One DataLoader per repository method, fresh for every request, and the day the request is asked on. */
export function createBlacklistLoaders(
  repository: BlacklistRepository,
  { classified, kept }: Asking,
  clock: Clock,
) {
  /** One day for the whole request, even one that runs over midnight. */
  const day = todayBy(clock);
  const restrictions = repository.restrictions(day);
  return {
    today: day,
    listings: listLoader(repository.listings),
    currentListings: listLoader(repository.currentListings(day)),
    wholeLists: (since?: string) => repository.wholeLists(classified, since),
    currentWholeLists: (since?: string) => repository.currentWholeLists(classified, day, since),
    personDefaulters: repository.persons.all(kept, day),
    personDefaultersOfEntity: listLoader(repository.persons.ofEntity(day)),
    personDefaultersByIdNumber: (idNumber: string) =>
      repository.persons.byIdNumber(idNumber, kept, day),
    personDefaulterStatistics: () => repository.persons.statistics(day),
    personOf: repository.persons.personOf,
    proposals: listLoader(repository.proposals),
    objections: listLoader(repository.objections),
    restrictions: listLoader(restrictions),
    areRestricted: restrictedLoader(restrictions),
    executions: (dueBy?: string) => repository.executions(kept, dueBy),
    restrictionsById: rowLoader(repository.restrictionsById(day)),
    incentives: listLoader(repository.incentives),
    measures: repository.measures,
    listingEvents: rowLoader(repository.listingEvents),
    listingsById: rowLoader(repository.listingsById),
    measuresByCode: rowLoader(repository.measuresByCode),
  };
}

/** Whether entities have a restriction in force in a domain on a day; those asked about alike share a statement. */
function restrictedLoader({ areRestricted }: RestrictionRecords) {
  const loader = conditionsLoader(areRestricted);
  return (
    entities: readonly number[],
    domain: string | undefined,
    day: string,
  ): Promise<readonly boolean[]> =>
    loader.loadAll(entities, restrictionConditions({ domain, activeOn: day }));
}

export type BlacklistLoaders = ReturnType<typeof createBlacklistLoaders>;
