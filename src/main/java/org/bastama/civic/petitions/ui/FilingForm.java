package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.civic.petitions.filings.Filing;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** Notes the filing on the state portal: number, date and a document. */
class FilingForm extends Section {

    /** Stores an uploaded document and gives its id. */
    interface Store {
        UUID document(String name, byte[] content);
    }

    /** Records the filing. */
    interface Record {
        void filing(String number, @Nullable LocalDate filedOn, @Nullable UUID document);
    }

    private final TextField number = new TextField();
    private final DayField filedOn;
    private final FileUpload upload;
    private final Paragraph stored = new Paragraph();
    private @Nullable UUID document;

    FilingForm(@Nullable Filing waiting, Store store, Record record, @Nullable LocalizedText refusal) {
        number.setLabel(getTranslation("petitions.filing.number"));
        filedOn = new DayField(getTranslation("petitions.filing.date"));
        upload = upload(store);
        stored.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("petitions.filing.title")), new Paragraph(getTranslation("petitions.filing.lead")));
        if (refusal != null) {
            var notice = new Div(
                    new Paragraph(getTranslation("petitions.filing.refused")),
                    LanguageMark.tell(new Paragraph(refusal.in(ReaderLanguage.get())), refusal));
            notice.addClassNames("b-notice", "warn");
            add(notice);
        }
        if (waiting != null) {
            var notice = new Paragraph(getTranslation(
                    "petitions.filing.waits", waiting.number(), Formats.date(ReaderLanguage.get(), waiting.filedOn())));
            notice.addClassName("b-notice");
            add(notice);
            document = waiting.document();
        }
        var button = new Button(
                getTranslation("petitions.filing.button"),
                click -> new Rejected()
                        .field("filing-number", number)
                        .field("filed-on", filedOn)
                        .field("document", upload)
                        .run(() -> record.filing(number.getValue(), filedOn.getValue(), document)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(number, filedOn, new Paragraph(getTranslation("petitions.filing.document")), upload, stored, button);
    }

    private FileUpload upload(Store store) {
        return new FileUpload(
                UploadHandler.inMemory((metadata, content) -> take(store, metadata.fileName(), content)),
                Math.toIntExact(Files.MAXIMUM),
                "petitions.filing.rejected",
                ".pdf",
                ".png",
                ".jpg",
                ".jpeg");
    }

    /** What happens when the browser has sent a file. */
    void take(Store store, String name, byte[] content) {
        new Rejected().otherwise(upload).run(() -> {
            document = store.document(name, content);
            stored.setText(getTranslation("petitions.filing.stored", name));
        });
    }
}
