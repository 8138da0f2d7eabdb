// The search field in the frame (class search-box): "/" goes there (or to a page's own field marked data-search), the
// arrows walk through the answers, C copies an answer's phrase, Esc goes back to where one was.
(() => {
  let before = null;
  const box = () => document.querySelector('.search-box');
  const field = () => box()?.querySelector('.search-box__field');
  const open = on => box()?.classList.toggle('search-box--open', on);
  const typing = node => node instanceof HTMLElement && (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(node.tagName));

  const go = () => {
    before = document.activeElement;
    open(true);
    const target = document.querySelector('main [data-search]') || field();
    target?.focus();
  };
  const leave = () => {
    open(false);
    (before && before.isConnected && before !== document.body ? before : document.querySelector('main'))?.focus?.();
    document.activeElement?.closest?.('.search-box') && document.activeElement.blur();
  };

  document.addEventListener('click', event => {
    if (event.target.closest?.('.search-box__opener')) go();
    else if (event.target.closest?.('.search-box a')) open(false);
  });

  document.addEventListener('keydown', event => {
    if (event.ctrlKey && event.key === 'k') {
      event.preventDefault();
      go();
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    const inside = event.composedPath().find(node => node instanceof HTMLElement && node.classList.contains('search-box'));
    if (!inside) {
      const keys = document.querySelector('.main-layout[data-keys="on"]');
      if (event.key === '/' && keys && !event.composedPath().some(typing) && !document.querySelector('vaadin-dialog[opened]')) {
        event.preventDefault();
        go();
      }
      return;
    }
    const links = [...inside.querySelectorAll('.search-box__answers a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'ArrowDown' && links.length) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      at === 0 ? field()?.focus() : links[at - 1].focus();
    } else if (event.key === 'Escape') {
      leave();
    } else if (event.key.toLowerCase() === 'c' && at >= 0 && links[at].dataset.copies) {
      navigator.clipboard?.writeText(links[at].dataset.copies);
      links[at].classList.add('search-box__copied');
    }
  });
})();
