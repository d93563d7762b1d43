package org.bastama.outside.publicweb.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A fault as RFC 9457 tells it; what does not apply is left out.
 *
 * @param type its name, which stays the same for ever
 * @param title for people, in the reader's language
 * @param parameter what the address does not take, or has no such value
 * @param allowed what it takes, or where that is listed
 * @param header what is missing
 * @param errors the fields that are to be mended, all at once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @OneOf(Vocabulary.PROBLEM) String type,
        int status,
        String title,
        @Nullable String parameter,
        @Nullable Collection<String> allowed,
        @Nullable String header,
        @Nullable List<FieldError> errors) {

    /** The media type. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * A broken rule.
     *
     * @param field null when it is not about one
     * @param code stays the same
     * @param choices of a place that several have
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FieldError(
            @Nullable String field,
            String code,
            String text,
            @Nullable List<Choice> choices) {}

    /** A territory to choose. */
    public record Choice(String code, String name) {}
}
