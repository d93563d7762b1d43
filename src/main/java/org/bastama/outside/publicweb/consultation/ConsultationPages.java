package org.bastama.outside.publicweb.consultation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.ConsultationStep;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.consultations.outcome.OutcomeFile;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.Excerpt;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.outside.notifications.FollowedPlace;
import org.bastama.outside.publicweb.page.Frame;
import org.bastama.outside.publicweb.page.Pages;
import org.bastama.outside.publicweb.page.Reader;
import org.bastama.outside.publicweb.page.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the plain page of a consultation together. */
@Component
class ConsultationPages {

    private static final int DESCRIPTION = 200;

    private final Pages pages;
    private final ConsultationQueries consultations;
    private final PlainFigures figures;
    private final HolderNames names;
    private final TerritoryQueries territories;
    private final ProcedureQueries procedures;
    private final Clock clock;

    ConsultationPages(
            Pages pages,
            ConsultationQueries consultations,
            PlainFigures figures,
            HolderNames names,
            TerritoryQueries territories,
            ProcedureQueries procedures,
            Clock clock) {
        this.pages = pages;
        this.consultations = consultations;
        this.figures = figures;
        this.names = names;
        this.territories = territories;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** The page for a reader. */
    ConsultationPage of(Consultation consultation, Reader reader) {
        var words = pages.words(reader);
        var text = consultation.text();
        var shown = consultation.shownAt(clock.instant());
        return new ConsultationPage(
                frame(consultation, reader),
                consultation.number().toString(),
                words.t("consultations.state." + shown.code()),
                tone(shown),
                Passage.of(text.titles(), words),
                Passage.of(text.questions(), words),
                facts(consultation, reader),
                phases(consultation, words),
                Passage.of(text.whys(), words),
                Passage.of(text.decides(), words),
                consultation.parts().stream()
                        .map(part -> part(consultation, part, reader))
                        .toList(),
                outcome(consultation, reader),
                figures.contributions(consultation, words).orElse(null),
                consultations.steps(consultation.number()).reversed().stream()
                        .map(step -> step(consultation, step, reader))
                        .toList(),
                followPage(consultation, reader),
                reader.link("/consultations/" + consultation.number()));
    }

    private static @Nullable String followPage(Consultation consultation, Reader reader) {
        var territory = consultation.territoryCode();
        return territory == null ? null : reader.link(new FollowedPlace(territory, consultation.topic()).path());
    }

    private Frame frame(Consultation consultation, Reader reader) {
        var language = reader.language();
        return new Frame(
                pages.words(reader),
                reader,
                pages.baseUrl(),
                "/c/" + consultation.number(),
                consultation.text().titles().in(language),
                Excerpt.of(consultation.text().questions(), language, DESCRIPTION)
                        .text(),
                true,
                null);
    }

    static String tone(ConsultationState state) {
        return switch (state) {
            case OPEN -> "good";
            case ANNOUNCED, OUTCOME_PUBLISHED -> "accent";
            case DRAFT, CLOSED -> "";
        };
    }

    private List<ConsultationPage.Fact> facts(Consultation consultation, Reader reader) {
        var words = pages.words(reader);
        var facts = new ArrayList<ConsultationPage.Fact>();
        names.of(consultation.holders())
                .forEach(holder -> facts.add(new ConsultationPage.Fact(
                        words.t("consultations.page.holders"),
                        holder.name().in(reader.language()),
                        reader.link(holder.path()))));
        var territory = consultation.territoryCode();
        if (territory != null) {
            facts.add(new ConsultationPage.Fact(
                    words.t("consultations.form.territory"), territories.fullName(territory, reader.language()), null));
        }
        procedure(consultation, reader).forEach(facts::add);
        return facts;
    }

    private List<ConsultationPage.Fact> procedure(Consultation consultation, Reader reader) {
        var code = consultation.procedureCode();
        var version = consultation.procedureVersion();
        if (code == null || version == null) {
            return List.of();
        }
        return procedures.find(code, version).stream()
                .map(procedure -> new ConsultationPage.Fact(
                        pages.words(reader).t("consultations.page.procedure"),
                        procedure.names().in(reader.language()),
                        reader.link("/procedures/" + code + "?version=" + version)))
                .toList();
    }

    private List<ConsultationPage.Phase> phases(Consultation consultation, Words words) {
        var present = consultation.shownAt(clock.instant());
        return Stream.of(ConsultationState.values())
                .filter(ConsultationState::isPublic)
                .map(phase -> {
                    var day = day(phase, consultation.moments());
                    return new ConsultationPage.Phase(
                            words.t("consultations.phase." + phase.code()),
                            day == null ? null : words.date(day),
                            phase == present ? "step" : null);
                })
                .toList();
    }

    private static @Nullable LocalDate day(ConsultationState phase, Consultation.Moments moments) {
        var at = switch (phase) {
            case ANNOUNCED -> moments.announcedAt();
            case OUTCOME_PUBLISHED -> moments.outcomeAt();
            case DRAFT, OPEN, CLOSED -> null;
        };
        return switch (phase) {
            case OPEN -> moments.opensOn();
            case CLOSED -> moments.lastDay();
            case DRAFT, ANNOUNCED, OUTCOME_PUBLISHED -> at == null ? null : Formats.day(at);
        };
    }

    private ConsultationPage.Part part(Consultation consultation, Consultation.Part part, Reader reader) {
        var words = pages.words(reader);
        return new ConsultationPage.Part(
                Passage.of(part.title(), words),
                Passage.of(part.intro(), words),
                words.t("consultations.kind." + part.kind()),
                reader.link("/c/" + consultation.number() + "/parts/" + part.ordinal()));
    }

    private ConsultationPage.@Nullable Outcome outcome(Consultation consultation, Reader reader) {
        var words = pages.words(reader);
        var outcome = consultation.outcome();
        return outcome == null
                ? null
                : new ConsultationPage.Outcome(
                        Passage.of(outcome.said(), words),
                        Passage.of(outcome.did(), words),
                        outcome.by() + " · " + words.date(outcome.publishedAt()),
                        figures.participants(consultation, words).orElse(null),
                        OutcomeFile.of(consultation, reader.language()).stream()
                                .map(file -> new ConsultationPage.File(words.t(file.key()), file.path()))
                                .toList());
    }

    private ConsultationPage.Step step(Consultation consultation, ConsultationStep step, Reader reader) {
        var words = pages.words(reader);
        var day = Formats.day(step.happenedAt());
        return new ConsultationPage.Step(
                day.toString(),
                words.date(day),
                words.t("consultations.timeline." + step.kind().code()),
                Passage.of(step.note(), words),
                step.changes().stream()
                        .map(change -> new ConsultationPage.Change(
                                words.t("consultations.field." + change.name()),
                                side(change, change.before(), words),
                                side(change, change.after(), words),
                                versions(consultation, change, reader)))
                        .toList());
    }

    private ConsultationPage.@Nullable Versions versions(
            Consultation consultation, ConsultationStep.Change change, Reader reader) {
        var before = change.before().in(Language.EN);
        var after = change.after().in(Language.EN);
        return change.part().isEmpty()
                ? null
                : new ConsultationPage.Versions(
                        pages.words(reader).t("consultations.timeline.versions", before, after),
                        reader.link("/c/" + consultation.number() + "/parts/"
                                + change.part().getAsInt() + "?from=" + before + "&to=" + after));
    }

    private static Passage side(ConsultationStep.Change change, LocalizedText text, Words words) {
        return change.plainly(text, words.language())
                .map(plainly -> Passage.of(plainly, words.language(), words))
                .orElseGet(() -> Passage.of(text, words));
    }
}
