package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.authorities.Authority;
import org.bastama.civic.authorities.AuthorityQueries;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.ui.PetitionSection;
import org.bastama.civic.responses.HandOver;
import org.bastama.civic.responses.Response;
import org.bastama.civic.responses.ResponseQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;

/** On the petition's page: the final answer, by when it is or was due, and the number in the authority's register. */
@org.springframework.stereotype.Component
class ResponseSection implements PetitionSection {

    private final ResponseQueries responses;
    private final AuthorityQueries authorities;
    private final DeadlineWords words;

    ResponseSection(ResponseQueries responses, AuthorityQueries authorities, DeadlineWords words) {
        this.responses = responses;
        this.authorities = authorities;
        this.words = words;
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
        return responses.handOver(petition.number()).map(handOver -> section(petition, handOver, language));
    }

    private Component section(Petition petition, HandOver handOver, Language language) {
        var section = new Answers();
        var heading = new H2(section.getTranslation("responses.section.title"));
        heading.setId("responses-title");
        section.getElement().setAttribute("aria-labelledby", "responses-title");
        section.add(heading);
        var finals = responses.of(petition.number()).stream()
                .filter(r -> r.kind() == Response.Kind.FINAL)
                .toList();
        finals.reversed()
                .forEach(response -> section.add(
                        new H3(section.getTranslation("responses.answer.title")),
                        new AnswerPanel(response, authorityName(response.authoritySlug()), language)));
        if (finals.isEmpty()) {
            section.add(new Paragraph(section.getTranslation(
                    "responses.section.waiting",
                    authorityName(handOver.authoritySlug()).in(language),
                    Formats.date(language, handOver.handedOverAt()))));
        }
        section.add(deadline(petition, language));
        section.add(registered(handOver, language));
        return section;
    }

    private List<Component> deadline(Petition petition, Language language) {
        var deadline = responses.deadline(petition.number());
        if (deadline.isEmpty()) {
            var none = new Paragraph();
            none.setText(none.getTranslation("responses.section.no-term"));
            return List.of(none);
        }
        var heading = new H3();
        heading.setText(heading.getTranslation("responses.deadline.title"));
        return List.of(heading, new DeadlinePanel(deadline.get(), responses.explain(deadline.get()), words, language));
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

    private LocalizedText authorityName(String slug) {
        return authorities.find(slug).map(Authority::names).orElse(LocalizedText.of(Language.EN, slug));
    }

    /** Carries the room's styles. */
    @com.vaadin.flow.component.dependency.StyleSheet("context://styles/responses.css")
    private static final class Answers extends Section {}
}
