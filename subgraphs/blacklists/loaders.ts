import type { Asking } from "../../kit/authorization/asking.ts";
import { type Clock, todayBy } from "../../kit/clock.ts";
import type { Conditions } from "../../kit/connection/pageRequest.ts";
import { listLoader } from "../../kit/loader/listLoader.ts";
import { conditionsLoader } from "../../kit/loader/pageLoader.ts";
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
    isRestricted: restrictedLoader(restrictions),
    executions: (dueBy?: string) => repository.executions(kept, dueBy),
    restrictionsById: rowLoader(repository.restrictionsById(day)),
    incentives: listLoader(repository.incentives),
    measures: repository.measures,
    listingEvents: rowLoader(repository.listingEvents),
    listingsById: rowLoader(repository.listingsById),
    measuresByCode: rowLoader(repository.measuresByCode),
  };
}

/** Whether an entity has a restriction in force in a domain on a day; those asked about alike share a statement. */
function restrictedLoader({ areRestricted }: RestrictionRecords) {
  const loader = conditionsLoader(areRestricted);
  // The five hundred rows of a check ask alike.
  let last: { domain: string | undefined; day: string; where: Conditions } | undefined;
  return (entity: number, domain: string | undefined, day: string): Promise<boolean> => {
    if (last === undefined || last.domain !== domain || last.day !== day)
      last = { domain, day, where: restrictionConditions({ domain, activeOn: day }) };
    return loader.load(entity, last.where);
  };
}

export type BlacklistLoaders = ReturnType<typeof createBlacklistLoaders>;
