package org.bastama.foundation.moderation;

import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.Messages;
import org.springframework.stereotype.Component;

/** What everybody may know of an appeal, in words: that it waits, or how and in which capacity it was decided. */
@Component
public class AppealText {

    private final Messages messages;

    AppealText(Messages messages) {
        this.messages = messages;
    }

    /** How it stands; the note of the ruling is not part of it. */
    public String of(Appeal appeal, Language language) {
        var lodged = Formats.day(appeal.lodgedAt());
        var ruling = appeal.ruling();
        if (ruling == null) {
            var due = appeal.due();
            return messages.get(language, "moderation.appeal.running", lodged, due == null ? "none" : Formats.day(due));
        }
        return messages.get(
                language,
                "moderation.appeal." + ruling.code(),
                lodged,
                Formats.day(ruling.decidedAt()),
                ruling.judge().code());
    }
}
