package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** The fields of a draft's part that only its kind has; what is wrong with the whole stands where {@link #fault} is. */
public abstract class PartContent extends Div implements HasValidation {

    private final Paragraph fault = new Paragraph();

    protected PartContent() {
        fault.addClassName("b-field-error");
        fault.setVisible(false);
    }

    /** What is typed, as the content of the part; nothing where the kind keeps by itself what is chosen. */
    public String typed() {
        return "";
    }

    /** Names the fields as the kind names them; each name begins with the given place. */
    public void rejected(Rejected rejected, String place) {
        rejected.field(place + "content", this);
    }

    /** The place of what is wrong with the whole. */
    protected final Component fault() {
        return fault;
    }

    @Override
    public final void setErrorMessage(@Nullable String message) {
        fault.setText(message == null ? "" : message);
    }

    @Override
    public final String getErrorMessage() {
        return fault.getText();
    }

    @Override
    public final void setInvalid(boolean invalid) {
        fault.setVisible(invalid);
    }

    @Override
    public final boolean isInvalid() {
        return fault.isVisible();
    }
}
