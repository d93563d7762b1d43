package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.ui.PetitionSection;
import org.bastama.civic.responses.DeadlineQueries;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.civic.responses.paper.PaperAnswers;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;

/** On the petition's page: the answers, who has to answer by when, and the number in the authority's register. */
@org.springframework.stereotype.Component
class ResponseSection implements PetitionSection {

    private final ResponseQueries responses;
    private final DeadlineQueries deadlines;
    private final ActParts parts;
    private final PaperAnswers paper;

    ResponseSection(ResponseQueries responses, DeadlineQueries deadlines, ActParts parts, PaperAnswers paper) {
        this.responses = responses;
        this.deadlines = deadlines;
        this.parts = parts;
        this.paper = paper;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> of(Petition petition, Language language, Actor actor) {
        return responses.handOver(petition.number()).map(handOver -> {
            var section = section(petition, handOver, language);
            section.add(paper(petition, actor));
            return section;
        });
    }

    /** For who leads the petition: where to enter an answer that came on paper, or to see what became of one. */
    private List<Component> paper(Petition petition, Actor actor) {
        if (!actor.isSignedIn()) {
            return List.of();
        }
        if (paper.mayEnter(petition, actor)) {
            return List.of(paperLink(petition, "responses.paper.link"));
        }
        return paper.leads(petition, actor) && paper.newest(petition.number()).isPresent()
                ? List.of(paperLink(petition, "responses.paper.title"))
                : List.of();
    }

    private static Paragraph paperLink(Petition petition, String label) {
        var link = new Anchor("/" + ResponsesNavigation.paper(petition.number()), "");
        link.setText(link.getTranslation(label));
        return new Paragraph(link);
    }

    private Section section(Petition petition, HandOver handOver, Language language) {
        var section = new Answers();
        var heading = new H2(section.getTranslation("responses.section.title"));
        heading.setId("responses-title");
        section.getElement().setAttribute("aria-labelledby", "responses-title");
        section.add(heading);
        var number = petition.number();
        var finals = parts.answers(number, Response.Kind.FINAL, "responses.answer.title", language);
        section.add(finals);
        if (finals.isEmpty()) {
            section.add(new Paragraph(section.getTranslation(
                    "responses.section.waiting",
                    parts.authorityName(handOver.authoritySlug()).in(language),
                    Formats.date(language, handOver.handedOverAt()))));
        }
        section.add(parts.transfers(number, language));
        section.add(parts.answers(number, Response.Kind.INTERIM, "responses.interim.heading", language));
        if (deadlines.current(number).isPresent()) {
            section.add(new H3(section.getTranslation("responses.deadline.title")));
        }
        section.add(parts.deadline(number, language));
        section.add(registered(handOver, language));
        return section;
    }

    private static List<Component> registered(HandOver handOver, Language language) {
        var incoming = handOver.incomingNumber();
        if (incoming == null) {
            return List.of();
        }
        var line = new Paragraph();
        line.addClassName("b-soft");
        line.setText(line.getTranslation(
                "responses.section.registered",
                incoming,
                Formats.date(language, Objects.requireNonNull(handOver.registeredOn()))));
        return List.of(line);
    }

    /** Carries the room's styles. */
    @com.vaadin.flow.component.dependency.StyleSheet("context://styles/responses.css")
    private static final class Answers extends Section {}
}
