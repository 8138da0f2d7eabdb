// The huddle's clock and keys. Time runs here from what the server last said was left (data-left, told anew by each
// data-countdown); keys without a modifier are told to the view (class huddle-view) as one event, "hb-huddle-key", and
// only when nobody is typing, no dialog is open, and the person has not switched shortcuts off (data-keys="off").
(() => {
  const known = new WeakMap();
  const words = millis => {
    const seconds = Math.floor(Math.abs(millis) / 1000 + (millis > 0 ? 0.999 : 0));
    return Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0');
  };
  const tick = () => {
    for (const clock of document.querySelectorAll('[data-countdown]')) {
      let state = known.get(clock);
      if (!state || state.told !== clock.dataset.countdown) {
        state = { told: clock.dataset.countdown, left: Number(clock.dataset.left), at: performance.now() };
        known.set(clock, state);
      }
      const left = clock.dataset.stopped === 'true' ? state.left : state.left - (performance.now() - state.at);
      const text = (left < 0 ? clock.dataset.over : clock.dataset.text).replace('{0}', words(left));
      if (clock.textContent !== text) clock.textContent = text;
      clock.classList.toggle('is-over', left < 0);
      const foot = clock.classList.contains('rail__timer') && document.querySelector('.rail__block--now');
      if (foot) foot.style.setProperty('--done', Math.min(100, 100 - (100 * left) / Number(clock.dataset.of)) + '%');
    }
  };
  setInterval(tick, 250);
  new MutationObserver(tick).observe(document, { subtree: true, attributeFilter: ['data-countdown'] });

  const editable = node =>
    node instanceof HTMLElement &&
    (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT|VAADIN-(TEXT|INTEGER|NUMBER|PASSWORD|EMAIL|DATE|TIME|COMBO|MULTI|SELECT).*)$/.test(node.tagName));
  const overlay = node => node instanceof HTMLElement && /OVERLAY|DIALOG|MENU-BAR-LIST|LIST-BOX/.test(node.tagName);
  const pressable = node => node instanceof HTMLElement && /^(BUTTON|A|VAADIN-BUTTON|SUMMARY)$/.test(node.tagName);
  const ours = ['ArrowRight', 'ArrowLeft', ' ', 'Enter', 'w', 'r', 'a', 'p', 'n', 'h'];

  document.addEventListener('keydown', event => {
    const view = document.querySelector('.main-layout[data-keys="on"] .huddle-view[data-huddle="READY"], .main-layout[data-keys="on"] .huddle-view[data-huddle="RUNNING"]');
    if (!view || !ours.includes(event.key) || event.repeat) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    const path = event.composedPath();
    if (path.some(editable) || path.some(overlay) || document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')) return;
    if ((event.key === ' ' || event.key === 'Enter') && path.some(pressable)) return;
    event.preventDefault();
    const member = document.activeElement && document.activeElement.dataset ? document.activeElement.dataset.member : null;
    const about = member && (event.key === 'n' || event.key === 'h') ? event.key + ':' + member : event.key;
    const field = member ? null : view.querySelector(`[data-huddle-field="${event.key === ' ' ? '' : event.key}"]`);
    if (field && field.offsetParent !== null) {
      field.focus();
      return;
    }
    view.dispatchEvent(new CustomEvent('hb-huddle-key', { detail: about }));
  });
})();
