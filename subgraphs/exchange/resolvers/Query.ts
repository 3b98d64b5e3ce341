import type { ChangeRow } from "../rows.ts";
import { MAX_PAGE } from "../../../kit/connection/pageRequest.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { type ChangeTypeCode, linkageTypeCodes } from "../changeTypes.ts";
import { decodeChangeCursor, encodeChangeCursor } from "../changeCursor.ts";
import { knowableTypes } from "../knowableTypes.ts";
import type { QueryResolvers } from "../resolvers.generated.ts";

export const Query: QueryResolvers = {
  async changesSince(_, { cursor, types, ownOnly, first }, { loaders, access }) {
    const size = pageSize(first);
    const after = cursor ? decodeChangeCursor(cursor) : 0;
    const asked = (codes: readonly ChangeTypeCode[]) =>
      types ? codes.filter((code) => types.includes(code)) : codes;
    // Whom a change concerns is told by the claims, never by an argument.
    const told = {
      open: ownOnly ? [] : asked(knowableTypes(access)),
      concerning: asked(linkageTypeCodes),
    };
    const rows = await loaders.changes({ after, told, limit: size + 1 });
    return connectionOf(rows.slice(0, size), after, rows.length > size);
  },
  latestChangeCursor: async (_, _arguments, { loaders, access }) =>
    encodeChangeCursor(
      await loaders.latest({ open: knowableTypes(access), concerning: linkageTypeCodes }),
    ),
  async exchangeLag(_, _arguments, { loaders, clock }) {
    const lags = await loaders.lags();
    return lags
      .map((lag) => ({ ...lag, seconds: secondsSince(lag.oldestAt, clock.now()) }))
      .toSorted((left, right) => right.seconds - left.seconds || right.events - left.events);
  },
  newestChangeCursor: async (_, _arguments, { loaders }) =>
    encodeChangeCursor(await loaders.newest()),
};

/** Of an instant as the databases keep it; 0 where there is none, or clocks differ. */
function secondsSince(instant: string | null, now: Date): number {
  if (instant === null) return 0;
  const then = Date.parse(`${instant.replace(" ", "T")}Z`);
  return Math.max(0, Math.floor((now.getTime() - then) / 1_000));
}

function pageSize(first: number | null | undefined): number {
  const size = first ?? MAX_PAGE;
  if (size >= 1 && size <= MAX_PAGE) return size;
  throw badUserInput("first", `must be between 1 and ${MAX_PAGE}, got ${size}`);
}

/** Whoever is told of nothing new goes on from where it was. */
function connectionOf(nodes: readonly ChangeRow[], after: number, hasNextPage: boolean) {
  const edges = nodes.map((node) => ({ cursor: encodeChangeCursor(node.id), node }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage,
      hasPreviousPage: after > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? encodeChangeCursor(after),
    },
  };
}
