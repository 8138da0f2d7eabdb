// On tips (cards with data-copies), C copies what to say of the card that has the focus, and so does its button marked
// data-copy. The card says so for a moment.
(() => {
  const typing = node => node instanceof HTMLElement && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName));
  const copy = card => {
    navigator.clipboard?.writeText(card.dataset.copies);
    card.setAttribute('data-copied', '');
    setTimeout(() => card.removeAttribute('data-copied'), 1600);
  };

  document.addEventListener('click', event => {
    const card = event.target.closest?.('[data-copy]')?.closest('[data-copies]');
    if (card) copy(card);
  });

  document.addEventListener('keydown', event => {
    if (event.key !== 'c' || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    if (event.composedPath().some(typing) || !document.querySelector('.main-layout[data-keys="on"]')) return;
    const card = document.activeElement?.closest?.('.hb-card[data-copies]');
    if (!card) return;
    event.preventDefault();
    copy(card);
  });
})();
