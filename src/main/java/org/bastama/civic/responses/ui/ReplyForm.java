package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.reviews.Reply;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shared.LocalizedText;

/** The group's reply, or a correction of it with its reason. */
class ReplyForm extends Div {

    private ReplyForm(
            String lead,
            boolean corrects,
            Drafts<TypedWords> drafts,
            BiConsumer<LocalizedText, LocalizedText> send,
            Runnable done) {
        addClassName("responses-form");
        var text = new LanguageTexts("responses.reply.text", Reply.LONGEST, 5);
        var reason = new LanguageTexts("responses.correction.reason", Response.LONGEST_REASON, 2);
        reason.setVisible(corrects);
        var fields = new WordFields().text("text", text).text("reason", reason);
        var kept = new KeptForm<>(fields, drafts, text, reason);
        add(
                new Paragraph(getTranslation(lead)),
                kept,
                kept.sending(
                        "responses.reply.button",
                        () -> send.accept(text.typed(), reason.typed()),
                        "responses.reply.done",
                        done));
    }

    /** The first one. */
    static ReplyForm first(Drafts<TypedWords> drafts, Consumer<LocalizedText> publish, Runnable done) {
        return new ReplyForm("responses.reply.lead", false, drafts, (text, why) -> publish.accept(text), done);
    }

    /** A new version of one, which the draft begins with. */
    static ReplyForm correction(
            Drafts<TypedWords> drafts, BiConsumer<LocalizedText, LocalizedText> correct, Runnable done) {
        return new ReplyForm("responses.reply.correct-lead", true, drafts, correct, done);
    }

    /** What a correction begins with. */
    static TypedWords asItIs(LocalizedText written) {
        return TypedWords.nothing().with("text", written);
    }
}
