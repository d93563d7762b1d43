package org.bastama.foundation.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/**
 * A part of a page that unfolds, made when it does for the first time: what few readers open costs the others neither a
 * download nor, for as long as their page stays open, the server's memory.
 */
public class LazyDetails extends NativeDetails {

    /** Details under their summary; what they hold is asked for once. */
    public LazyDetails(String summary, Supplier<? extends Component> content) {
        super(summary);
        addToggleListener(toggle -> {
            if (toggle.isOpened() && getContent() == null) {
                setContent(content.get());
            }
        });
    }
}
