// <bastama-tally data-address data-words data-over>: keeps the count inside it up to date. It asks the public API as
// often as the server says, not at all while nobody looks, and ever more rarely when there is no answer. Without this
// script the page shows the count it came with.

const SHORTEST = 5;
const LONGEST = 300;
const SAID_AT_MOST_EVERY = 60_000;

class Tally extends HTMLElement {

  connectedCallback() {
    if (!this.dataset.address) {
      return;
    }
    this.every = SHORTEST;
    this.failures = 0;
    this.askedAt = this.saidAt = Date.now();
    this.look = () => (document.hidden ? clearTimeout(this.timer) : this.wait());
    document.addEventListener('visibilitychange', this.look);
    this.wait();
  }

  disconnectedCallback() {
    clearTimeout(this.timer);
    document.removeEventListener('visibilitychange', this.look);
    this.look = undefined;
  }

  // Until it is time again, which it is at once when nobody looked for longer. Not all readers at the same moment.
  wait() {
    clearTimeout(this.timer);
    if (this.look && !document.hidden) {
      const pause = Math.min(LONGEST, this.every * 2 ** this.failures) * 1000 * (0.9 + 0.2 * Math.random());
      this.timer = setTimeout(() => this.ask(), Math.max(0, this.askedAt + pause - Date.now()));
    }
  }

  async ask() {
    this.askedAt = Date.now();
    try {
      const answer = await fetch(this.dataset.address, { cache: 'no-cache', credentials: 'omit' });
      if (answer.status === 404 || answer.status === 410) {
        return this.end();
      }
      if (!answer.ok) {
        throw new Error(answer.status);
      }
      const tally = await answer.json();
      this.every = Math.max(SHORTEST, Number(answer.headers.get('Bastama-Poll-After')) || 0);
      this.failures = 0;
      if (this.look) {
        this.show(tally);
      }
    } catch {
      this.failures++;
    }
    this.wait();
  }

  show(tally) {
    const words = JSON.parse(this.dataset.words);
    const percent = tally.threshold ? Math.floor(tally.count * 100 / tally.threshold) : 0;
    const numbers = { count: this.grouped(tally.count, words), declared: this.grouped(tally.declared, words), percent };
    const plurals = new Intl.PluralRules(words.lang);
    const text = ({ of, forms }) => {
      const form = forms[plurals.select(tally[of])] ?? forms.other ?? forms.many;
      return form.replace(/\{(count|declared|percent)\}/g, (place, name) => numbers[name]);
    };
    for (const one of words.texts) {
      for (const place of this.querySelectorAll(one.at)) {
        this.write(place, text(one));
      }
    }
    this.fill(Math.min(100, percent));
    this.say(text(words.spoken));
    if (tally.state !== 'open' || (tally.threshold ?? null) !== words.threshold) {
      this.end();
      this.dispatchEvent(new Event(this.dataset.over ?? 'bastama-over', { bubbles: true }));
    }
  }

  grouped(number, words) {
    return String(number).replace(/\B(?=(\d{3})+$)/g, words.group);
  }

  write(place, text) {
    if (place.role === 'progressbar' || place.getAttribute('role') === 'progressbar') {
      place.setAttribute('aria-valuetext', text);
    } else if (place.textContent !== text) {
      place.textContent = text;
    }
  }

  fill(percent) {
    const bar = this.querySelector('progress, [role=progressbar]');
    if (bar instanceof HTMLProgressElement) {
      bar.value = percent;
    } else if (bar) {
      bar.setAttribute('aria-valuenow', percent);
      bar.firstElementChild.style.width = percent + '%';
    }
  }

  // For those who do not see the page: now and then, when it changed, and not into what somebody types.
  say(text) {
    if (!this.status) {
      this.status = this.appendChild(document.createElement('p'));
      this.status.setAttribute('role', 'status');
      this.lastSaid = text;
    } else if (text !== this.lastSaid
        && Date.now() - this.saidAt >= SAID_AT_MOST_EVERY
        && !document.activeElement?.matches('input, textarea, select, vaadin-text-field, vaadin-email-field')) {
      this.status.textContent = this.lastSaid = text;
      this.saidAt = Date.now();
    }
  }

  end() {
    this.disconnectedCallback();
  }
}

customElements.get('bastama-tally') ?? customElements.define('bastama-tally', Tally);
