import type { Broker } from "../../kit/broker/broker.ts";
import type { FollowerStand } from "../../kit/broker/followerStand.ts";
import { type FollowerLag, followerLag } from "../../kit/broker/followerLag.ts";
import type { RunningSubgraph } from "../../kit/defineSubgraph.ts";
import { eachInTurn } from "../../kit/errors/throwFailures.ts";
import { followedUpTo, outboxSource } from "../../kit/outbox/follow.ts";
import { followAll, type SourceOf } from "../../kit/outbox/followAll.ts";
import { eventsAfter } from "../../kit/outbox/outbox.ts";

/** The events of the subgraphs of a process: among them, and by a broker from and to other processes. */
export interface CarriedEvents {
  /** Has the subgraphs here hear of all there is, and sends what they told to who follows them elsewhere. */
  carry(): Promise<void>;
  /** Notes for all processes how far who follows the subgraphs here is behind. */
  noteLags(): Promise<void>;
  /** How far every follower is behind each source, as far as it is known here. */
  lags(): Promise<readonly FollowerLag[]>;
}

/**
 * Subgraphs of one process read each other's outboxes; without a broker, or while it is away, they hear of no
 * others.
 */
export function carriedEvents(
  subgraphs: readonly RunningSubgraph[],
  broker: Broker | undefined,
): CarriedEvents {
  const here = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));

  const sourceOf: SourceOf = (followed) => {
    const { source, types } = followed;
    const subgraph = here.get(source);
    if (subgraph !== undefined) return outboxSource(source, subgraph.database, types);
    if (broker?.isConnected !== true) return undefined;
    return {
      name: source,
      eventsAfter: (cursor, limit) => broker.receive({ ...followed, cursor }, limit),
    };
  };

  async function elsewhere(source: string): Promise<readonly FollowerStand[]> {
    if (broker?.isConnected !== true) return [];
    return (await broker.followersOf(source)).filter(({ follower }) => !here.has(follower));
  }

  async function publish({ name, database }: RunningSubgraph): Promise<void> {
    for (const stand of await elsewhere(name))
      await broker?.send(stand, (cursor, limit) =>
        eventsAfter(database, cursor, limit, stand.types),
      );
  }

  /** How far the subgraphs here are that follow a source. */
  const followersHere = (source: string): Promise<readonly FollowerStand[]> =>
    Promise.all(
      subgraphs.flatMap(({ name, database, follows }) =>
        follows
          .filter((following) => following.source === source)
          .map(async ({ types }) => ({
            follower: name,
            source,
            types,
            cursor: await followedUpTo(database, source),
          })),
      ),
    );

  return {
    carry: () =>
      eachInTurn([
        () => followAll(subgraphs, sourceOf),
        ...subgraphs.map((subgraph) => () => publish(subgraph)),
      ]),
    async noteLags() {
      if (broker?.isConnected !== true) return;
      for (const subgraph of subgraphs) {
        const stands = [
          ...(await followersHere(subgraph.name)),
          ...(await elsewhere(subgraph.name)),
        ];
        await broker.noteLags(await lagsOf(subgraph, stands));
      }
    },
    async lags() {
      const own: FollowerLag[] = [];
      for (const subgraph of subgraphs)
        own.push(...(await lagsOf(subgraph, await followersHere(subgraph.name))));
      const noted = (await broker?.lags()) ?? [];
      return [
        ...own,
        ...noted.filter(({ source, follower }) => !here.has(source) || !here.has(follower)),
      ];
    },
  };
}

async function lagsOf(
  { database, clock }: RunningSubgraph,
  stands: readonly FollowerStand[],
): Promise<FollowerLag[]> {
  return Promise.all(stands.map((stand) => followerLag(database, stand, clock)));
}
