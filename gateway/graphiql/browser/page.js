import { askJson, byId, config, fetcher, holdToken } from "./session.js";
import { renewDemoToken, session, showState } from "./session.js";

/** The page around GraphiQL: the bar with the identity, and a few examples to start from. */
const { React, ReactDOM, GraphiQL } = globalThis;
const READER_KEY = "supervision-graph:reader";
const TOKEN_KEY = "supervision-graph:token";

// GraphiQL's menus add a style element; the content security policy lets it in by this nonce.
globalThis.__webpack_nonce__ = byId("page-script").nonce;

const bridge = { open: () => {} };

/** Sits inside GraphiQL, where its editors can be reached, and shows nothing. */
function Bridge() {
  const editor = GraphiQL.React.useEditorContext({ nonNull: true });
  const waiting = React.useRef(null);
  React.useEffect(() => {
    bridge.open = (example) => {
      const opened = editor.tabs.findIndex((tab) => tab.query === example.query);
      if (opened !== -1) {
        editor.changeTab(opened);
        return;
      }
      waiting.current = example;
      editor.addTab();
    };
  });
  React.useEffect(() => {
    const example = waiting.current;
    if (!example || !editor.queryEditor) return;
    waiting.current = null;
    editor.queryEditor.setValue(example.query);
    editor.variableEditor?.setValue(variablesOf(example));
  }, [editor.tabs.length, editor.queryEditor, editor.variableEditor]);
  React.useEffect(() => {
    // GraphiQL opens its default tab without the variables, and the example cannot run so.
    const { query } = editor.tabs[editor.activeTabIndex];
    const example = config.examples.find((one) => one.query === query);
    if (example && editor.variableEditor?.getValue() === "") {
      editor.variableEditor.setValue(variablesOf(example));
    }
  }, [editor.variableEditor]);
  return null;
}

const variablesOf = (example) =>
  example.variables ? JSON.stringify(example.variables, null, 2) : "";

const root = ReactDOM.createRoot(byId("graphiql"));

/**
 * A new key for a new identity mounts GraphiQL afresh: queries stay (they are stored for the tab),
 * answers given to the former reader go, and the schema is asked again in the new one's name.
 */
function showGraphiql(identity) {
  const [first] = config.examples;
  const properties = {
    key: identity,
    fetcher,
    storage: sessionStorage,
    forcedTheme: "light",
    // For x-purpose and x-basis.
    isHeadersEditorEnabled: true,
    showPersistHeadersSettings: false,
    defaultEditorToolsVisibility: config.examples.some((example) => example.variables),
    ...(first && {
      defaultQuery: "",
      defaultTabs: [{ query: first.query }],
    }),
  };
  const logo = React.createElement(GraphiQL.Logo, null, "GraphiQL");
  root.render(React.createElement(GraphiQL, properties, logo, React.createElement(Bridge)));
}

async function readAs(code) {
  session.reader = code;
  holdToken("");
  sessionStorage.setItem(READER_KEY, code);
  byId("reader").title = byId("reader").selectedOptions[0].title;
  showState("wait", `Current 当前 ${code}`);
  await renewDemoToken().catch(() => {});
  if (session.reader === code) showGraphiql(`reader:${code}`);
}

/** The list comes sorted by group, so a heading is written at each change of group. */
async function offerReaders() {
  const select = byId("reader");
  const readers = await askJson("/demo/readers");
  for (const { code, name, nameZh, note, group } of readers) {
    let heading = select.lastElementChild;
    if (heading?.label !== group) {
      heading = document.createElement("optgroup");
      heading.label = group;
      select.append(heading);
    }
    const option = new Option(`${nameZh} ${name}`, code);
    option.title = note ?? "";
    heading.append(option);
  }
  const last = sessionStorage.getItem(READER_KEY);
  if (readers.some(({ code }) => code === last)) select.value = last;
  select.addEventListener("change", () => readAs(select.value));
  byId("reader-field").hidden = false;
  await readAs(select.value);
}

let pasted = 0;

/** Kept for the tab only, so that a reload need not ask again. */
function useToken(token) {
  holdToken(token);
  if (token) sessionStorage.setItem(TOKEN_KEY, token);
  else sessionStorage.removeItem(TOKEN_KEY);
  byId("token-clear").hidden = !token;
  if (token) showState("ok", "Token in use 令牌已启用");
  else showState("none", "No identity yet 尚未选择身份");
  pasted += 1;
  showGraphiql(`token:${pasted}`);
}

function offerTokenField() {
  byId("token-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const token = byId("token")
      .value.trim()
      .replace(/^Bearer\s+/i, "");
    byId("token").value = "";
    if (token) useToken(token);
  });
  byId("token-clear").addEventListener("click", () => useToken(""));
  byId("token-form").hidden = false;
  useToken(sessionStorage.getItem(TOKEN_KEY) ?? "");
}

function offerExamples() {
  const menu = byId("examples");
  for (const example of config.examples) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = example.title;
    button.addEventListener("click", () => {
      menu.open = false;
      bridge.open(example);
    });
    const item = document.createElement("li");
    item.append(button);
    byId("example-list").append(item);
  }
  document.addEventListener("pointerdown", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  menu.hidden = config.examples.length === 0;
}

offerExamples();
if (config.demo) {
  offerReaders().catch((error) => {
    offerTokenField();
    showState("error", error.message);
  });
} else {
  offerTokenField();
}
