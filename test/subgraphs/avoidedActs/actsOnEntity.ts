import type { Database } from "../../../kit/database/database.ts";
import type { Subgraph } from "../../../kit/defineSubgraph.ts";
import { knownEntityRow } from "../../../kit/knownEntities/knownEntityRow.ts";
import { approvals } from "../../../subgraphs/approvals/index.ts";
import { blacklists } from "../../../subgraphs/blacklists/index.ts";
import { collaboration } from "../../../subgraphs/collaboration/index.ts";
import { credit } from "../../../subgraphs/credit/index.ts";
import { society } from "../../../subgraphs/society/index.ts";
import { supervision } from "../../../subgraphs/supervision/index.ts";
import { notice } from "../approvals/notices.ts";
import { execution } from "../blacklists/executions.ts";
import { list, provenance } from "../blacklists/lists.ts";
import { dispatched, DOWN, raised, UP } from "../collaboration/dispatches.ts";
import { DIGEST, inspection, PUDONG, USCCS, YANGPU } from "../collaboration/jointTasks.ts";
import { request } from "../collaboration/requests.ts";
import { enterTransfer } from "../collaboration/transfers.ts";
import { applyForRepair, objectTo, record } from "../credit/creditFile.ts";
import { complain, report } from "../society/matters.ts";
import { enterFilledIn } from "../supervision/genericForms/filledIn.ts";
import { FILLED_IN } from "../supervision/genericForms/workshop.ts";
import { penalize } from "../supervision/records.ts";
import { enterDrawnTask } from "../supervision/spotChecks/task.ts";

/** The entity of what is entered here, but for a draw, whose first pairing is of entity 5. */
export const ENTITIES = [2, 5];
export const [, USCC] = USCCS;
export const OFFICER = "a".repeat(64);

const AIC = "SH-AIC";
const ID = 2;
const own = { id: ID, entity_id: ID, authority_code: AIC };
const JOINT = `${AIC}-LH-2026-0001`;

/** An act of a department, and what it says; what is left out is any value that the schema takes. */
export type ActOnEntity = readonly [act: string, department: string, input: object];

/** Who has done what, as a colleague who avoids nobody. */
export type Done = (...act: ActOnEntity) => Promise<unknown>;

/** What there is of the entity in a subgraph, and every act on it that an officer might do. */
export interface ActsOnEntity {
  readonly subgraph: Subgraph;
  enter(database: Database, done: Done): Promise<void>;
  readonly acts: readonly ActOnEntity[];
}

const knownBy = ({ knex }: Database) =>
  knex("known_entity").insert(knownEntityRow(ID, USCC, "310110", "310110"));

const numbered = (number: string, more: object = {}) => ({ number, version: 1, ...more });
const joint = inspection({ number: JOINT, usccs: [USCC], participants: [YANGPU, PUDONG] });
const down = dispatched({ usccs: [USCC] });

export const ACTS: readonly ActsOnEntity[] = [
  {
    subgraph: approvals,
    enter: (database) => notice(database, { ...own, state_code: "CLAIMED" }),
    acts: [
      ["claimNotice", AIC, { notice: "2" }],
      ["returnNotice", AIC, { notice: "2" }],
      ["reassignNotice", AIC, { notice: "2", department: "SH-FDA" }],
      ["feedbackNotice", AIC, { notice: "2", result: "IN_PROGRESS" }],
      [
        "commitToNotice",
        AIC,
        { letter: "2", signedAt: "2026-06-01T08:00:00+08:00", documentHash: DIGEST },
      ],
    ],
  },
  {
    subgraph: blacklists,
    async enter(database) {
      await knownBy(database);
      await list(database, { ...own, listing_authority_code: AIC });
      await execution(database, own);
      await database.knex("serious_listing_proposal").insert({
        ...provenance,
        ...own,
        rule_set_code: "2016",
        reason_code: "11",
        proposing_authority_code: AIC,
        document_number: "1",
        proposed_on: "2016-07-01",
      });
    },
    acts: [
      ["listAsAbnormal", AIC, { uscc: USCC, reason: "1" }],
      ["proposeSeriousListing", AIC, { uscc: USCC, reason: "44-5", penaltyDocumentNumber: "1" }],
      ["decideSeriousListing", AIC, { proposal: "2", decision: "DROP" }],
      ["removeFromList", AIC, { listing: "2", reason: "1" }],
      ["revokeListing", AIC, { listing: "2" }],
      ["decideListingObjection", AIC, { listing: "2" }],
      ["applyMeasure", AIC, { listing: "2", measure: "J12" }],
      ["feedBackMeasure", AIC, { execution: "2" }],
    ],
  },
  {
    subgraph: collaboration,
    async enter(database, done) {
      await knownBy(database);
      await request(database, { ...own, number: "ASKED" });
      await request(database, {
        ...own,
        id: 3,
        number: "TO-AIC",
        authority_code: "SH-TAX",
        addressee_code: AIC,
      });
      await enterTransfer(database, { ...own, number: "CASE", prosecuted_on: "2026-07-01" });
      await done("openJointTask", AIC, joint);
      await done("dispatchTask", AIC, down);
      await done("reportUp", YANGPU, raised({ usccs: [USCC] }));
    },
    acts: [
      [
        "submitRequest",
        AIC,
        {
          number: `${AIC}-TQ-2026-0001`,
          kind: "INFO_SHARE",
          addressee: "SH-TAX",
          uscc: USCC,
          fields: ["MATTER", "LEGAL_BASIS", "DOCUMENT_NUMBER", "DATA", "USE"].map((code) => ({
            code,
            value: "内容",
          })),
        },
      ],
      ["withdrawRequest", AIC, numbered("ASKED")],
      ["superviseRequest", AIC, numbered("ASKED")],
      ["acceptRequest", AIC, numbered("TO-AIC")],
      ["rejectRequest", AIC, numbered("TO-AIC")],
      ["feedbackRequest", AIC, numbered("TO-AIC")],
      ["openJointTask", AIC, { ...joint, number: `${AIC}-LH-2026-0002` }],
      ["acceptJointTask", YANGPU, numbered(JOINT)],
      ["returnJointTask", YANGPU, numbered(JOINT)],
      ["recordJointTaskStep", YANGPU, numbered(JOINT, { step: "INSPECT" })],
      ["submitJointTaskResult", YANGPU, numbered(JOINT)],
      ["closeJointTask", AIC, numbered(JOINT, { reason: "已结束" })],
      ["withdrawJointTask", AIC, numbered(JOINT)],
      ["urgeJointTask", AIC, numbered(JOINT)],
      ["dispatchTask", AIC, { ...down, number: `${AIC}-XD-2026-0002` }],
      ["acknowledgeDispatch", YANGPU, numbered(DOWN)],
      ["returnDispatch", YANGPU, numbered(DOWN)],
      ["reportUp", YANGPU, { dispatch: numbered(DOWN), content: "已检查" }],
      ["reportUp", YANGPU, raised({ number: `${YANGPU}-SB-2026-0002`, usccs: [USCC] })],
      ["answerDispatch", AIC, numbered(UP)],
      ["closeDispatch", AIC, numbered(DOWN, { reason: "已结束" })],
      ["withdrawDispatch", AIC, numbered(DOWN)],
      ["urgeDispatch", AIC, numbered(DOWN)],
      [
        "proposeCriminalTransfer",
        AIC,
        { number: `${AIC}-XS-2026-0001`, uscc: USCC, suspectedCrime: "涉嫌犯罪" },
      ],
    ],
  },
  {
    subgraph: credit,
    async enter(database) {
      await knownBy(database);
      await record(database, { ...own, catalogue_code: "GX-D01" });
      await objectTo(database, { ...own, credit_record_id: ID });
      await applyForRepair(database, { ...own, credit_record_id: ID });
    },
    acts: [
      ["acceptCreditRepair", AIC, { repair: "2" }],
      ["decideCreditRepair", AIC, { repair: "2" }],
      ["decideCreditObjection", AIC, { objection: "2" }],
      ["transferCreditObjection", "SH-EIC", { objection: "2" }],
      [
        "publishToCredit",
        "SH-QTS",
        { uscc: USCC, item: "GX-C02", documentNumber: "1", happenedOn: "2026-02-28" },
      ],
    ],
  },
  {
    subgraph: society,
    async enter(database) {
      await complain(database, { ...own, number: "COMPLAINT", assignee: OFFICER });
      await report(database, { ...own, number: "REPORT", assignee: OFFICER });
    },
    acts: [
      ["decideComplaint", AIC, numbered("COMPLAINT")],
      ["assignComplaint", AIC, numbered("COMPLAINT")],
      ["concludeComplaint", AIC, numbered("COMPLAINT")],
      ["decideReport", AIC, numbered("REPORT")],
      ["assignReport", AIC, numbered("REPORT")],
      ["extendReport", AIC, numbered("REPORT")],
      ["verifyReport", AIC, numbered("REPORT")],
      ["answerReport", AIC, numbered("REPORT")],
      ["grantReward", AIC, numbered("REPORT", { amount: "0.1" })],
      ["payReward", AIC, numbered("REPORT")],
    ],
  },
  {
    subgraph: supervision,
    async enter(database) {
      await database.knex("known_entity").insert({ uscc: USCC, entity_id: ID });
      await penalize(database, own);
      await enterFilledIn(database, 1);
      await enterDrawnTask(database, "2026-01-01");
    },
    acts: [
      ["stopPenaltyPublicity", AIC, { penalty: "penalty:2" }],
      ["recordSpotCheckResult", AIC, { pairing: "101", results: ["1"] }],
      ["reviewSpotCheckResult", AIC, { pairing: "101", decision: "PUBLISH" }],
      ["withdrawSpotCheckResult", AIC, { pairing: "101" }],
      [
        "submitGenericRecord",
        AIC,
        {
          form: "SH-AIC-WORKSHOP",
          formVersion: 1,
          key: "1",
          uscc: USCC,
          occurredOn: "2026-06-29",
          content: JSON.stringify(FILLED_IN),
        },
      ],
    ],
  },
];

/** Cases of which nobody is to learn are to an officer who avoids their entity as if there were none. */
export const SECRET_ACTS: readonly ActOnEntity[] = [
  ["decideCriminalTransfer", AIC, numbered("CASE", { decision: "TRANSFER" })],
  [
    "sendCriminalTransfer",
    AIC,
    numbered("CASE", {
      documents: ["TRANSFER_LETTER", "INVESTIGATION_REPORT"].map((kind) => ({
        kind,
        sha256: DIGEST,
      })),
    }),
  ],
  ["askReconsideration", AIC, numbered("CASE")],
  ["askFilingSupervision", AIC, numbered("CASE")],
  ["handOverGoods", AIC, numbered("CASE")],
  ["answerCriminalTransfer", "SH-PSB", numbered("CASE", { answer: "RECEIVE" })],
  ["superviseFiling", "SH-PROC", numbered("CASE")],
  ["prosecuteCriminalTransfer", "SH-PROC", numbered("CASE")],
  ["judgeCriminalTransfer", "SH-CRT", numbered("CASE")],
];
