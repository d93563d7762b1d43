package org.bastama.foundation.moderation;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.bastama.foundation.shared.AccountId;
import org.bastama.foundation.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The one appeal against a refusal; its statement is for those who lead the matter and for whoever decides, not public.
 *
 * @param queue the queue in which was refused, such as {@code petitions}
 * @param lodgedBy null when somebody without an account lodged it by a link
 * @param due by when it is to be decided, if there is a term
 * @param ruling the decision, once there is one
 */
public record Appeal(
        UUID id,
        String queue,
        String subject,
        LocalizedText statement,
        Instant lodgedAt,
        @Nullable AccountId lodgedBy,
        @Nullable Instant due,
        @Nullable Ruling ruling) {

    /** How an appeal was decided: granted, or the refusal upheld. */
    public record Ruling(boolean granted, LocalizedText note, Judge judge, Instant decidedAt, AccountId decidedBy) {

        /** The verdict in statistics and message keys. */
        public String code() {
            return granted ? "granted" : "upheld";
        }
    }

    /** In which capacity somebody decides an appeal. */
    public enum Judge {
        /** A moderator who did not decide first: the rule. */
        ANOTHER,
        /** Whoever decided first, since there is no other moderator. */
        SAME,
        /** An administrator, since there is no other moderator. */
        ADMINISTRATOR;

        /** The name in the database, on timelines and in message keys. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
