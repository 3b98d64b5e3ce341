import type { Knex } from "knex";
import { type Act, assertCurrent, givenReason, givenText } from "../../../kit/act.ts";
import { assertNotAvoided } from "../../../kit/authorization/avoidedActs.ts";
import { storedInstant, todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { writeTransaction } from "../../../kit/database/writeTransaction.ts";
import { entityId } from "../../../kit/entityReference.ts";
import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { appendEvents } from "../../../kit/outbox/outbox.ts";
import type {
  DecideSeriousListingInput,
  ProposeSeriousListingInput,
} from "../resolvers.generated.ts";
import type {
  ProposalState,
  SeriousListingProposalReportRow,
  SeriousListingProposalRow,
} from "../rows.ts";
import { entityByUscc } from "../../../kit/knownEntities/knownEntity.ts";
import { countedDays } from "./countedDays.ts";
import { insertListing, SOURCE_SYSTEM } from "./insertListing.ts";
import { anotherDecision } from "./listAsAbnormal.ts";
import { assertListAuthority } from "./listAuthority.ts";
import { proposalWorkflow } from "./proposalWorkflow.ts";
import { decidableReason, ruleSetOn } from "./reasonRules.ts";

type ProposalRow = SeriousListingProposalRow;

const TABLE = "serious_listing_proposal";

/** Tells an entity that it is to be put on the serious list (拟列入告知), by the rules of the day. */
export function proposeSeriousListing(
  database: Database,
  { input, acting, clock }: Act<ProposeSeriousListingInput>,
): Promise<SeriousListingProposalReportRow> {
  const today = todayBy(clock);
  const rule = decidableReason("SERIOUS", input.reason, today);
  const penalty = input.penaltyDocumentNumber ?? null;
  if (rule.needs === "penalty" && penalty === null)
    throw badUserInput(
      "input.penaltyDocumentNumber",
      `must name the penalty that it follows from: by ${rule.legalBasis} only a heavier penalty leads to the list`,
    );
  const told = {
    rule_set_code: ruleSetOn(today).code,
    reason_code: rule.code,
    document_number: givenText("input.documentNumber", input.documentNumber, 100),
    reasons: givenReason(input.reasons),
    penalty_document_number: penalty,
    penalized_on: countedDays(rule, input.penalizedOn ?? [], today),
  };
  return writeTransaction(database, async (transaction) => {
    const entity = await entityByUscc(transaction, input.uscc, acting);
    assertListAuthority(acting, entity);
    const { document_number: number } = told;
    const known = await transaction<ProposalRow>(TABLE)
      .where({ document_number: number, proposing_authority_code: acting.department })
      .first();
    if (known !== undefined) {
      const isSame =
        known.entity_id === entity.entity_id &&
        Object.entries(told).every(
          ([column, value]) => known[column as keyof ProposalRow] === value,
        );
      if (!isSame) throw anotherDecision(number);
      return reportOf(known, null);
    }
    const [id = 0] = await transaction(TABLE).insert({
      ...told,
      entity_id: entity.entity_id,
      proposed_on: today,
      proposing_authority_code: acting.department,
      source_system: SOURCE_SYSTEM,
      authority_code: acting.department,
      version: 1,
      recorded_at: storedInstant(clock.now()),
    });
    return reportOf(await proposalOf(transaction, id), null);
  });
}

/** Decides on a proposal: the entity is listed, or it is not. */
export function decideSeriousListing(
  database: Database,
  { input, acting, clock }: Act<DecideSeriousListingInput>,
): Promise<SeriousListingProposalReportRow> {
  const today = todayBy(clock);
  const number = givenText("input.documentNumber", input.documentNumber, 100);
  return writeTransaction(database, async (transaction) => {
    const proposal = await proposalOf(transaction, entityId(input.proposal) ?? 0);
    // Proposals are not published: that of another is as one that there is not.
    if (proposal.proposing_authority_code !== acting.department) throw noProposal();
    assertNotAvoided(acting, proposal.entity_id);
    const state = stateOf(proposal);
    const isRepeated =
      proposal.version === input.version + 1 &&
      proposal.decision_document_number === number &&
      proposal.outcome_code === OUTCOMES[input.decision];
    if (isRepeated) return reportOf(proposal, await listingOf(transaction, proposal));
    assertCurrent(input.version, proposal.version);
    const outcome = proposalWorkflow.next(state, input.decision);
    await transaction(TABLE)
      .where({ id: proposal.id })
      .update({
        outcome_code: outcome,
        decided_on: today,
        decision_document_number: number,
        version: proposal.version + 1,
        recorded_at: storedInstant(clock.now()),
      });
    const decided = await proposalOf(transaction, proposal.id);
    if (outcome === "LISTED") await list(transaction, decided, acting.officer, clock.now());
    else await tellDropped(transaction, decided, clock.now());
    return reportOf(decided, await listingOf(transaction, decided));
  });
}

const OUTCOMES = { LIST: "LISTED", DROP: "DROPPED" } as const;

function stateOf({ outcome_code: outcome }: ProposalRow): ProposalState {
  return (outcome as ProposalState | null) ?? "PROPOSED";
}

function reportOf(
  proposal: ProposalRow,
  listing: SeriousListingProposalReportRow["listing"],
): SeriousListingProposalReportRow {
  return { proposal, listing, state: stateOf(proposal), version: proposal.version };
}

async function proposalOf(knex: Knex.Transaction, id: number): Promise<ProposalRow> {
  const found = await knex<ProposalRow>(TABLE).where({ id }).first();
  if (found === undefined) throw noProposal();
  return found;
}

function noProposal(): Error {
  return badUserInput("input.proposal", "is the id of no proposal of yours; see listingProposals");
}

/** The listing that a proposal led to, which has its number. */
async function listingOf(
  knex: Knex.Transaction,
  {
    outcome_code: outcome,
    decision_document_number: number,
    entity_id,
    authority_code,
  }: ProposalRow,
): Promise<SeriousListingProposalReportRow["listing"]> {
  if (outcome !== "LISTED" || number === null) return null;
  const of = { document_number: number, entity_id, listing_authority_code: authority_code };
  return (
    (await knex("listing")
      .where({ ...of, kind: "SERIOUS" })
      .first()) ?? null
  );
}

/** By the rules under which it was proposed: the entity was told of these, and of no others. */
async function list(
  knex: Knex.Transaction,
  proposal: ProposalRow,
  officer: string | undefined,
  now: Date,
): Promise<void> {
  await insertListing(
    knex,
    {
      entityId: proposal.entity_id,
      kind: "SERIOUS",
      reason: proposal.reason_code,
      ruleSet: proposal.rule_set_code,
      listedOn: proposal.decided_on ?? "",
      authority: proposal.proposing_authority_code,
      documentNumber: proposal.decision_document_number,
      reasons: proposal.reasons ?? "",
      content: { proposal: proposal.id },
      officer,
    },
    now,
  );
}

async function tellDropped(
  knex: Knex.Transaction,
  { id, entity_id: entity }: ProposalRow,
  now: Date,
): Promise<void> {
  const event = { type: "listingProposal.dropped", entityId: entity, payload: { proposal: id } };
  await appendEvents(knex, [event], now);
}
