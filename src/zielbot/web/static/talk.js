/* The talk: what the person says shows at once, one request brings what has changed, and a long wait can be stopped. */
const TURN_MS = 1000;
const OUTPUTS = ['log', 'picks', 'card', 'text', 'bar', 'conversation', 'head'];
let turning = null;
let reviewing = null;

async function ask(asked) {
  const response = await fetch('/page/turn', {
    method: 'POST',
    body: JSON.stringify({ ...asked, language: LANGUAGE }),
    headers: { 'Content-Type': 'application/json', 'Accept-Language': LANGUAGE },
  }).then(answered);
  return response.json();
}
/* what Gradio is to put into its outputs; where there is nothing, they stay as they are */
function outputs(sight) {
  if (sight.conversation !== undefined) kept.set(TALK, sight.conversation && 'yes');
  return OUTPUTS.map((name) => sight[name]);
}
async function turn(asked) {
  if (turning) return [];
  turning = { ...asked, turn: newName() };
  const clicked = document.activeElement?.closest('#zb-picks');
  const waiting = wait(asked.text);
  let sight = {};
  try {
    sight = await ask(turning);
  } catch (error) {
    sight.text = asked.text;
    waiting.trouble = error;
  }
  turning = null;
  settle(waiting, sight);
  // after a quick reply one goes on in the field; on a phone that would open the keyboard unasked
  if (clicked && matchMedia('(pointer: fine)').matches) box('zb-input').focus();
  return outputs(sight);
}
function say(text, conversation) {
  return text.trim() ? turn({ do: 'say', text, conversation: conversation || '' }) : [];
}
function act(conversation) {
  const { do: act, arg, text } = lastAct;
  if (act === 'say') return say(arg, conversation);
  if (act === 'clarify') return turn({ do: act, text: arg, conversation: '' });
  return turning ? [] : done({ do: act, arg, text, conversation: conversation || '' });
}
async function done(asked) {
  try {
    const shown = outputs(await ask(asked));
    if (asked.do === 'accept') soon(() => document.querySelector('.zb-done')?.scrollIntoView({ block: 'nearest' }));
    return shown;
  } catch (error) {
    const log = document.querySelector('#zb-log .zb-log');
    trouble(log, error);
    return [];
  }
}
async function restore(conversation) {
  const shown = await done({ do: 'restore', conversation: conversation || '' });
  soon(catchUp);
  return shown;
}
/* once Gradio has put in what came */
function soon(look) {
  setTimeout(look, 80);
}
function newName() {
  return Math.random().toString(36).slice(2);
}
function stopTurn(button) {
  const stopped = button.closest('#zb-review') ? reviewing : turning;
  if (stopped) ask({ do: 'stop', turn: stopped.turn }).catch(() => {});
  box(button.closest('#zb-review') ? 'zb-list' : 'zb-input').focus();
}
async function progressOf(asked) {
  try {
    return (await ask({ do: 'progress', turn: asked.turn })).note || '';
  } catch {
    return '';
  }
}

/* a list of goals */
async function review(text) {
  if (reviewing) return [];
  reviewing = { do: 'review', text, turn: newName() };
  const said = texts(document.querySelector('#zb-drop .zb-drop'));
  const place = document.querySelector('#zb-review .zb');
  const row = element('div', 'zb zb-progress');
  const note = element('span', '', said.checking);
  note.setAttribute('role', 'status');
  row.append(note, stopButton(said.stop));
  place.before(row);
  document.body.classList.add('zb-reviewing');
  const clock = setInterval(async () => {
    note.textContent = (await progressOf(reviewing || {})) || note.textContent;
  }, TURN_MS / 2);
  let shown = {};
  try {
    shown = await ask(reviewing);
  } catch (error) {
    complain(document.querySelector('#zb-drop .zb-error'), error instanceof TypeError ? said.offline : error.message);
  }
  clearInterval(clock);
  row.remove();
  document.body.classList.remove('zb-reviewing');
  reviewing = null;
  if (shown.review) soon(() => document.getElementById('zb-review').scrollIntoView({ block: 'start' }));
  return [shown.review];
}
function stopButton(text) {
  const stop = element('button', 'zb-tool', text);
  stop.type = 'button';
  stop.dataset.do = 'stop';
  return stop;
}

/* while the answer is on its way */
function wait(text) {
  const log = document.querySelector('#zb-log .zb-log');
  const said = JSON.parse(log.dataset.texts);
  const rows = element('div', 'zb-turning');
  const typing = element('div', 'zb-say zb-say-bot zb-typing');
  const moving = element('span', 'zb-dots-moving');
  moving.setAttribute('aria-hidden', 'true');
  moving.append(element('i'), element('i'), element('i'));
  const note = element('span', 'zb-sr', said.thinking);
  typing.append(moving, note);
  rows.append(element('span', 'zb-sr', said.by_me), element('div', 'zb-say zb-say-me', text.trim()), typing);
  log.querySelectorAll('.zb-error').forEach((one) => one.remove());
  log.classList.add('zb-busy');
  log.append(rows);
  log.scrollTop = log.scrollHeight;
  showInPage(log);
  document.body.classList.add('zb-waiting');
  const field = box('zb-input');
  if (field.value.trim() === text.trim()) write(field, '');
  return { rows, log, clock: clock(typing, note, said) };
}
function clock(typing, note, said) {
  let seconds = 0;
  return setInterval(async () => {
    seconds += 1;
    const step = await progressOf(turning || {});
    note.className = '';
    note.textContent = step ? `${step} ${seconds} s` : said.thinking_for.replace('#', seconds);
    if (typing.querySelector('button')) return;
    typing.append(stopButton(said.stop));
    typing.parentElement.parentElement.scrollTop = typing.parentElement.parentElement.scrollHeight;
    tell(said.thinking);
  }, TURN_MS);
}
function settle(waiting, sight) {
  clearInterval(waiting.clock);
  waiting.rows.remove();
  waiting.log.classList.remove('zb-busy');
  document.body.classList.remove('zb-waiting');
  if (waiting.trouble) trouble(waiting.log, waiting.trouble);
  // what was typed meanwhile stays
  if (sight.text !== undefined && box('zb-input').value.trim()) delete sight.text;
}
function trouble(log, error) {
  const said = JSON.parse(log.dataset.texts);
  const note = element('div', 'zb zb-error', error instanceof TypeError ? said.offline : error.message);
  note.setAttribute('role', 'alert');
  log.querySelectorAll('.zb-error').forEach((one) => one.remove());
  log.append(note);
  log.scrollTop = log.scrollHeight;
  showInPage(log);
}
function element(name, kind, text) {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  if (text) made.textContent = text;
  return made;
}

/* quick replies by keyboard: up from the empty field, along with the arrows, back with Escape */
document.addEventListener('keydown', (event) => {
  const field = event.target.matches('#zb-input textarea') ? event.target : null;
  const picks = [...document.querySelectorAll('#zb-picks .zb-chip')];
  const at = picks.indexOf(event.target);
  if (field && !field.value && event.key === 'ArrowUp' && picks.length) {
    event.preventDefault();
    picks[0].focus();
  }
  if (at < 0) return;
  const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
  if (step) {
    event.preventDefault();
    picks[(at + step + picks.length) % picks.length].focus();
  }
  if (event.key === 'Escape' || (event.key === 'ArrowDown' && at === picks.length - 1)) box('zb-input').focus();
});

/* the end of the talk, or the beginning of the last answer where that is longer than fits */
function show(log) {
  const mine = [...log.querySelectorAll('.zb-say-me')].pop();
  const end = log.scrollHeight - log.clientHeight;
  log.scrollTop = mine ? Math.min(end, mine.offsetTop - log.offsetTop - 12) : end;
}
/* on a phone the page scrolls instead of the talk: to the field with the answer above it, or to where the answer begins */
function showInPage(log) {
  if (getComputedStyle(log).overflowY !== 'visible') return;
  const mine = [...log.querySelectorAll('.zb-say-me')].pop();
  const picks = document.getElementById('zb-picks');
  const field = document.getElementById('zb-input');
  if (!mine || !picks || !field) return;
  const end = picks.getBoundingClientRect().bottom + field.offsetHeight + 16 - innerHeight;
  scrollBy(0, Math.min(end, mine.getBoundingClientRect().top - 8));
}

/* follow it, read out what is new, and keep what was not sent */
function follow(element) {
  let said = null;
  const after = () => {
    const log = element.querySelector('.zb-log');
    if (!log || log.classList.contains('zb-busy')) return;
    show(log);
    const last = [...log.querySelectorAll('.zb-say-bot, .zb-error')].pop();
    const text = last ? last.textContent : '';
    if (text !== said) soon(() => showInPage(log));
    if (said !== null && text && text !== said) tell(text);
    said = text;
    const mine = [...log.querySelectorAll('.zb-say-me')].pop();
    if (!log.querySelector('.zb-error') && mine && mine.textContent.trim() === kept.get(UNSENT).trim()) kept.set(UNSENT, '');
  };
  new MutationObserver(after).observe(element, { childList: true, subtree: true });
  after();
}
