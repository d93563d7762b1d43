package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.reviews.Reply;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;

/** The group's reply, or a correction of it with its reason. */
class ReplyForm extends Div {

    private final LanguageTexts text = new LanguageTexts("responses.reply.text", Reply.LONGEST, 5);
    private final LanguageTexts reason = new LanguageTexts("responses.correction.reason", Response.LONGEST_REASON, 2);

    private ReplyForm(String lead, boolean corrects, BiConsumer<LocalizedText, LocalizedText> send, Runnable done) {
        addClassName("responses-form");
        reason.setVisible(corrects);
        var rejected = reason.rejected(text.rejected(new Rejected(), "text"), "reason");
        var button = new Button(getTranslation("responses.reply.button"), click -> {
            if (rejected.run(() -> send.accept(text.typed(), reason.typed()))) {
                Rejected.done("responses.reply.done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation(lead)), text, reason, button);
    }

    /** The first one. */
    static ReplyForm first(Consumer<LocalizedText> publish, Runnable done) {
        return new ReplyForm("responses.reply.lead", false, (text, why) -> publish.accept(text), done);
    }

    /** A new version of one. */
    static ReplyForm correction(
            LocalizedText written, BiConsumer<LocalizedText, LocalizedText> correct, Runnable done) {
        var form = new ReplyForm("responses.reply.correct-lead", true, correct, done);
        form.text.show(written);
        return form;
    }
}
