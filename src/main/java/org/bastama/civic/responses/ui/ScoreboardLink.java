package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.bastama.civic.authorities.ui.AuthorityListPart;

/** The way from the list of authorities to their scoreboard. */
@org.springframework.stereotype.Component
class ScoreboardLink implements AuthorityListPart {

    @Override
    public Component create() {
        var line = new Paragraph();
        var link = new Anchor("/" + ResponsesNavigation.scoreboard(), line.getTranslation("responses.score.title"));
        line.add(link);
        return line;
    }
}
