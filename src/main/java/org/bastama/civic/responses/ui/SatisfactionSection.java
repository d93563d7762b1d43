package org.bastama.civic.responses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.petitions.Petition;
import org.bastama.civic.petitions.ui.PetitionSection;
import org.bastama.civic.responses.satisfaction.Choice;
import org.bastama.civic.responses.satisfaction.Question;
import org.bastama.civic.responses.satisfaction.SatisfactionQueries;
import org.bastama.foundation.shared.Actor;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shell.PlainTable;

/** On the petition's page: whether its signers think that the answer answers it. */
@org.springframework.stereotype.Component
class SatisfactionSection implements PetitionSection {

    private final SatisfactionQueries satisfaction;
    private final Clock clock;

    SatisfactionSection(SatisfactionQueries satisfaction, Clock clock) {
        this.satisfaction = satisfaction;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.MAIN;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Optional<Component> of(Petition petition, Language language, Actor actor) {
        return satisfaction
                .of(petition.number())
                .filter(question -> question.asked() > 0)
                .map(this::section);
    }

    private Component section(Question question) {
        var section = new Section();
        var heading = new H2(section.getTranslation("responses.question.section"));
        heading.setId("signers-title");
        section.getElement().setAttribute("aria-labelledby", "signers-title");
        var sums = question.sums();
        section.add(
                heading,
                new Paragraph(section.getTranslation("responses.question.asks")),
                new Paragraph(section.getTranslation(
                        "responses.question.rate", question.asked(), sums.total(), question.responseRate())),
                question.shown() ? sums(sums) : new Paragraph(section.getTranslation("responses.question.few")),
                soft(section.getTranslation(
                        question.takesAnswers(clock.instant()) ? "responses.question.open" : "responses.question.over",
                        question.lastDay())),
                soft(section.getTranslation("responses.question.who")));
        return section;
    }

    private static PlainTable sums(Question.Sums sums) {
        var any = new Span();
        var table = new PlainTable(
                any.getTranslation("responses.question.caption"),
                List.of(
                        any.getTranslation("responses.question.choice"),
                        any.getTranslation("responses.question.count")));
        Stream.of(Choice.values())
                .forEach(choice -> table.rowHeadedBy(
                        new Span(any.getTranslation("responses.question.choice." + choice.code())),
                        new Span(any.getTranslation(
                                "responses.question.share", sums.of(choice), sums.percent(choice)))));
        return table;
    }

    private static Paragraph soft(String text) {
        var line = new Paragraph(text);
        line.addClassNames("b-soft", "b-small");
        return line;
    }
}
