// <bastama-keys>: single keys that lead through a page. Which keys there are stands in the dialog inside it, which opens
// by its button or by "?"; the rows of the dialog say what each key does: data-list with data-step moves the focus through
// what matches, data-focus moves it there, data-go follows a link. Nothing happens while somebody types, holds another
// key or has a dialog open; a tick in the dialog turns the keys off, as WCAG 2.1.4 asks. Letters are places on the
// keyboard, so that they are the same with Kazakh, Russian and Latin letters.

const OFF = 'bastama.keys-off';
const TYPING = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"]';
const OPEN = 'dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened], vaadin-dialog-overlay, vaadin-confirm-dialog-overlay';

class Keys extends HTMLElement {

  connectedCallback() {
    this.dialog = this.querySelector('dialog');
    this.open = () => this.dialog.open || this.dialog.showModal();
    this.close = () => this.dialog.close();
    // Opened from nowhere, the focus would stay on what is hidden now.
    this.closed = () => this.dialog.contains(document.activeElement) && document.activeElement.blur();
    this.turn = event => localStorage.setItem(OFF, event.target.checked ? '' : 'off');
    this.press = event => this.pressed(event);
    this.querySelector('[data-open]').addEventListener('click', this.open);
    this.querySelector('[data-close]').addEventListener('click', this.close);
    this.dialog.addEventListener('close', this.closed);
    const tick = this.querySelector('input');
    tick.checked = !this.off();
    tick.addEventListener('change', this.turn);
    document.addEventListener('keydown', this.press);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.press);
  }

  off() {
    return localStorage.getItem(OFF) === 'off';
  }

  pressed(event) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing || this.off()
        || event.composedPath().some(node => node.matches && node.matches(TYPING)) || document.querySelector(OPEN)) {
      return;
    }
    if (event.key === '?') {
      event.preventDefault();
      this.open();
      return;
    }
    const row = event.shiftKey ? null : this.querySelector(`[data-key="${CSS.escape(event.code)}"]`);
    if (row && this.act(row.dataset)) {
      event.preventDefault();
    }
  }

  act(what) {
    if (what.list) {
      return this.step(what.list, Number(what.step));
    }
    const target = document.querySelector(what.go || what.focus);
    if (target && what.go) {
      target.click();
    } else if (target) {
      this.focusOn(target);
    }
    return Boolean(target);
  }

  // From where the focus is, in the order of the page; at the ends it stays.
  step(selector, step) {
    const all = [...document.querySelectorAll(selector)].filter(place => place.checkVisibility());
    const here = document.activeElement;
    const at = all.findIndex(place => place === here || place.contains(here));
    const next = at >= 0 ? at + step : step > 0 ? this.after(all, here) : this.after(all, here) - 1;
    if (all[next]) {
      this.focusOn(all[next]);
    }
    return all.length > 0;
  }

  after(all, here) {
    const first = all.findIndex(place => here.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING);
    return here === document.body ? 0 : first < 0 ? all.length : first;
  }

  focusOn(target) {
    if (target.tabIndex < 0) {
      target.tabIndex = -1;
    }
    target.focus();
    target.scrollIntoView({ block: 'nearest' });
  }
}

customElements.define('bastama-keys', Keys);
