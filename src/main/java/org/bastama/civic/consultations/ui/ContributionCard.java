package org.bastama.civic.consultations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.bastama.civic.consultations.contributions.Contribution;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shell.LanguageMark;
import org.bastama.foundation.shell.ReaderLanguage;

/** One contribution as everybody reads it, and what was done with it. */
public final class ContributionCard extends Article {

    /** The card; below a heading of level 2. */
    public ContributionCard(Contribution contribution) {
        this(contribution, text(contribution));
    }

    private static Component text(Contribution contribution) {
        if (!contribution.text().isEmpty()) {
            return Written.of(contribution.text(), contribution.language());
        }
        var counted = Written.small("");
        counted.setText(counted.getTranslation("consultations.contribution.counted"));
        return counted;
    }

    /** The card of a contribution whose kind shows the text in its own way. */
    public ContributionCard(Contribution contribution, Component text) {
        addClassNames("b-card", "consultations-contribution");
        setId("c" + contribution.number());
        var language = ReaderLanguage.get();
        add(Written.small(getTranslation(
                "consultations.contribution.head",
                Formats.number(language, Objects.requireNonNullElse(contribution.number(), 0)),
                contribution.name() == null
                        ? getTranslation("consultations.contribution.somebody")
                        : contribution.name(),
                Formats.date(
                        language, Objects.requireNonNullElse(contribution.confirmedAt(), contribution.createdAt())))));
        if (!contribution.heading().isEmpty()) {
            add(LanguageMark.mark(new H3(contribution.heading()), contribution.language()));
        }
        add(text);
        var answer = contribution.answer();
        if (answer != null) {
            add(answer(answer));
        }
    }

    private Div answer(Contribution.Answer answer) {
        var badge = new Span(getTranslation(
                "consultations.disposition." + answer.disposition().code()));
        badge.addClassNames("b-badge", tone(answer));
        var box = new Div(
                new Div(badge),
                Written.of(answer.reason()),
                Written.small(answer.by() + " · " + Formats.date(ReaderLanguage.get(), answer.decidedAt())));
        box.addClassName("consultations-answer");
        return box;
    }

    private static String tone(Contribution.Answer answer) {
        return switch (answer.disposition()) {
            case ACCEPTED -> "good";
            case PARTLY -> "accent";
            case NOT_ACCEPTED -> "bad";
            case OUT_OF_SCOPE, NOTED -> "soft";
        };
    }
}
