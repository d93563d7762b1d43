package org.bastama.foundation.moderation.ui;

import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reasons;
import org.bastama.foundation.shared.Messages;
import org.bastama.foundation.shell.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The words for codes that rooms hand in; a code that no room has named is shown as it is. */
@Component
class ModerationWords {

    private final Messages messages;
    private final Reasons reasons;

    ModerationWords(Messages messages, Reasons reasons) {
        this.messages = messages;
        this.reasons = reasons;
    }

    String queue(String code) {
        return word("moderation.queue." + code, code);
    }

    String verdict(String code) {
        return word("moderation.verdict." + code, code);
    }

    String kind(String code) {
        return word("moderation.kind." + code, code);
    }

    String reason(@Nullable String code) {
        if (code == null) {
            return messages.get(ReaderLanguage.get(), "moderation.statistics.no-reason");
        }
        return reasons.find(code)
                .map(Reason::names)
                .map(names -> names.in(ReaderLanguage.get()))
                .orElse(code);
    }

    private String word(String key, String code) {
        var language = ReaderLanguage.get();
        return messages.has(language, key) ? messages.get(language, key) : code;
    }
}
