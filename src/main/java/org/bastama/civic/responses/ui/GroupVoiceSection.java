package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.ui.PetitionSection;
import org.bastama.civic.responses.reviews.AfterwardsQueries;
import org.bastama.civic.responses.reviews.Reply;
import org.bastama.civic.responses.reviews.Review;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.LazyDetails;

/** On the petition's page: the group's reply to the answer and its request for review, with forms for coordinators. */
@org.springframework.stereotype.Component
class GroupVoiceSection implements PetitionSection {

    private final AfterwardsQueries afterwards;
    private final GroupVoiceForms forms;

    GroupVoiceSection(AfterwardsQueries afterwards, GroupVoiceForms forms) {
        this.afterwards = afterwards;
        this.forms = forms;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 13;
    }

    @Override
    public Optional<Component> of(Petition petition, Language language, Actor actor) {
        var section = new Section();
        section.getElement().setAttribute("aria-labelledby", "voice-title");
        fill(section, petition.number(), language, actor);
        return section.getChildren().findAny().isEmpty() ? Optional.empty() : Optional.of(section);
    }

    private void fill(Section section, PetitionNumber number, Language language, Actor actor) {
        section.removeAll();
        var parts = new ArrayList<Component>();
        afterwards.reply(number).ifPresent(reply -> parts.add(reply(reply, language)));
        afterwards.review(number).ifPresent(review -> parts.add(review(review, language)));
        parts.addAll(forms.of(number, actor, language, () -> fill(section, number, language, actor)));
        if (!parts.isEmpty()) {
            var heading = new H2(section.getTranslation("responses.voice.section"));
            heading.setId("voice-title");
            section.add(heading);
            section.add(parts);
        }
    }

    private Component reply(Reply reply, Language language) {
        var panel = new Article(heading("responses.reply.title"));
        panel.addClassNames("b-card", "responses-answer");
        panel.add(text(reply.text(), language), signed(reply.authorName(), reply.publishedAt(), language));
        var former = afterwards.formerReplies(reply.petition());
        if (!former.isEmpty()) {
            panel.add(ActParts.reason(reply.reason(), language));
            panel.add(new LazyDetails(panel.getTranslation("responses.reply.former", former.size()), () -> {
                var list = new Div();
                former.forEach(version -> list.add(
                        text(version.text(), language), signed(version.authorName(), version.publishedAt(), language)));
                return list;
            }));
        }
        return panel;
    }

    private Component review(Review review, Language language) {
        var panel = new Article(heading("responses.review.title"));
        panel.addClassNames("b-card", "responses-answer");
        var decision = review.decision();
        panel.add(
                new Paragraph(panel.getTranslation(
                        "responses.review.decision." + (decision == null ? "running" : decision.code()))),
                text(review.reason(), language),
                signed(review.authorName(), review.requestedAt(), language));
        return panel;
    }

    private static Component text(LocalizedText text, Language language) {
        var shown = LanguageMark.tell(new Div(text.in(language)), text);
        shown.addClassName("responses-text");
        return shown;
    }

    private static Component signed(String name, java.time.Instant at, Language language) {
        var line = new Paragraph(new Span(name + " · " + Formats.date(language, at)));
        line.addClassNames("b-soft", "responses-signed");
        return line;
    }

    private static H3 heading(String key) {
        var heading = new H3();
        heading.setText(heading.getTranslation(key));
        return heading;
    }
}
