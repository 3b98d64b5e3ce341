import type { Asking } from "../../kit/authorization/asking.ts";
import type { ChangeTypeCode } from "./changeTypes.ts";
import type { ChangesAsked, ExchangeRepository } from "./repository.ts";

/** Changes are read a page at a time, without those of entities that the reader may not know of. */
export function createExchangeLoaders(repository: ExchangeRepository, { classified }: Asking) {
  return {
    changes: (asked: ChangesAsked) => repository.changes(asked, classified),
    latest: (types: readonly ChangeTypeCode[]) => repository.latest(types, classified),
    newest: repository.newest,
    lags: repository.lags,
  };
}

export type ExchangeLoaders = ReturnType<typeof createExchangeLoaders>;
