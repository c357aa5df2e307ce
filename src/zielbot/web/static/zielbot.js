/* What the page does beyond Gradio's own: clicks in our HTML become events, files and tables go through routes of ours,
   unsent text survives. Text of people is only ever set as text, never as HTML. This and talk.js share one scope. */
const LANGUAGE = 'LANGUAGE_OF_THE_PAGE';
const UNSENT = `zielbot-unsent-${LANGUAGE}`;
const SEEN = 'zielbot-note-seen';

// Gradio sets the language of the page by the browser's, not by what the page speaks
const speak = () => { if (document.documentElement.lang !== LANGUAGE) document.documentElement.lang = LANGUAGE; };
speak();
new MutationObserver(speak).observe(document.documentElement, { attributes: true, attributeFilter: ['lang'] });

const kept = {
  get: (key) => { try { return localStorage.getItem(key) || ''; } catch { return ''; } },
  set: (key, value) => { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch { /* no storage */ } },
};
const box = (id) => document.querySelector(`#${id} textarea`);
const write = (field, text) => {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const texts = (element) => element.closest('[data-texts]') ? JSON.parse(element.closest('[data-texts]').dataset.texts) : {};

/* what readers of the screen are told */
let live = null;
function tell(text) {
  if (!live) {
    live = document.createElement('div');
    live.className = 'zb-sr';
    live.setAttribute('aria-live', 'polite');
    live.id = 'zb-live';
    (document.querySelector('main') || document.body).append(live);
  }
  live.textContent = text;
}

/* clicks */
let lastAct = {};
const acts = {
  edit: (button) => open_(button.closest('.zb-slot').querySelector('.zb-edit')),
  cancel: (button) => close(button.closest('.zb-edit')),
  save: (button, trigger) => save(button.closest('.zb-edit'), trigger),
  copy,
  ask_sure: (button) => open_(button.parentElement.querySelector('.zb-sure')),
  not_sure: (button) => close(button.closest('.zb-sure')),
  only,
  see: (button) => see(button.dataset.arg),
  go: () => document.querySelector('#zb-tabs [role=tab]').click(),
  note: () => note(document.querySelector('.zb-privacy').hidden, true),
  note_seen: () => { kept.set(SEEN, 'yes'); note(false); document.querySelector('[data-do=note]').focus(); },
  fetch: fetched,
  stop: stopTurn,
  example: (button) => { write(box('zb-list'), button.dataset.text); document.querySelector('#zb-review-run').focus(); },
};
function wire(element, trigger) {
  element.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    if (!button || button.disabled) return;
    const act = button.dataset.do;
    if (acts[act]) { acts[act](button, trigger); return; }
    send(trigger, act, button.dataset.arg || '', '');
    if (act === 'clarify') document.querySelector('#zb-tabs [role=tab]').click();
  });
  element.addEventListener('keydown', (event) => {
    const form = event.target.closest('.zb-edit, .zb-sure');
    if (!form) return;
    if (event.key === 'Enter' && event.target.matches('input')) { event.preventDefault(); save(form, trigger); }
    if (event.key === 'Escape') { event.preventDefault(); close(form); }
  });
  for (const [on, off] of [['mouseover', 'mouseout'], ['focusin', 'focusout']]) {
    element.addEventListener(on, (event) => mark(event, true));
    element.addEventListener(off, (event) => mark(event, false));
  }
  let timer = 0;
  element.addEventListener('input', (event) => {
    if (!event.target.matches('[data-find]')) return;
    clearTimeout(timer);
    timer = setTimeout(() => send(trigger, 'find', '', event.target.value), 250);
  });
  keepFocus(element);
  element.querySelectorAll('.zb-drop').forEach(drop);
}
function send(trigger, act, arg, text) {
  // listeners that run in the browser are not told what the event was about
  lastAct = { do: act, arg, text };
  trigger('submit', lastAct);
}
function open_(form) {
  form.hidden = false;
  const first = form.querySelector('input, button');
  first.focus();
  if (first.select) first.select();
}
function close(form) {
  form.hidden = true;
  form.parentElement.querySelector('[data-do=edit], [data-do=ask_sure]').focus();
}
function save(form, trigger) {
  send(trigger, 'slot', form.dataset.slot, form.querySelector('input').value);
}
async function copy(button) {
  const before = button.textContent;
  try {
    await navigator.clipboard.writeText(button.dataset.text);
  } catch {
    const field = document.createElement('textarea');
    field.value = button.dataset.text;
    button.after(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    button.focus();
  }
  button.textContent = button.dataset.done;
  tell(button.dataset.done);
  setTimeout(() => { button.textContent = before; }, 1600);
}

/* which words are meant */
function mark(event, on) {
  const row = event.target.closest('[data-marks]');
  if (!row) return;
  for (const name of row.dataset.marks.split(' ')) {
    document.querySelectorAll(`mark[data-m~="${CSS.escape(name)}"]`).forEach((one) => one.classList.toggle('zb-on', on));
  }
}
function see(name) {
  const found = document.querySelector(`#zb-log mark[data-m~="${CSS.escape(name)}"]`);
  if (!found) return;
  found.scrollIntoView({ block: 'center' });
  found.classList.add('zb-on');
  setTimeout(() => found.classList.remove('zb-on'), 2500);
}

/* after an update, what had the focus has it again */
function keepFocus(element) {
  let key = '';
  element.addEventListener('focusin', (event) => { key = event.target.dataset.key || ''; });
  element.addEventListener('focusout', (event) => { if (event.relatedTarget) key = ''; });
  new MutationObserver(() => {
    element.querySelectorAll('.zb-drop').forEach(drop);
    const active = document.activeElement;
    if (!key || (active && active !== document.body && !active.closest('[hidden]'))) return;
    let again = element.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (again && again.closest('[hidden]')) again = element.querySelector(`[data-key="${CSS.escape(key.replace('input', 'edit'))}"]`);
    if (again) again.focus({ preventScroll: true });
  }).observe(element, { childList: true, subtree: true });
}

/* filters that need no server */
function only(button) {
  const group = button.closest('[data-filter]');
  group.querySelectorAll('[data-do=only]').forEach((one) => one.setAttribute('aria-pressed', String(one === button)));
  let shown = 0;
  document.querySelectorAll(`#${group.dataset.filter} [data-is]`).forEach((row) => {
    row.hidden = Boolean(button.dataset.arg) && !row.dataset.is.split(' ').includes(button.dataset.arg);
    shown += row.hidden ? 0 : 1;
  });
  const none = document.querySelector(`#${group.dataset.filter} .zb-none`);
  if (none) none.hidden = shown > 0;
  tell(`${button.textContent}: ${shown}`);
}

/* text that was not sent yet */
document.addEventListener('input', (event) => {
  if (event.target.matches('#zb-input textarea') && event.isTrusted) kept.set(UNSENT, event.target.value);
  if (event.target.matches('#zb-list textarea')) kept.set(`${UNSENT}-list`, event.target.value);
});
// until the person does something, what was not sent is put back into its field, however late the field comes
let busy = false;
for (const sign of ['keydown', 'pointerdown']) document.addEventListener(sign, () => { busy = true; }, true);
function restored() {
  for (const [id, key] of [['zb-input', UNSENT], ['zb-list', `${UNSENT}-list`]]) {
    const field = box(id);
    if (field && !field.value && kept.get(key)) write(field, kept.get(key));
  }
}
// Gradio tells of a lost connection in English only
new MutationObserver(() => {
  const ours = document.querySelector('.zb-privacy');
  for (const words of ours ? document.querySelectorAll('.toast-message-text') : []) {
    if (!/connection/i.test(words.textContent)) continue;
    words.textContent = ours.dataset.offline;
    const title = words.closest('.toast-body').querySelector('.toast-title');
    if (title && title.firstChild) title.firstChild.textContent = ours.dataset.trouble;
  }
}).observe(document.documentElement, { childList: true, subtree: true });
window.addEventListener('offline', () => tell(document.querySelector('.zb-privacy')?.dataset.offline || ''));

/* the note on what is kept: short at the first visit, in full when asked for */
let noteShown = false;
function note(shown, full = false) {
  noteShown = shown;
  const panel = document.querySelector('.zb-privacy');
  if (!panel || panel.hidden === !shown) return;
  panel.hidden = !shown;
  if (full) panel.querySelector('details').open = true;
  document.querySelector('[data-do=note]').setAttribute('aria-expanded', String(shown));
}
function begin(element) {
  note(!kept.get(SEEN));
  new MutationObserver(() => note(noteShown)).observe(element, { childList: true, subtree: true });
  let tries = 0;
  const timer = setInterval(() => {
    tries += 1;
    if (busy || tries > 80) clearInterval(timer);
    else restored();
  }, 250);
}

/* files in and out */
async function answered(response) {
  if (response.ok) return response;
  let detail = '';
  try { detail = (await response.json()).detail; } catch { /* not ours */ }
  throw new Error(detail || `${response.status}`);
}
function complain(place, message) {
  place.textContent = message;
  place.hidden = !message;
}
function drop(zone) {
  if (zone.dataset.wired) return;
  zone.dataset.wired = 'yes';
  const input = zone.querySelector('input');
  input.addEventListener('change', () => { if (input.files.length) read(zone, input.files[0]); input.value = ''; });
  zone.addEventListener('dragover', (event) => { event.preventDefault(); zone.classList.add('zb-over'); });
  zone.addEventListener('dragleave', () => zone.classList.remove('zb-over'));
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    zone.classList.remove('zb-over');
    if (event.dataTransfer.files.length) read(zone, event.dataTransfer.files[0]);
  });
}
async function read(zone, file) {
  const said = texts(zone);
  const state = zone.parentElement.querySelector('.zb-state');
  const trouble = zone.parentElement.querySelector('.zb-error');
  complain(trouble, '');
  complain(state, said.reading);
  try {
    const response = await fetch(`/page/passages?name=${encodeURIComponent(file.name)}`, {
      method: 'POST', body: file, headers: { 'Content-Type': 'application/octet-stream', 'Accept-Language': LANGUAGE },
    }).then(answered);
    const got = await response.json();
    write(box('zb-list'), got.text);
    complain(state, said.read.replace('#', got.count).replace('@', got.name));
    tell(state.textContent);
  } catch (error) {
    complain(state, '');
    complain(trouble, error instanceof TypeError ? said.offline : error.message);
  }
}
async function fetched(button) {
  const said = texts(button);
  const shown = button.closest('[data-text]').dataset;
  const trouble = button.closest('[data-texts]').querySelector('.zb-error');
  complain(trouble, '');
  button.disabled = true;
  try {
    const response = await fetch(button.dataset.from, {
      method: 'POST',
      body: JSON.stringify({ text: shown.text, name: shown.name, language: LANGUAGE }),
      headers: { 'Content-Type': 'application/json', 'Accept-Language': LANGUAGE },
    }).then(answered);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await response.blob());
    link.download = button.dataset.name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  } catch (error) {
    complain(trouble, error instanceof TypeError ? said.offline : error.message);
  }
  button.disabled = false;
}
