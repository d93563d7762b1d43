package org.bastama.civic.consultations.contributions;

import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.PersonName;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shared.SecretKeyBox;
import org.jspecify.annotations.Nullable;

/** The key of one consultation, which seals the names and addresses of its contributors. */
final class ConsultationKey {

    private final SecretKeyBox personal;
    private final SecretKeyBox participants;

    ConsultationKey(byte[] key) {
        var box = new SecretKeyBox(key);
        this.personal = box.derive("personal");
        this.participants = box.derive("participants");
    }

    byte[] seal(String personalText) {
        return personal.seal(personalText);
    }

    String open(byte[] sealed) {
        return personal.openText(sealed);
    }

    EmailAddress address(byte[] sealed) {
        return new EmailAddress(personal.openText(sealed));
    }

    /** Whoever reads a mailbox, in one part: 64 characters that nobody can make without this key. */
    String participant(int part, String mailbox) {
        return participants.hash(part + ":" + mailbox);
    }

    /** First name and initial; null where there is no name, or what an account is called is no person's name. */
    @Nullable
    String shownName(byte @Nullable [] sealed) {
        if (sealed == null) {
            return null;
        }
        try {
            return new PersonName(personal.openText(sealed)).firstNameAndInitial();
        } catch (Rejection notAPersonsName) {
            return null;
        }
    }
}
