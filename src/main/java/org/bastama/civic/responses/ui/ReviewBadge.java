package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.html.Span;

/** That a term is the one of a review: its petition was answered before. */
public final class ReviewBadge extends Span {

    /** To stand before the badge of the term. */
    public ReviewBadge() {
        addClassName("b-badge");
        setText(getTranslation("responses.review.badge"));
    }
}
