import { type Act, givenReason } from "../../../kit/act.ts";
import { todayBy } from "../../../kit/clock.ts";
import type { Database } from "../../../kit/database/database.ts";
import { insertRows } from "../../../kit/database/insertRows.ts";
import { ILLEGAL_TRANSITION, actError } from "../../../kit/errors/actErrors.ts";
import { isLate } from "../dueInstant.ts";
import { givenText } from "../givenInput.ts";
import type {
  AnswerCriminalTransferInput,
  AskAboutFilingInput,
  DecideCriminalTransferInput,
  HandOverGoodsInput,
  JudgeCriminalTransferInput,
  ProsecuteCriminalTransferInput,
  SendCriminalTransferInput,
  SuperviseFilingInput,
} from "../resolvers.generated.ts";
import type { CriminalTransferReportRow, CriminalTransferRow } from "../rows.ts";
import { proposeTransfer } from "./proposeTransfer.ts";
import { givenDocuments, givenGoods } from "./transferInput.ts";
import { takeStep } from "./transferStep.ts";
import type { TransferAction } from "./transferWorkflow.ts";

type Report = Promise<CriminalTransferReportRow>;

/** What the parties do to a case, in the order in which they do it. */
export function createTransferActs(database: Database) {
  const take = takeStep.bind(undefined, database);
  return {
    propose: proposeTransfer.bind(undefined, database),

    /** The head of the department decides (§5); not to transfer needs a reason. */
    decide(act: Act<DecideCriminalTransferInput>): Report {
      if (act.input.decision === "TRANSFER") return take(act, "approve", { content: {} });
      return take(act, "decline", { content: { reason: givenReason(act.input.reason) } });
    },

    /** The case goes to the police with what is told of its documents, and the list of its goods. */
    send(act: Act<SendCriminalTransferInput>): Report {
      const goods = givenGoods(act.input.goods ?? []);
      const documents = givenDocuments(act.input.documents, goods.length > 0);
      const content = { documents: documents.map(({ sha256 }) => sha256), goods: goods.length };
      return take(act, "transfer", {
        content,
        columns: { goods: JSON.stringify(goods) },
        write: (transaction, { id }) =>
          insertRows(
            transaction,
            "criminal_transfer_document",
            documents.map((document) => ({ transfer_id: id, ...document })),
          ),
      });
    },

    /** The police receive it, file it or refuse to, and decide again where they are asked to reconsider. */
    answer(act: Act<AnswerCriminalTransferInput>): Report {
      const { answer, documentNumber, reason } = act.input;
      if (answer === "RECEIVE") return take(act, "receive", { content: {} });
      const document = givenText("input.documentNumber", documentNumber ?? "", 64);
      if (answer === "FILE") return take(act, "file", { content: { document } });
      const content = { document, reason: givenReason(reason) };
      return take(act, answer === "REFUSE" ? "refuse" : "uphold", { content });
    },

    askReconsideration: (act: Act<AskAboutFilingInput>): Report =>
      asking(act, "askReconsideration"),
    askSupervision: (act: Act<AskAboutFilingInput>): Report => asking(act, "askSupervision"),

    /** Goods go to the police once the case was filed (§12). */
    handOverGoods(act: Act<HandOverGoodsInput>): Report {
      const receipt = givenText("input.receiptNumber", act.input.receiptNumber, 64);
      return take(act, "handOverGoods", { content: { receipt }, assertPossible: assertGoods });
    },

    /** The procuratorate tells the police to file, or finds that they were right not to. */
    supervise(act: Act<SuperviseFilingInput>): Report {
      const { decision, documentNumber, reason } = act.input;
      const document = givenText("input.documentNumber", documentNumber, 64);
      const content = { document, reason: givenReason(reason) };
      const action = decision === "ORDER_FILING" ? "orderFiling" : "closeSupervision";
      return take(act, action, { content });
    },

    prosecute(act: Act<ProsecuteCriminalTransferInput>): Report {
      const { decision, documentNumber } = act.input;
      const content = { document: givenText("input.documentNumber", documentNumber, 64) };
      if (decision === "DECLINE") return take(act, "declineProsecution", { content });
      return take(act, "prosecute", { content, columns: { prosecuted_on: todayBy(act.clock) } });
    },

    judge(act: Act<JudgeCriminalTransferInput>): Report {
      const { documentNumber, outcome } = act.input;
      const document = givenText("input.documentNumber", documentNumber, 64);
      const content = { document, outcome: givenText("input.outcome", outcome, 300) };
      return take(act, "judge", { content });
    },
  };

  /** A right that lapses with its days: whoever is late cannot ask any more. */
  function asking(act: Act<AskAboutFilingInput>, action: TransferAction): Report {
    return take(act, action, {
      content: { reason: givenReason(act.input.reason) },
      assertPossible(transfer) {
        // Of a refusal that was not reconsidered, the days of asking for supervision are those of §9 as well.
        if (!isLate(transfer.due_at, act.clock.now())) return;
        throw actError(
          ILLEGAL_TRANSITION,
          `期限已于 ${transfer.due_at}（协调世界时）届满 · The time to ask ended at ${transfer.due_at} UTC.`,
        );
      },
    });
  }
}

function assertGoods({ goods, due_code: due }: CriminalTransferRow): void {
  if (goods !== "[]" && due !== null) return;
  throw actError(
    ILLEGAL_TRANSITION,
    "该案件没有待移交的物品 · The case has no goods that are still to be handed over.",
  );
}
