package org.bastama.outside.publicweb.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.publicweb.consultation.Passage;
import org.bastama.outside.publicweb.consultation.PlainFigures;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the outcome of a consultation together for paper. */
@Component
class OutcomePages {

    private final Pages pages;
    private final PlainFigures figures;
    private final HolderNames names;
    private final TerritoryQueries territories;

    OutcomePages(Pages pages, PlainFigures figures, HolderNames names, TerritoryQueries territories) {
        this.pages = pages;
        this.figures = figures;
        this.names = names;
        this.territories = territories;
    }

    /** The outcome for a reader; empty until it is published. */
    Optional<OutcomePage> of(Consultation consultation, Language language) {
        return Optional.ofNullable(consultation.outcome())
                .map(outcome -> page(consultation, outcome, pages.words(new Reader(language, true))));
    }

    private OutcomePage page(Consultation consultation, Consultation.Outcome outcome, Words words) {
        var address = pages.baseUrl() + "/c/" + consultation.number();
        return new OutcomePage(
                words,
                consultation.number().toString(),
                outcome.publishedAt().toString(),
                Passage.of(consultation.text().titles(), words),
                facts(consultation, words),
                Passage.of(consultation.text().questions(), words),
                Passage.of(outcome.said(), words),
                Passage.of(outcome.did(), words),
                outcome.by() + " · " + words.date(outcome.publishedAt()),
                figures.contributions(consultation, words).orElseThrow(),
                figures.participants(consultation, words).orElse(null),
                address.replaceFirst("^https?://", ""),
                QrCode.of(address).dataUri());
    }

    private List<OutcomePage.Fact> facts(Consultation consultation, Words words) {
        var facts = new ArrayList<OutcomePage.Fact>();
        names.of(consultation.holders())
                .forEach(holder -> facts.add(new OutcomePage.Fact(
                        words.t("consultations.page.holders"),
                        holder.name().in(words.language()),
                        otherLanguage(holder.name(), words))));
        var territory = consultation.territoryCode();
        if (territory != null) {
            facts.add(new OutcomePage.Fact(
                    words.t("consultations.form.territory"), territories.fullName(territory, words.language()), null));
        }
        var moments = consultation.moments();
        facts.add(new OutcomePage.Fact(
                words.t("consultations.outcome.open-days"),
                words.t(
                        "consultations.card.dates",
                        words.date(Objects.requireNonNull(moments.opensOn())),
                        words.date(Objects.requireNonNull(moments.lastDay()))),
                null));
        return facts;
    }

    private static @Nullable String otherLanguage(LocalizedText text, Words words) {
        return text.languageFor(words.language())
                .filter(shown -> shown != words.language())
                .map(Language::code)
                .orElse(null);
    }
}
