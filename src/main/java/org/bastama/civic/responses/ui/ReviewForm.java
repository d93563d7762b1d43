package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.bastama.civic.responses.reviews.Review;
import org.bastama.civic.responses.typed.TypedWords;
import org.bastama.foundation.shared.LocalizedText;

/** Asks the authority to review its answer: the reason, and until when that can be done. */
class ReviewForm extends Div {

    ReviewForm(String lastDay, Drafts<TypedWords> drafts, Consumer<LocalizedText> request, Runnable done) {
        addClassName("responses-form");
        var reason = new LanguageTexts("responses.reason", Review.LONGEST, 4);
        var kept = new KeptForm<>(new WordFields().text("reason", reason), drafts, reason);
        add(
                new Paragraph(getTranslation("responses.review.lead", lastDay)),
                kept,
                kept.sending(
                        "responses.review.button",
                        () -> request.accept(reason.typed()),
                        "responses.review.done",
                        done));
    }
}
