package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.VaadinSession;
import java.util.List;
import org.bastama.civic.petitions.reports.ReportPetition;
import org.bastama.foundation.moderation.Reason;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** Reports a petition. */
class ReportForm extends Div {

    /** What is done with a report: its reason, note and the network address it comes from. */
    interface Report {
        void send(@Nullable String reasonCode, String note, String networkAddress);
    }

    private final RadioButtonGroup<Reason> reason = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();

    ReportForm(List<Reason> reasons, Report report) {
        reason.setLabel(getTranslation("petitions.report.reason"));
        reason.setItems(reasons);
        reason.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        reason.setItemLabelGenerator(r -> r.names().in(ReaderLanguage.get()));
        note.setLabel(getTranslation("petitions.report.note"));
        note.setHelperText(getTranslation("petitions.report.note-help", ReportPetition.LONGEST_NOTE));
        note.setMinRows(3);
        var send = new Button(getTranslation("petitions.report.send"), click -> send(report));
        add(new Paragraph(getTranslation("petitions.report.lead")), reason, note, send);
    }

    private void send(Report report) {
        var sent = new Rejected()
                .field("reason", reason)
                .field("note", note)
                .run(() -> report.send(
                        reason.getOptionalValue().map(Reason::code).orElse(null), note.getValue(), address()));
        if (sent) {
            var thanks = new Paragraph(getTranslation("petitions.report.sent"));
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
