// <bastama-passkey data-act data-next data-own data-words>: its button signs in with a passkey, or adds one with the name
// in its field. The server asks (a challenge), the device answers, the server decides; what went wrong is told below.

const bytes = (text) =>
  Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');

const known = (list) => (list ?? []).map((one) => ({ ...one, id: bytes(one.id) }));

class Passkey extends HTMLElement {

  connectedCallback() {
    this.press ??= (event) => {
      if (event.type === 'click' ? event.target.closest('button') : event.key === 'Enter') {
        event.preventDefault();
        this.act();
      }
    };
    this.addEventListener('click', this.press);
    this.addEventListener('keydown', this.press);
    // The button may come after its frame.
    setTimeout(() => {
      if (this.isConnected && !(window.PublicKeyCredential && navigator.credentials)) {
        this.say(this.words.unsupported);
        this.button().disabled = true;
      }
    });
  }

  get words() {
    return JSON.parse(this.dataset.words);
  }

  disconnectedCallback() {
    this.removeEventListener('click', this.press);
    this.removeEventListener('keydown', this.press);
  }

  async act() {
    if (this.button().disabled) {
      return;
    }
    this.button().disabled = true;
    this.say(this.words.waiting);
    try {
      await (this.dataset.act === 'enrol' ? this.enrol() : this.signIn());
    } catch (error) {
      this.say(this.words[{ NotAllowedError: 'cancelled', AbortError: 'cancelled', InvalidStateError: 'known' }[error.name]]
        ?? error.told ?? this.words.failed);
      this.button().disabled = false;
    }
  }

  // The form is a page's own: signing in replaces the session under this page.
  async signIn() {
    const own = this.dataset.own ?? 'false';
    const options = await this.post('/session/passkey/options', { own });
    const publicKey = {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: known(options.allowCredentials),
    };
    const { id, rawId, type, authenticatorAttachment, response } = await navigator.credentials.get({ publicKey });
    const credential = {
      id,
      rawId: text(rawId),
      type,
      authenticatorAttachment: authenticatorAttachment ?? undefined,
      clientExtensionResults: {},
      response: {
        authenticatorData: text(response.authenticatorData),
        clientDataJSON: text(response.clientDataJSON),
        signature: text(response.signature),
        userHandle: response.userHandle ? text(response.userHandle) : undefined,
      },
    };
    this.send('/session/passkey', { credential: JSON.stringify(credential), next: this.dataset.next, own });
  }

  async enrol() {
    const name = this.querySelector('vaadin-text-field')?.value ?? '';
    const options = await this.post('/session/passkeys/options', { name });
    const publicKey = {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: known(options.excludeCredentials),
    };
    const { id, rawId, type, authenticatorAttachment, response } = await navigator.credentials.create({ publicKey });
    const credential = {
      id,
      rawId: text(rawId),
      type,
      authenticatorAttachment: authenticatorAttachment ?? undefined,
      clientExtensionResults: {},
      response: {
        attestationObject: text(response.attestationObject),
        clientDataJSON: text(response.clientDataJSON),
        transports: response.getTransports?.() ?? [],
      },
    };
    await this.post('/session/passkeys', { credential: JSON.stringify(credential) });
    window.location.assign(this.dataset.next);
  }

  async post(address, values) {
    const answer = await fetch(address, { method: 'POST', body: new URLSearchParams(values), cache: 'no-store' });
    if (!answer.ok) {
      const told = await answer.json().then((body) => body.message, () => undefined);
      throw Object.assign(new Error(answer.status), { told });
    }
    return answer.status === 204 ? undefined : answer.json();
  }

  send(address, values) {
    const form = document.createElement('form');
    form.method = 'post';
    form.action = address;
    form.hidden = true;
    for (const [name, value] of Object.entries(values)) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    }
    document.body.append(form);
    form.submit();
  }

  button() {
    return this.querySelector('button');
  }

  say(words) {
    this.querySelector('[role=status]').textContent = words;
  }
}

customElements.get('bastama-passkey') ?? customElements.define('bastama-passkey', Passkey);
