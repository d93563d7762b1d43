package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.bastama.civic.responses.reviews.Review;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shell.Rejected;

/** Asks the authority to review its answer: the reason, and until when that can be done. */
class ReviewForm extends Div {

    ReviewForm(String lastDay, Consumer<LocalizedText> request, Runnable done) {
        addClassName("responses-form");
        var reason = new LanguageTexts("responses.reason", Review.LONGEST, 4);
        var rejected = reason.rejected(new Rejected(), "reason");
        var button = new Button(getTranslation("responses.review.button"), click -> {
            if (rejected.run(() -> request.accept(reason.typed()))) {
                Rejected.done("responses.review.done");
                done.run();
            }
        });
        add(new Paragraph(getTranslation("responses.review.lead", lastDay)), reason, button);
    }
}
