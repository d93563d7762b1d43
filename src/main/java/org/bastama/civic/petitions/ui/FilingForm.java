package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.time.LocalDate;
import java.util.UUID;
import org.bastama.civic.petitions.filings.Filing;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Rejection;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.ReaderLanguage;
import org.bastama.foundation.shell.Rejected;
import org.bastama.foundation.shell.UploadTexts;
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
    private final Paragraph stored = new Paragraph();
    private @Nullable UUID document;

    FilingForm(@Nullable Filing waiting, Store store, Record record) {
        number.setLabel(getTranslation("petitions.filing.number"));
        filedOn = new DayField(getTranslation("petitions.filing.date"));
        stored.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("petitions.filing.title")), new Paragraph(getTranslation("petitions.filing.lead")));
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
                        .run(() -> record.filing(number.getValue(), filedOn.getValue(), document)));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(number, filedOn, new Paragraph(getTranslation("petitions.filing.document")), upload(store), stored, button);
    }

    private Upload upload(Store store) {
        var upload = new Upload(UploadHandler.inMemory((metadata, content) -> Rejected.handle(() -> {
            document = store.document(metadata.fileName(), content);
            stored.setText(getTranslation("petitions.filing.stored", metadata.fileName()));
        })));
        upload.setI18n(UploadTexts.of(upload));
        upload.addFileRejectedListener(rejected -> Rejected.handle(() -> {
            throw Rejection.of("petitions.filing.rejected");
        }));
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) Files.MAXIMUM);
        upload.setAcceptedFileTypes("application/pdf", ".pdf", "image/png", ".png", "image/jpeg", ".jpg");
        return upload;
    }
}
