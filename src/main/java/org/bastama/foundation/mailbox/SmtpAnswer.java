package org.bastama.foundation.mailbox;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.bastama.foundation.mailbox.Outcome.Kind;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** What a mail server means by turning a mail away (RFC 5321 codes, RFC 3463 enhanced codes). */
final class SmtpAnswer {

    private static final int SHUTTING_DOWN = 421;
    private static final int STORAGE_EXCEEDED = 552;
    private static final Pattern ENHANCED = Pattern.compile("^\\d{3}[ -]([245]\\.\\d{1,3}\\.\\d{1,3})\\b");

    private SmtpAnswer() {}

    static Outcome of(Exception failure) {
        var about = Outcome.later(failure);
        for (Exception next = failure; next instanceof MessagingException one; next = one.getNextException()) {
            switch (one) {
                case SMTPAddressFailedException recipient -> {
                    return ofRecipient(recipient.getReturnCode(), recipient.getMessage());
                }
                case SMTPSendFailedException command
                when concernsAll(command) -> {
                    return new Outcome(Kind.UNREACHABLE, Integer.toString(command.getReturnCode()));
                }
                case SMTPSendFailedException command ->
                    about = new Outcome(Kind.LATER, Integer.toString(command.getReturnCode()));
                default -> {}
            }
        }
        return about;
    }

    /** All mails have the same sender: when it is refused, the next one would fare no better. */
    private static boolean concernsAll(SMTPSendFailedException refusal) {
        return refusal.getReturnCode() == SHUTTING_DOWN || refusal.getCommand().startsWith("MAIL");
    }

    /**
     * Only a refusal that is about the recipient is for good. A full mailbox is emptied some day, and a policy (5.7) is
     * mostly about the sender: it must not keep a person from signing in for a month.
     */
    private static Outcome ofRecipient(int code, @Nullable String answer) {
        var found = ENHANCED.matcher(answer == null ? "" : answer);
        var enhanced = found.find() ? found.group(1) : "";
        var text = (code + " " + enhanced).strip();
        if (code == SHUTTING_DOWN) {
            return new Outcome(Kind.UNREACHABLE, text);
        }
        var passing = code < 500
                || code == STORAGE_EXCEEDED
                || enhanced.equals("5.2.2")
                || enhanced.startsWith("4.")
                || enhanced.startsWith("5.7.");
        return new Outcome(passing ? Kind.LATER : Kind.REFUSED, text);
    }
}
