import type { Database } from "../../kit/database/database.ts";
import { permit } from "../subgraphs/approvals/permits.ts";
import { apply, courtDefaulter, list, provenance } from "../subgraphs/blacklists/lists.ts";
import { enterTransfer } from "../subgraphs/collaboration/transfers.ts";
import { applyForRepair, objectTo, record } from "../subgraphs/credit/creditFile.ts";
import { complain, report } from "../subgraphs/society/matters.ts";
import { enterFilledIn } from "../subgraphs/supervision/genericForms/filledIn.ts";
import { act, orderRectification, penalize } from "../subgraphs/supervision/records.ts";
import { enterDrawnTask } from "../subgraphs/supervision/spotChecks/task.ts";

const ID = 900_001;
const PERSON_ID = "319999197001010017";
const TEXT = "联系张某13812345678";

/** A natural person among the judgment defaulters. */
const defaultingPerson = {
  court: "上海市第九人民法院",
  region: "上海",
  basis_document_number: "沪仲裁字第1号",
  basis_issuer: "上海仲裁机构",
  filed_on: "2026-01-05",
  obligation: TEXT,
  performance_code: "1",
  performed_part: TEXT,
  unperformed_part: TEXT,
  behaviour_codes: "4",
  published_on: "2026-06-29",
  published_year: 2026,
  expires_on: "2999-12-31",
  removed_on: "9999-12-31",
  ...provenance,
  authority_code: "SH-CRT",
};

/** What the synthetic city has of no entity, recorded of entity 1, so that no field is without a value. */
export const addMissing: Readonly<Record<string, (database: Database) => Promise<void>>> = {
  async approvals(database) {
    await permit(database, {
      id: ID,
      entity_id: 1,
      decided_on: "2026-06-29",
      holder_kind_code: "NATURAL_PERSON",
      holder_name: "张三丰",
      person_id_type_code: "111",
      person_id_number: PERSON_ID,
      remark: TEXT,
    });
    const before = await database.knex("permit").where({ id: ID }).first();
    await database.knex("permit_version").insert({
      record_id: ID,
      entity_id: 1,
      version: 1,
      authority_code: before.authority_code,
      row_digest: "x",
      superseded_at: "2026-06-30 08:00:00",
      content: JSON.stringify(before),
    });
  },

  async supervision(database) {
    await penalize(database, {
      id: ID,
      document_number: "x",
      decided_on: "2026-06-29",
      party_kind_code: "NATURAL_PERSON",
      party_name: "张三丰",
      person_id_type_code: "111",
      person_id_number: PERSON_ID,
      prior_offences: 2,
      decision_text: TEXT,
      remark: TEXT,
    });
    await orderRectification(database, {
      id: ID,
      ordered_on: "2026-06-29",
      rechecked_on: "2026-06-29",
      recheck_result_code: "PASSED",
    });
    await act(database, {
      id: ID,
      kind_code: "ENFORCEMENT",
      acted_on: "2026-06-29",
      valid_until: "2026-07-29",
      details: { measure_code: "9.3", object: TEXT, lifted_on: "2026-07-01" },
    });
    await enterDrawnTask(database, "2999-01-01", { id: ID, number: "x" });
    await enterFilledIn(database, ID);
  },

  async credit(database) {
    const happened = { happened_on: "2026-06-29", detail: TEXT } as const;
    await record(
      database,
      { ...happened, id: ID, catalogue_code: "GX-C04" },
      { ...happened, id: ID + 1, catalogue_code: "GX-D03" },
      {
        ...happened,
        id: ID + 2,
        catalogue_code: "GX-E02",
        period_from: "2026-01-01",
        period_to: "2026-03-31",
        amount: 2_000_000,
        headcount: 12,
      },
      {
        ...happened,
        id: ID + 3,
        catalogue_code: "GX-F01",
        contract_number: "HT-1",
        counterparty: "某局",
        amount: 9_000_000,
        fulfilment_code: "1",
      },
    );
    await objectTo(
      database,
      {
        id: ID,
        credit_record_id: ID,
        marked_on: "2026-06-30",
        transferred_on: "2026-06-30",
        decided_on: "2026-06-30",
        status_code: "UPHELD",
        reason: TEXT,
      },
      { id: ID + 1, credit_record_id: ID + 1, filed_on: "2026-06-30" },
    );
    await applyForRepair(
      database,
      { id: ID, credit_record_id: ID, applied_on: "2026-06-30" },
      {
        id: ID + 1,
        credit_record_id: ID + 1,
        applied_on: "2026-06-29",
        status_code: "REFUSED",
        reason: TEXT,
      },
    );
  },

  async society(database) {
    // Who reads rewards of what it handles, and of nothing else, would not see all that there is.
    const none = { reward_amount: null, reward_granted_on: null, reward_paid_on: null };
    await database.knex("violation_report").where("authority_code", "SH-AIC").update(none);
    const dated = { id: ID, lodged_on: "2026-06-29" } as const;
    await complain(database, {
      ...dated,
      state_code: "CONCLUDED",
      accepted_on: "2026-06-29",
      concluded_on: "2026-06-30",
      outcome_code: "SETTLED",
      outcome_note: TEXT,
      amount: 3_000_000,
      refusal_reason: TEXT,
    });
    await report(database, {
      ...dated,
      refusal_reason: TEXT,
      verified_on: "2026-06-29",
      finding_code: "FILED",
      finding_note: TEXT,
      reward_amount: 2_500_000,
      reward_granted_on: "2026-06-29",
      reward_paid_on: "2026-06-30",
    });
  },

  async collaboration(database) {
    // Who has no part in a joint task or dispatch finds none, and so no way through it: `jointTaskReaders.test.ts` and
    // `dispatchesUp.test.ts` ask for that.
    for (const table of ["joint_task", "dispatch"]) await database.knex(table).delete();
    // As many as are counted.
    for (const at of [1, 2, 3, 4]) await enterTransfer(database, { id: ID + at });
    await enterTransfer(database, { id: ID, number: "x" });
  },

  async blacklists(database) {
    await database.knex("serious_listing_proposal").insert({
      id: ID,
      entity_id: 1,
      rule_set_code: "2016",
      reason_code: "11",
      proposing_authority_code: "SH-AIC",
      document_number: "沪市监严告字〔2016〕第1号",
      proposed_on: "2016-05-01",
      outcome_code: "LISTED",
      decided_on: "2016-06-01",
      ...provenance,
    });
    await list(database, { id: ID, ...courtDefaulter, listed_on: "2026-06-29" });
    await database.knex("listing_objection").insert({
      id: ID,
      entity_id: 1,
      listing_id: ID,
      filed_on: "2026-06-29",
      grounds: TEXT,
      state_code: "DISMISSED",
      decided_on: "2026-06-30",
      decision_reason: TEXT,
      ...provenance,
    });
    // As many as are counted.
    const persons = [1, 2, 3, 4, 5].map((at) => ({
      ...defaultingPerson,
      id: ID + at,
      case_number: `（2016）沪0199执${at}号`,
      person_key: `x${at}`,
      entity_id: at === 1 ? 1 : null,
    }));
    await database.knex("person_defaulter").insert(persons);
    await apply(database, "restriction", {
      id: ID,
      effective_to: "2999-01-01",
      document_number: "沪联惩〔2016〕1号",
    });
  },
};

/**
 * Acts lie on no way from a query: `acts.test.ts` asks for them. Rejected rows, the work on spot checks, joint tasks,
 * dispatches and requests between departments are listed to the departments that they are of only: the tests of these lists do. Who complained
 * or reported is for the officer who handles the record: `sealedIdentities.test.ts` asks for that. What is known of a natural
 * person among the judgment defaulters is sealed, or masked for the witness of all else: `personDefaulters.test.ts` asks for it. What is found by an
 * argument alone (the lineage of a record, an entity as of a day, one for the government hall), and what is measured and not kept (lags), is asked
 * for by the tests of these fields. Of dual notices a department has those that are addressed to it, and not all of its
 * entities: `dualNotice.test.ts` asks for them. What is drawn before its day is counted for each department as far as the
 * tasks are its own or the objects of its district: `drawStatistics.test.ts` asks for that.
 */
export const ASKED_ELSEWHERE =
  /^(?:(?:Mutation|Rejected(?:Permit|Penalty|Inspection|AdministrativeAction)Row|SpotCheckWork|InformationRequest|ClueTransfer|EvidenceRecognition|PunishmentRequest|JointTask|JointTaskStep|Dispatch|DispatchStep|PersonDefaulter|Complainant|Reporter|RecordLineage|RegisteredState|JointPunishmentExecution|DualNotice|UnlicensedClue|SpotCheckDrawCount)\.|(?:Complaint\.complainant|ViolationReport\.reporter|NoticeCommitment\.signatory|Query\.(?:exchangeLag|personDefaultersByIdNumber|onestop|spotCheckDrawCounts))$)/u;
