/** Who is asking, with which token, until when; and the asking itself. Tokens live in memory. */
export const byId = (id) => document.getElementById(id);
export const config = JSON.parse(byId("config").textContent);
export const session = { reader: "", token: "", since: 0, until: 0, pending: null };

/** When the token ends, in milliseconds; 0 for a token that does not tell. */
function endOf(token) {
  try {
    const part = token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/");
    const { exp } = JSON.parse(atob(part));
    return typeof exp === "number" ? exp * 1000 : 0;
  } catch {
    return 0;
  }
}

export function holdToken(token) {
  session.token = token;
  session.since = Date.now();
  session.until = endOf(token);
}

export function showState(kind, who) {
  byId("state").dataset.kind = kind;
  // Written only when it changes: it is read out to people who do not see it.
  if (byId("state-who").textContent !== who) byId("state-who").textContent = who;
  byId("state").title = who;
  showTimeLeft();
}

function showTimeLeft() {
  const left = Math.max(0, Math.round((session.until - Date.now()) / 1000));
  let text = "";
  if (session.token && session.until > 0) {
    text = left >= 120 ? `${Math.floor(left / 60)} min left 剩余${Math.floor(left / 60)}分钟` : "";
    if (left < 120) text = left > 0 ? `${left} s left 剩余${left}秒` : "ended 已过期";
  }
  byId("state-left").textContent = text && `· ${text}`;
  if (!session.reader && session.token && text && left === 0) byId("state").dataset.kind = "error";
}

export async function askJson(path, init) {
  const response = await fetch(path, init);
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.message ?? `${path}: HTTP ${response.status}`);
  return answer;
}

async function askDemoToken(code) {
  try {
    const { token } = await askJson("/demo/token", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ reader: code }),
    });
    if (session.reader !== code) return;
    holdToken(token);
    showState("ok", `Current 当前 ${code}`);
  } catch (error) {
    if (session.reader === code) showState("error", `No token 无法取得令牌: ${error.message}`);
    throw error;
  }
}

/** One request at a time for one reader; an answer for a reader since left is dropped. */
export function renewDemoToken() {
  const code = session.reader;
  if (session.pending?.code === code) return session.pending.done;
  const done = askDemoToken(code).finally(() => {
    if (session.pending?.done === done) session.pending = null;
  });
  session.pending = { code, done };
  return done;
}

/** True in the last fifth of a demo token's life, at most its last minute. */
function endsSoon() {
  if (session.until === 0) return false;
  const margin = Math.min(60_000, (session.until - session.since) / 5);
  return Date.now() > session.until - margin;
}

setInterval(() => {
  if (session.reader && session.token && endsSoon()) renewDemoToken().catch(() => {});
  showTimeLeft();
}, 5000);

const problem = (message, extensions) => ({ errors: [{ message, ...extensions }] });

/** `typed` are the headers of the editor, where a purpose is declared; they never replace the identity. */
function post(params, typed) {
  const headers = {
    ...typed,
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
  };
  if (session.token) headers.authorization = `Bearer ${session.token}`;
  return fetch(config.graphqlPath, { method: "POST", headers, body: JSON.stringify(params) });
}

async function readAnswer(response) {
  const text = await response.text();
  let answer = null;
  try {
    answer = JSON.parse(text);
  } catch {
    // Said below: some proxies answer in HTML.
  }
  if (response.status === 401) {
    if (session.token) showState("error", "Not accepted 身份未被接受");
    const said = answer?.errors?.[0]?.message ?? answer?.message;
    return problem(
      "The gateway did not accept this identity (HTTP 401): no token was sent, or it has ended. " +
        "Choose an identity or enter a token in the bar above. " +
        "网关未接受当前身份：未提供令牌或令牌已过期，请在上方选择查询身份或填写令牌。",
      said ? { extensions: { gateway: said } } : {},
    );
  }
  if (typeof answer === "object" && answer !== null) return answer;
  return problem(`The gateway answered HTTP ${response.status} without JSON 网关未返回 JSON。`);
}

export async function fetcher(params, { headers: typed } = {}) {
  try {
    if (session.reader && (!session.token || endsSoon())) await renewDemoToken();
    let response = await post(params, typed);
    if (response.status === 401 && session.reader) {
      // The gateway may have been started anew with other keys: one fresh token, one more try.
      await renewDemoToken();
      response = await post(params, typed);
    }
    return await readAnswer(response);
  } catch (error) {
    return problem(`The gateway could not be asked 无法查询网关: ${error.message}`);
  }
}
