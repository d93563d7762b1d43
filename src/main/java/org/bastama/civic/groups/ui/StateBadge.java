package org.bastama.civic.groups.ui;

import com.vaadin.flow.component.html.Span;
import org.bastama.civic.groups.GroupState;

/** A group's state in one word. */
class StateBadge extends Span {

    StateBadge(GroupState state) {
        setText(getTranslation("groups.state." + state.code()));
        addClassNames(
                "b-badge",
                switch (state) {
                    case REGISTERED -> "good";
                    case SUBMITTED -> "accent";
                    case RETURNED, SUSPENDED -> "warn";
                    case REFUSED -> "bad";
                    case DRAFT, DISSOLVED -> "plain";
                });
    }
}
