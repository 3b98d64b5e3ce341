/** Currencies in which Shanghai's enterprises registered their capital, ISO 4217. */

/** DEM and FRF were replaced by EUR but stand in registrations of their time. */
export type Currency =
  | "CNY"
  | "USD"
  | "JPY"
  | "EUR"
  | "HKD"
  | "GBP"
  | "CHF"
  | "SGD"
  | "AUD"
  | "CAD"
  | "KRW"
  | "TWD"
  | "MOP"
  | "DEM"
  | "FRF";

/** Every spelling met or likely in a registry. A bare 元 is the renminbi yuan, as by law in China. */
export const CURRENCY_BY_NAME: ReadonlyMap<string, Currency> = new Map<string, Currency>([
  ["人民币", "CNY"],
  ["元人民币", "CNY"],
  ["人民币元", "CNY"],
  ["元", "CNY"],
  ["美元", "USD"],
  ["日元", "JPY"],
  ["欧元", "EUR"],
  ["港币", "HKD"],
  ["港元", "HKD"],
  ["英镑", "GBP"],
  ["瑞士法郎", "CHF"],
  ["新加坡元", "SGD"],
  ["新加坡币", "SGD"],
  ["澳大利亚元", "AUD"],
  ["澳元", "AUD"],
  ["加拿大元", "CAD"],
  ["加元", "CAD"],
  ["韩元", "KRW"],
  ["新台币", "TWD"],
  ["澳门元", "MOP"],
  ["德国马克", "DEM"],
  ["马克", "DEM"],
  ["法国法郎", "FRF"],
]);
