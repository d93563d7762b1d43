package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import org.bastama.foundation.shell.Rejected;

/** The fields of a form in which what is typed is kept. */
interface KeptFields<T> {

    /** What stands in them now. */
    T typed();

    /** Fills them. */
    void show(T typed);

    /** Hands on every change, filling too. */
    void onChange(Runnable changed);

    /** Errors stand at the fields as the use cases name them. */
    Rejected rejected();

    /** What somebody typed, to be read and copied from. */
    Component words(T typed);
}
