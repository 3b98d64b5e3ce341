import { badUserInput } from "../../../kit/errors/badUserInput.ts";
import { parseLocalDate } from "../../../standards/localDate.ts";
import { givenDigest, givenText } from "../givenInput.ts";
import type { TransferDocumentInput, TransferGoodsInput } from "../resolvers.generated.ts";
import type { TransferDocumentRow, TransferGoodsRow } from "../rows.ts";

const MOST = 100;

type GivenDocument = Omit<TransferDocumentRow, "id" | "transfer_id">;

/**
 * What is told of the documents of a case: without a letter of transfer, a report of the investigation and, where
 * there are goods, their list, nothing is transferred (§6).
 */
export function givenDocuments(
  documents: readonly TransferDocumentInput[],
  hasGoods: boolean,
): readonly GivenDocument[] {
  if (documents.length > MOST)
    throw badUserInput("input.documents", `must be ${MOST} documents at most`);
  const kinds = new Set(documents.map(({ kind }) => kind));
  const required = [
    "TRANSFER_LETTER",
    "INVESTIGATION_REPORT",
    ...(hasGoods ? (["GOODS_LIST"] as const) : []),
  ] as const;
  const missing = required.find((kind) => !kinds.has(kind));
  if (missing !== undefined) throw badUserInput("input.documents", `lacks a ${missing}`);
  return documents.map(({ kind, number, title, issuedOn, sha256 }, at) => {
    const of = `input.documents.${at}`;
    if (parseLocalDate(issuedOn) === undefined)
      throw badUserInput(`${of}.issuedOn`, "must be a day");
    return {
      kind_code: kind,
      number: givenText(`${of}.number`, number, 64),
      title: givenText(`${of}.title`, title, 200),
      issued_on: issuedOn,
      sha256: givenDigest(`${of}.sha256`, sha256),
    };
  });
}

export function givenGoods(goods: readonly TransferGoodsInput[]): readonly TransferGoodsRow[] {
  if (goods.length > MOST) throw badUserInput("input.goods", `must be ${MOST} entries at most`);
  return goods.map(({ name, quantity }, at) => ({
    name: givenText(`input.goods.${at}.name`, name, 200),
    quantity: givenText(`input.goods.${at}.quantity`, quantity, 50),
  }));
}
