/* What the page does beyond Gradio's own: clicks in our HTML become events, the log follows the talk. `element` is the
   component's element, `trigger` hands an event to the server. No text of people is ever put into HTML here. */
function zielbotWire(element, trigger) {
  element.addEventListener('click', (event) => {
    const button = event.target.closest('[data-do]');
    if (!button || button.disabled) return;
    const act = button.dataset.do;
    if (act === 'edit') return zielbotEdit(button);
    if (act === 'cancel') return zielbotClose(button.closest('.zb-edit'));
    if (act === 'copy') return zielbotCopy(button);
    if (act === 'save') return zielbotSave(button.closest('.zb-edit'), trigger);
    if (act === 'sure' && button.dataset.armed !== 'yes') {
      button.dataset.armed = 'yes';
      button.textContent = button.dataset.sure;
      return;
    }
    trigger('submit', { do: button.dataset.name || act, arg: button.dataset.arg || '' });
  });
  element.addEventListener('keydown', (event) => {
    const form = event.target.closest('.zb-edit');
    if (!form) return;
    if (event.key === 'Enter') { event.preventDefault(); zielbotSave(form, trigger); }
    if (event.key === 'Escape') { event.preventDefault(); zielbotClose(form); }
  });
}
function zielbotEdit(button) {
  const slot = button.closest('.zb-slot');
  const form = slot.querySelector('.zb-edit');
  form.hidden = false;
  form.querySelector('input').focus();
  form.querySelector('input').select();
}
function zielbotClose(form) {
  form.hidden = true;
  form.closest('.zb-slot').querySelector('[data-do=edit]').focus();
}
function zielbotSave(form, trigger) {
  trigger('submit', { do: 'slot', arg: form.dataset.slot, text: form.querySelector('input').value });
}
function zielbotCopy(button) {
  navigator.clipboard.writeText(button.dataset.text).then(() => {
    const before = button.textContent;
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = before; }, 1600);
  });
}
function zielbotFollow(element) {
  const follow = () => {
    const log = element.querySelector('.zb-log');
    if (log) log.scrollTop = log.scrollHeight;
  };
  new MutationObserver(follow).observe(element, { childList: true, subtree: true });
  follow();
}
