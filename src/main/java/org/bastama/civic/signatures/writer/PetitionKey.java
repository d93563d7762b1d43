package org.bastama.civic.signatures.writer;

import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.SecretKeyBox;

/** The key of one petition, as the three keys derived from it: mailboxes and names are hashed, personal data is sealed. */
public final class PetitionKey {

    private final SecretKeyBox mailboxes;
    private final SecretKeyBox names;
    private final SecretKeyBox personal;

    PetitionKey(byte[] key) {
        var whole = new SecretKeyBox(key);
        this.mailboxes = whole.derive("mailbox");
        this.names = whole.derive("name");
        this.personal = whole.derive("personal");
    }

    /** The keyed hash of a canonical address: 64 characters, different for each petition. */
    public String mailbox(String canonical) {
        return mailboxes.hash(canonical);
    }

    /** The keyed hash of a name, equal for two spellings of one name. */
    public String name(PersonName name) {
        return names.hash(name.normalised());
    }

    /** Seals a name or an address. */
    public byte[] seal(String personalText) {
        return personal.seal(personalText);
    }

    /** Opens a sealed name or address. */
    public String open(byte[] sealed) {
        return personal.openText(sealed);
    }

    /** Opens a sealed address. */
    public EmailAddress openAddress(byte[] sealed) {
        return new EmailAddress(open(sealed));
    }
}
