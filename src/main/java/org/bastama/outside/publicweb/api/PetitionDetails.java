package org.bastama.outside.publicweb.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One petition, whole.
 *
 * @param background Markdown as it was written
 * @param language the language of title, demand and background: the reader's if there is such a text
 */
record PetitionDetails(
        @JsonUnwrapped PetitionItem item,
        String language,
        String demand,
        String background,
        List<String> languages,
        @Nullable ProcedureRef procedure,
        List<ResponseItem> responses,
        @Nullable DeadlineItem deadline,
        String url) {

    /** The version of the procedure it is led under. */
    record ProcedureRef(String code, int version) {}

    /** A published response. */
    record ResponseItem(
            String kind,
            PetitionItem.AuthorityRef authority,
            @Nullable String outcome,
            @Nullable String incomingNumber,
            String text,
            String official,
            String publishedAt) {}

    /** The deadline that runs, else the last one; it is kept until the last second of its day. */
    record DeadlineItem(String state, String dueAt) {}
}
