// What is typed into a field with data-draft="place/field" is mirrored in this tab until the server has it, and put back
// after a reload, a restart or a new sign-in. The server says it has a text by its hash in data-draft-saved, and that a
// place is done with (sent, thrown away) by data-draft-gone on the body.
(() => {
  const PREFIX = 'hb-draft:';
  const keyOf = field => PREFIX + field.getAttribute('data-draft');
  const hash = text => {
    let sum = 0;
    for (let at = 0; at < text.length; at++) sum = (Math.imul(31, sum) + text.charCodeAt(at)) | 0;
    return String(sum);
  };
  const store = window.sessionStorage;
  const seen = new WeakSet();

  document.addEventListener('input', event => {
    const field = event.composedPath().find(node => node instanceof HTMLElement && node.hasAttribute('data-draft'));
    if (!field || typeof field.value !== 'string') return;
    try {
      store.setItem(keyOf(field), field.value);
    } catch (_full) {
      // A full or forbidden store leaves the server's copy alone.
    }
  });

  const acknowledged = field => {
    const mine = store.getItem(keyOf(field));
    if (mine !== null && hash(mine) === field.getAttribute('data-draft-saved')) store.removeItem(keyOf(field));
  };

  const putBack = field => {
    if (seen.has(field)) return;
    seen.add(field);
    setTimeout(() => {
      const mine = store.getItem(keyOf(field));
      if (mine === null || mine === field.value) return;
      field.value = mine;
      // The server listens to one of the two, depending on how eagerly it wants the text.
      for (const told of ['input', 'change']) field.dispatchEvent(new Event(told, { bubbles: true, composed: true }));
    }, 50);
  };

  const gone = place => {
    for (const key of Object.keys(store)) if (key.startsWith(PREFIX + place + '/')) store.removeItem(key);
  };

  new MutationObserver(changes => {
    for (const change of changes) {
      if (change.attributeName === 'data-draft-saved') acknowledged(change.target);
      else if (change.attributeName === 'data-draft') putBack(change.target);
      else if (change.attributeName === 'data-draft-gone') {
        gone(change.target.getAttribute('data-draft-gone').replace(/#.*$/, ''));
      }
      for (const node of change.addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.hasAttribute('data-draft')) putBack(node);
        node.querySelectorAll('[data-draft]').forEach(putBack);
      }
    }
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-draft', 'data-draft-saved', 'data-draft-gone'],
  });
})();
