// Keys without a modifier for the whole board. They are told to the frame (class main-layout) as one event, "hb-key",
// and only when nobody is typing, no dialog is open, and the person has not switched them off (data-keys="off").
(() => {
  let going = 0;
  const editable = node =>
    node instanceof HTMLElement &&
    (node.isContentEditable || /^(INPUT|TEXTAREA|SELECT|VAADIN-(TEXT|INTEGER|NUMBER|PASSWORD|EMAIL|DATE|TIME|COMBO|MULTI|SELECT).*)$/.test(node.tagName));
  const overlay = node => node instanceof HTMLElement && /OVERLAY|DIALOG|MENU-BAR-LIST|LIST-BOX/.test(node.tagName);

  document.addEventListener('keydown', event => {
    const frame = document.querySelector('.main-layout[data-keys="on"]');
    if (!frame || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || event.defaultPrevented) return;
    const path = event.composedPath();
    if (path.some(editable) || path.some(overlay) || document.querySelector('vaadin-dialog[opened]')) return;
    const told = keys => {
      event.preventDefault();
      frame.dispatchEvent(new CustomEvent('hb-key', { detail: keys }));
    };
    const follows = Date.now() - going < 1500;
    going = 0;
    if (follows && /^[a-z]$/.test(event.key)) told('g' + event.key);
    else if (event.key === 'g') going = Date.now();
    else if (event.key === '?' || event.key === 'f') told(event.key);
  });
})();
