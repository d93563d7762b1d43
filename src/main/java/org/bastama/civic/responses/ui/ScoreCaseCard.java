package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Optional;
import org.bastama.civic.petitions.PetitionState;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.civic.petitions.ui.PetitionNavigation;
import org.bastama.civic.responses.scoreboard.ScoreCase;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** One case of the scoreboard: the petition, how it stands, and the days that say so. */
class ScoreCaseCard extends ListItem {

    ScoreCaseCard(ScoreCase one, Optional<PetitionSummary> petition) {
        addClassNames("b-card", "responses-item");
        var standing = new Span(
                getTranslation("responses.score.standing." + one.standing().code()));
        standing.addClassName("b-badge");
        add(new H3(title(one, petition)), new Paragraph(standing), new Paragraph(days(one)));
        if (one.votes().all() > 0) {
            add(new Paragraph(getTranslation(
                    "responses.score.case.votes",
                    one.votes().yes(),
                    one.votes().partly(),
                    one.votes().no())));
        }
        if (one.promised() > 0) {
            add(new Paragraph(getTranslation("responses.score.case.promises", one.kept(), one.promised())));
        }
    }

    /** A petition that was taken down since then counts, but is no longer shown. */
    private Component title(ScoreCase one, Optional<PetitionSummary> petition) {
        var number = one.key().petition();
        var shown = petition.filter(summary -> PetitionState.PUBLIC.contains(summary.state()));
        var untitled = getTranslation("responses.untitled", number.toString());
        if (shown.isEmpty()) {
            return new Span(untitled);
        }
        var titles = shown.get().titles();
        var text = titles.in(ReaderLanguage.get());
        return LanguageMark.tell(
                new Anchor("/" + PetitionNavigation.page(number), text.isEmpty() ? untitled : text), titles);
    }

    private String days(ScoreCase one) {
        var language = ReaderLanguage.get();
        var parts = new ArrayList<String>();
        parts.add(getTranslation("responses.score.case.received", Formats.date(language, one.receivedOn())));
        var due = one.dueOn();
        if (due != null) {
            parts.add(getTranslation("responses.score.case.due", Formats.date(language, due)));
        }
        var answered = one.answeredOn();
        if (answered != null) {
            parts.add(getTranslation("responses.score.case.answered", Formats.date(language, answered)));
        }
        if (one.workingDays() != null) {
            parts.add(getTranslation("responses.score.days", one.workingDays()));
        }
        return String.join(" · ", parts);
    }
}
