package org.bastama.civic.consultations.drafttext;

import java.util.List;

/** What whoever imported a file should know, though nothing is wrong: a message key and the message's arguments. */
public record Remark(String key, List<Object> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
