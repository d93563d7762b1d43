package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.html.Div;
import org.bastama.foundation.shell.Rejected;

/** The fields of a draft's part that only its kind has. */
public abstract class PartContent extends Div {

    /** What is typed, as the content of the part; nothing where the kind keeps by itself what is chosen. */
    public String typed() {
        return "";
    }

    /** Names the fields as the kind names them; each name begins with the given place. */
    public abstract void rejected(Rejected rejected, String place);
}
