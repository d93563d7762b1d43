package org.bastama.outside.notifications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.bastama.foundation.mailbox.Mail;
import org.bastama.foundation.shared.EmailAddress;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shared.PortalProperties;
import org.springframework.stereotype.Component;

/** Writes digests: the steps of what a reader follows, petition by petition, in the reader's language. */
@Component
class DigestLetters {

    /** More would be no digest; what is left out is on the pages. */
    private static final int MOST = 40;

    private final Letters letters;
    private final Messages messages;
    private final PortalProperties portal;

    DigestLetters(Letters letters, Messages messages, PortalProperties portal) {
        this.letters = letters;
        this.messages = messages;
        this.portal = portal;
    }

    /** Whether a step may be told now, whatever it was when it was noted. */
    boolean tells(DigestItem item) {
        return letters.stands(item.key());
    }

    /** The mail with these steps, of which there is at least one; its token shows and ends what the mailbox follows. */
    Mail write(List<DigestItem> items, EmailAddress email, Language language, String token) {
        var bySubject = new LinkedHashMap<String, List<DigestItem>>();
        items.stream()
                .limit(MOST)
                .forEach(item -> bySubject
                        .computeIfAbsent(subject(item.key()), subject -> new ArrayList<>())
                        .add(item));
        var paragraphs = new ArrayList<String>();
        paragraphs.add(messages.get(language, "notifications.digest.lead", items.size()));
        bySubject.values().forEach(steps -> paragraphs.addAll(steps(steps, language)));
        if (items.size() > MOST) {
            paragraphs.add(messages.get(language, "notifications.digest.more", items.size() - MOST));
        }
        paragraphs.add(messages.get(language, "notifications.digest.because"));
        var address = portal.url("/u/" + token);
        return new Mail(
                "notifications.digest",
                null,
                email,
                language,
                messages.get(language, "notifications.digest.subject", items.size()),
                List.copyOf(paragraphs),
                new Mail.Action(
                        messages.get(language, "notifications.digest.button"),
                        address + "/pace?lang=" + language.code()),
                address);
    }

    private static String subject(Mailing.Key key) {
        return (key.occasion().isOfConsultations() ? "c" : "p") + key.number();
    }

    private List<String> steps(List<DigestItem> steps, Language language) {
        var key = steps.getFirst().key();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(messages.get(
                language,
                "notifications.digest.petition",
                letters.title(key, language),
                letters.address(key, language)));
        steps.forEach(step -> {
            var told = letters.told(step.key(), language);
            paragraphs.add(messages.get(
                    language, "notifications.digest.step", Formats.date(language, step.notedAt()), told.getFirst()));
            paragraphs.addAll(told.subList(1, told.size()));
        });
        return paragraphs;
    }
}
