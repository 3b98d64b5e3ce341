import type { Claims } from "../../../../kit/authorization/claims.ts";
import type { Database } from "../../../../kit/database/database.ts";
import { type EventSource, outboxSource } from "../../../../kit/outbox/follow.ts";
import { followAll } from "../../../../kit/outbox/followAll.ts";
import { storedInstant } from "../../../../kit/clock.ts";
import { eventOf } from "../../../../kit/ingest/recordRows.ts";
import type { OutboxEvent, PlacedEvent } from "../../../../kit/outbox/event.ts";
import { shanghaiDay, shanghaiToday } from "../../../../kit/shanghaiToday.ts";
import type { PurposeCode } from "../../../../policy/purposes.ts";
import * as codes from "../../../../seeds/city/syntheticCodes.ts";
import { knownEntityRow } from "../../../../kit/knownEntities/knownEntityRow.ts";
import { blacklists } from "../../../../subgraphs/blacklists/index.ts";
import { publicationTold } from "../../../../subgraphs/supervision/publicity/publicationTold.ts";
import type { PenaltyRow } from "../../../../subgraphs/supervision/rows.ts";
import { settableClock } from "../../../support/clockOn.ts";
import {
  type Answer,
  openSubgraph,
  type SubgraphUnderTest,
} from "../../../support/openSubgraph.ts";

/** Entity 1 is of Yangpu, entity 2 of Pudong. */
export const USCC = {
  1: codes.uscc("91", "310110", codes.organizationCode(1)),
  2: codes.uscc("91", "310115", codes.organizationCode(2)),
} as const;
export const SELF = `SELF:${USCC[1]}`;
const SCOPES = { 1: "310110", 2: "310115" } as const;

type PenaltyEvent = "recorded" | "corrected" | "publicityStopped";

/** What an act was answered with, or the code and message it was refused with. */
export type Told = Readonly<Record<string, unknown>>;

/** The lists on a database, at a clock that tests set; permissions are those of today. */
export interface ListStory {
  readonly subgraph: SubgraphUnderTest;
  readonly database: Database;
  /** Moves the clock to a day, on which all that follows and all that is due is done. */
  on(day: string): Promise<void>;
  act(reader: string, field: string, input: object, officer?: string): Promise<Told>;
  ask(reader: string, query: string): Promise<Answer>;
  /** Whether an entity is restricted in a domain, by a check of many codes. */
  isRestricted(domain: string, entity?: 1 | 2): Promise<boolean>;
  /** Objections of entity 1 as a reader is given them; null where they are withheld. */
  objections(reader: string): Promise<unknown>;
  /** Has the supervision subgraph tell of a penalty as it is, and the lists follow. */
  penalty(what: PenaltyEvent, penalty: PenaltyRow): Promise<void>;
  /** Has it tell what the lists do not hear of yet. */
  unheard(what: PenaltyEvent, penalty: PenaltyRow): void;
  /** Has the register tell of entity 1, with a status of CA19. */
  registered(status: string): Promise<void>;
  /** All measures against entity 1 that a reader is told of, by their codes and departments. */
  restrictions(reader: string, args: string): Promise<string[]>;
  /** Types of the events that were told, in order. */
  events(): Promise<string[]>;
  settle(): Promise<void>;
}

interface ToldRestrictions {
  readonly totalCount: number;
  readonly nodes: readonly {
    readonly measure: { readonly code: string };
    readonly executingDepartment: { readonly code: string };
    readonly effectiveFrom: string;
    readonly effectiveTo: string | null;
  }[];
}

const SELECTED: Readonly<Record<string, string>> = {
  listAsAbnormal: "ListAsAbnormalInput",
  proposeSeriousListing: "ProposeSeriousListingInput",
  decideSeriousListing: "DecideSeriousListingInput",
  removeFromList: "RemoveFromListInput",
  revokeListing: "RevokeListingInput",
  objectToListing: "ObjectToListingInput",
  decideListingObjection: "DecideListingObjectionInput",
  applyMeasure: "ApplyMeasureInput",
  feedBackMeasure: "FeedBackMeasureInput",
};

function selectionOf(field: string): string {
  if (field.endsWith("SeriousListing"))
    return "proposal { id } listing { id } state { code } version";
  if (field.endsWith("Measure")) return "id batchNumber state { code } version isOverdue";
  return "listing { id objectedOn } state { code } version";
}

/** Purposes for which readers act, and ask. */
function purposeOf(reader: string, field = ""): PurposeCode {
  if (reader.startsWith("SELF:")) return "P13";
  return field.endsWith("Measure") ? "P06" : "P02";
}

const claimsOf = (reader: string, field?: string, officer?: string): Claims => ({
  reader,
  purpose: purposeOf(reader, field),
  basis: "CASE-1",
  secondFactor: true,
  day: shanghaiToday(),
  reach: "single",
  ...(officer === undefined ? {} : { officer }),
});

function scopeOf(entity: 1 | 2) {
  return {
    uscc: USCC[entity],
    parentUscc: null,
    district: SCOPES[entity],
    registrationAuthority: null,
    supervisors: [],
    avoided: false,
  };
}

/** What another subgraph told so far. */
function toldSource(name: string, told: readonly PlacedEvent[]): EventSource {
  return { name, eventsAfter: async (cursor) => told.slice(cursor) };
}

export async function openListStory(database: Database, day: string): Promise<ListStory> {
  const clock = settableClock(day);
  const subgraph = await openSubgraph(blacklists, database, clock);
  const told = new Map<string, PlacedEvent[]>();
  for (const id of [1, 2] as const)
    await database.knex("known_entity").insert(knownEntityRow(id, USCC[id], SCOPES[id], null));

  async function settle(): Promise<void> {
    const { running } = subgraph;
    const follow = () =>
      followAll([running], ({ source, types }) => {
        if (source === "blacklists") return outboxSource(source, database, types);
        return toldSource(source, told.get(source) ?? []);
      });
    await follow();
    await running.doDue();
    await follow();
  }

  function tell(source: string, event: OutboxEvent): void {
    const before = told.get(source) ?? [];
    const occurredAt = storedInstant(clock.now());
    told.set(source, [...before, { ...event, cursor: before.length + 1, occurredAt }]);
  }

  function tellOfPenalty(what: PenaltyEvent, penalty: PenaltyRow): void {
    const publication = publicationTold(penalty, shanghaiDay(clock.now().getTime()));
    const besides = what === "publicityStopped" ? {} : publication;
    tell("supervision", eventOf("penalty", what, penalty, besides));
  }

  return {
    subgraph,
    database,
    settle,
    async on(next) {
      clock.set(next);
      await settle();
    },
    async act(reader, field, input, officer) {
      const answer = await subgraph.ask(
        `mutation ($input: ${SELECTED[field]}!) { ${field}(input: $input) { ${selectionOf(field)} } }`,
        { input },
        claimsOf(reader, field, officer),
      );
      const [error] = (answer.errors ?? []) as {
        message: string;
        extensions: { code: string };
      }[];
      if (error !== undefined) return { code: error.extensions.code, says: error.message };
      return (answer.data as Record<string, Told>)[field] ?? {};
    },
    ask: (reader, query) => subgraph.ask(query, undefined, claimsOf(reader)),
    async isRestricted(domain, entity = 1) {
      const scope = scopeOf(entity);
      const check = {
        __typename: "RestrictionCheck",
        id: "check",
        asOf: clock.now().toISOString().slice(0, 10),
        domain: { code: domain },
        entity: { id: String(entity), scope },
      };
      const { data } = await subgraph.ask(
        `query ($checks: [_Any!]!) { _entities(representations: $checks) { ... on RestrictionCheck { isRestricted } } }`,
        { checks: [check] },
        claimsOf("SH-DRC"),
      );
      const [answer] = (data as { _entities: { isRestricted: boolean }[] })._entities;
      return answer?.isRestricted === true;
    },
    async objections(reader) {
      const { data } = await subgraph.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalEntity {
          listingObjections { nodes { grounds state { code } } }
        } } }`,
        { of: [{ __typename: "LegalEntity", id: "1", scope: scopeOf(1) }] },
        claimsOf(reader),
      );
      const [found] = (data as { _entities: { listingObjections: { nodes: unknown } | null }[] })
        ._entities;
      return found?.listingObjections?.nodes ?? null;
    },
    unheard: tellOfPenalty,
    async penalty(what, penalty) {
      tellOfPenalty(what, penalty);
      await settle();
    },
    async registered(status) {
      const payload = { uscc: USCC[1], status, district: SCOPES[1], registrar: null };
      tell("legal-entities", { type: "entity.registered", entityId: 1, payload });
      await settle();
    },
    async restrictions(reader, args) {
      const { data } = await subgraph.ask(
        `query ($of: [_Any!]!) { _entities(representations: $of) { ... on LegalEntity {
          restrictions(${args}) { totalCount nodes { measure { code } executingDepartment { code } effectiveFrom effectiveTo } }
        } } }`,
        { of: [{ __typename: "LegalEntity", id: "1", scope: scopeOf(1) }] },
        claimsOf(reader),
      );
      const [found] = (data as { _entities: { restrictions: ToldRestrictions }[] })._entities;
      const { totalCount, nodes } = found?.restrictions ?? { totalCount: -1, nodes: [] };
      if (totalCount !== nodes.length) throw new TypeError(`${totalCount} are counted`);
      return nodes
        .map(
          ({ measure, executingDepartment, effectiveFrom, effectiveTo }) =>
            `${measure.code} ${executingDepartment.code} ${effectiveFrom} ${effectiveTo}`,
        )
        .toSorted();
    },
    events: () => database.knex("outbox").orderBy("id").pluck("event_type"),
  };
}

/** A decision to list entity 1 as abnormal for its missing report. */
export const abnormal = (changes: object = {}): object => ({
  uscc: USCC[1],
  reason: "1",
  documentNumber: "杨市监异列字〔2017〕第1号",
  reasons: "未公示2016年度报告",
  ...changes,
});
