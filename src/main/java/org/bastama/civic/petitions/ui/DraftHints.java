package org.bastama.civic.petitions.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.bastama.civic.petitions.PetitionSummary;
import org.bastama.foundation.moderation.ExcludedTopic;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** What an author or a moderator should know: similar open petitions, excluded topics. It never blocks. */
class DraftHints extends Div {

    private final String similarKey;

    private DraftHints(String similarKey) {
        this.similarKey = similarKey;
        getElement().setAttribute("aria-live", "polite");
    }

    /** As an author is told, who may join one of them. */
    static DraftHints forAuthors() {
        return new DraftHints("petitions.draft.similar");
    }

    /** As a moderator is told. */
    static DraftHints forModerators() {
        return new DraftHints("petitions.review.similar");
    }

    void show(List<PetitionSummary> similar, List<ExcludedTopic> warnings) {
        removeAll();
        if (!similar.isEmpty()) {
            add(similar(similar));
        }
        if (!warnings.isEmpty()) {
            add(warnings(warnings));
        }
    }

    private Div similar(List<PetitionSummary> similar) {
        var list = new UnorderedList();
        similar.forEach(petition -> {
            var link = new Anchor(
                    "/" + PetitionNavigation.page(petition.number()),
                    petition.titles().in(ReaderLanguage.get()));
            link.setTarget(AnchorTarget.BLANK);
            list.add(new ListItem(
                    LanguageMark.tell(link, petition.titles()),
                    new Span(" · " + getTranslation("petitions.count.value-short", petition.count()))));
        });
        var notice = new Div(new Paragraph(getTranslation(similarKey)), list);
        notice.addClassName("b-notice");
        return notice;
    }

    private Div warnings(List<ExcludedTopic> warnings) {
        var list = new UnorderedList();
        warnings.forEach(topic -> list.add(new ListItem(topic.names().in(ReaderLanguage.get()))));
        var notice = new Div(new Paragraph(getTranslation("petitions.draft.excluded")), list);
        notice.addClassNames("b-notice", "warn");
        return notice;
    }
}
