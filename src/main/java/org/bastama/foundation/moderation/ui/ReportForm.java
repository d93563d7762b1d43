package org.bastama.foundation.moderation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.moderation.Reports;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Where anybody reports something to the moderators. The host's use case checks; what it rejects at {@code reason} and
 * {@code note} stands beside those fields.
 */
public final class ReportForm extends Div {

    /** What is done with a report: its reason, note and the network address it comes from. */
    @FunctionalInterface
    public interface Sending {
        void send(@Nullable String reasonCode, String note, String networkAddress);
    }

    private final RadioButtonGroup<Reason> reason = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();

    /** A form with these reasons. */
    public ReportForm(List<Reason> reasons, Sending sending) {
        reason.setLabel(getTranslation("moderation.report.reason"));
        reason.setItems(reasons);
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItemLabelGenerator(one -> one.names().in(ReaderLanguage.get()));
        note.setLabel(getTranslation("moderation.report.note"));
        note.setHelperText(getTranslation("moderation.report.note-help", Reports.LONGEST_NOTE));
        note.setMinRows(3);
        var send = new Button(getTranslation("moderation.report.send"), click -> send(sending));
        add(new Paragraph(getTranslation("moderation.report.lead")), reason, note, send);
    }

    private void send(Sending sending) {
        var sent = new Rejected()
                .field("reason", reason)
                .field("note", note)
                .run(() -> sending.send(
                        reason.getOptionalValue().map(Reason::code).orElse(null), note.getValue(), address()));
        if (sent) {
            var thanks = new Paragraph(getTranslation("moderation.report.sent"));
            thanks.addClassNames("b-notice", "good");
            thanks.getElement().setAttribute("role", "status");
            removeAll();
            add(thanks);
        }
    }

    private static String address() {
        var address = VaadinSession.getCurrent().getBrowser().getAddress();
        return address == null ? "" : address;
    }
}
