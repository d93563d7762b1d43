package org.bastama.civic.responses.ui;

import java.util.Map;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.WrittenWords;

/** One field of a form, or several that belong together; of one that is not kept only its errors are told. */
interface WordSource {

    /** Adds what is typed. */
    default void take(Map<String, String> words) {}

    /** Shows what was typed. */
    default void show(TypedWords typed) {}

    /** Hands on every change. */
    default void onChange(Runnable changed) {}

    /** Names the fields as the use cases name them. */
    void rejected(Rejected rejected);

    /** Says what was typed, below the labels. */
    default void say(TypedWords typed, WrittenWords words) {}
}
