package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.UUID;
import org.bastama.civic.responses.PublishResponse;
import org.bastama.civic.responses.paper.EnterPaperAnswer;
import org.bastama.civic.responses.paper.PaperForm;
import org.bastama.foundation.files.Files;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.DayField;
import org.bastama.foundation.shell.FileUpload;
import org.bastama.foundation.shell.Rejected;
import org.jspecify.annotations.Nullable;

/** Enters a letter of the authority: when it came, its number, what it says, and a scan. */
class PaperAnswerForm extends Div {

    private final transient Files files;
    private final transient Actor actor;
    private final DayField receivedOn = new DayField(getTranslation("responses.paper.received-on"));
    private final TextField letterNumber = new TextField(getTranslation("responses.paper.number"));
    private final AnswerFields answer;
    private final FileUpload upload;
    private final Paragraph stored = new Paragraph();
    private @Nullable UUID scan;

    PaperAnswerForm(
            PetitionNumber number,
            EnterPaperAnswer enter,
            PublishResponse publish,
            Files files,
            Actor actor,
            Runnable done) {
        this.files = files;
        this.actor = actor;
        addClassName("responses-form");
        answer = new AnswerFields(publish.outcomes(number), () -> {});
        upload = new FileUpload(
                UploadHandler.inMemory((metadata, content) -> take(metadata.fileName(), content)),
                Math.toIntExact(Files.MAXIMUM),
                "responses.paper.rejected",
                ".pdf",
                ".png",
                ".jpg",
                ".jpeg");
        letterNumber.setMaxLength(80);
        stored.getElement().setAttribute("role", "status");
        var rejected = answer.rejected()
                .field("receivedOn", receivedOn)
                .field("letterNumber", letterNumber)
                .field("scan", upload);
        var button = new Button(getTranslation("responses.paper.button"), click -> {
            if (rejected.run(() -> enter.enter(number, typed(), actor))) {
                Rejected.done("responses.paper.entered");
                done.run();
            }
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(
                receivedOn,
                letterNumber,
                answer,
                new Paragraph(getTranslation("responses.paper.scan-lead")),
                upload,
                stored,
                button);
    }

    private PaperForm typed() {
        return new PaperForm(receivedOn.getValue(), letterNumber.getValue(), answer.typed(), scan);
    }

    /** What happens when the browser has sent a file. */
    void take(String name, byte[] content) {
        new Rejected().otherwise(upload).run(() -> {
            scan = files.storeDocument(name, content, actor).id();
            stored.setText(getTranslation("responses.paper.stored", name));
        });
    }
}
