/* Until Gradio has loaded, a first screen stands in its place: what is written or clicked there is taken along. */
const TALK = `zielbot-talk-${LANGUAGE}`;
const THEME = new URLSearchParams(location.search).get('__theme');
let early = null;

function front() {
  const shell = document.getElementById('zb-front');
  const field = shell.querySelector('textarea');
  const dark = THEME ? THEME === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.body.classList.toggle('dark', dark);
  shell.classList.toggle('zb-front-again', Boolean(kept.get(TALK)));
  note(!kept.get(SEEN));
  field.value = kept.get(UNSENT);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    later(shell, { do: 'send' });
  });
  field.addEventListener('input', () => kept.set(UNSENT, field.value));
  shell.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    if (!button) return;
    if (button.dataset.do.startsWith('note')) acts[button.dataset.do]();
    else later(shell, { do: button.dataset.do, arg: button.dataset.arg });
  });
  const watcher = new MutationObserver(() => {
    const ours = box('zb-input');
    if (!ours || !document.querySelector('#zb-log .zb-log')) return;
    watcher.disconnect();
    takeOver(shell, field, ours);
  });
  watcher.observe(document.querySelector('gradio-app') || document.body, { childList: true, subtree: true });
}
/* what was asked for too early is done as soon as it can be */
function later(shell, asked) {
  if (asked.do === 'send' && !shell.querySelector('textarea').value.trim()) return;
  early = asked;
  shell.classList.add('zb-front-busy');
}
function takeOver(shell, field, ours) {
  const had = document.activeElement === field;
  const at = [field.selectionStart, field.selectionEnd];
  if (field.value) write(ours, field.value);
  shell.remove();
  note(noteShown);
  if (!had) return;
  ours.focus({ preventScroll: true });
  ours.setSelectionRange(...at);
}
/* called once the talk is there */
function catchUp() {
  const asked = early;
  early = null;
  if (!asked) return;
  if (asked.do === 'room') document.querySelectorAll('#zb-tabs [role=tab]')[Number(asked.arg)].click();
  if (asked.do === 'send') document.querySelector('#zb-input .submit-button').click();
  if (asked.do === 'say') {
    write(box('zb-input'), asked.arg);
    document.querySelector('#zb-input .submit-button').click();
  }
}
