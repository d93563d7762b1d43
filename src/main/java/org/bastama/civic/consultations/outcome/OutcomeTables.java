package org.bastama.civic.consultations.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.bastama.civic.consultations.BarTable;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.contributions.ContributionFigures;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.civic.consultations.contributions.ParticipantPlaces;
import org.bastama.foundation.shared.Formats;
import org.bastama.foundation.shared.Language;
import org.bastama.foundation.shared.LocalizedText;
import org.bastama.foundation.shared.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the figures of a consultation in words, as charts that are tables. Nothing is weighted. */
@Component
public class OutcomeTables {

    private static final String KEY = "consultations.outcome.";

    private final Messages messages;
    private final ParticipantPlaces places;

    OutcomeTables(Messages messages, ParticipantPlaces places) {
        this.messages = messages;
        this.places = places;
    }

    /**
     * What was done with contributions and, once there is an outcome, of which parts they are and when they were sent. Before
     * that only what was done, once one is answered.
     */
    public List<BarTable> contributions(Consultation consultation, ContributionFigures figures, Language language) {
        var telling = new Telling(language, figures.counts().total());
        if (consultation.outcome() == null) {
            return figures.counts().answered() == 0 ? List.of() : List.of(telling.dispositions(figures, true));
        }
        return figures.counts().total() == 0
                ? List.of()
                : List.of(
                        telling.dispositions(figures, false),
                        telling.parts(consultation, figures),
                        telling.days(consultation, figures.byDay()));
    }

    /** Where those who took part live, as far as it may be shown; empty where nothing may. */
    public Optional<BarTable> places(Participation counted, Language language) {
        return counted.places().isEmpty()
                ? Optional.empty()
                : Optional.of(new Telling(language, counted.people()).places(counted));
    }

    /** To one reader, shares of so many. */
    private final class Telling {

        private final Language reader;
        private final int all;

        Telling(Language reader, int all) {
            this.reader = reader;
            this.all = all;
        }

        BarTable dispositions(ContributionFigures figures, boolean underItsHeading) {
            var counts = figures.counts();
            var lines = new ArrayList<BarTable.Line>();
            for (var one : Disposition.values()) {
                lines.add(share(
                        t("consultations.disposition." + one.code()),
                        null,
                        counts.byDisposition().getOrDefault(one, 0)));
            }
            if (counts.open() > 0) {
                lines.add(share(t(KEY + "unanswered"), null, counts.open()));
            }
            return new BarTable(
                    t("consultations.results.title"),
                    underItsHeading,
                    headers("consultations.answers.disposition"),
                    lines);
        }

        BarTable parts(Consultation consultation, ContributionFigures figures) {
            return new BarTable(
                    t(KEY + "by-part"),
                    false,
                    headers(KEY + "part"),
                    consultation.parts().stream()
                            .map(part -> part(part, figures.byPart().getOrDefault(part.ordinal(), 0)))
                            .toList());
        }

        private BarTable.Line part(Consultation.Part part, int count) {
            return part.title().isEmpty()
                    ? share(t("consultations.kind." + part.kind()), null, count)
                    : share(part.title().in(reader), other(part.title()), count);
        }

        BarTable days(Consultation consultation, NavigableMap<LocalDate, Integer> byDay) {
            var days = Stretch.Days.open(consultation.moments(), byDay);
            var stretch = Stretch.of(days);
            var parts = stretch.parts(days);
            var counts = parts.stream().map(part -> part.sum(byDay)).toList();
            var most = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
            var lines = new ArrayList<BarTable.Line>();
            for (var i = 0; i < parts.size(); i++) {
                lines.add(number(stretch.name(parts.get(i), reader), null, counts.get(i), most));
            }
            return new BarTable(t(KEY + "by-" + stretch.code()), false, headers(KEY + stretch.code()), lines);
        }

        BarTable places(Participation counted) {
            var lines = Stream.concat(
                    counted.places().stream().map(place -> {
                        var name = places.name(place.place());
                        return number(name.in(reader), other(name), place.people(), all);
                    }),
                    Stream.of(counted.untold())
                            .filter(untold -> untold > 0)
                            .map(untold -> number(t(KEY + "untold"), null, untold, all)));
            return new BarTable(t(KEY + "places"), false, List.of(t(KEY + "place"), t(KEY + "count")), lines.toList());
        }

        private List<String> headers(String names) {
            return List.of(t(names), t("consultations.answers.list"));
        }

        private BarTable.Line share(String label, @Nullable Language language, int count) {
            var percent = BarTable.percent(count, all);
            return new BarTable.Line(label, language, percent, List.of(t("consultations.share", count, percent)));
        }

        private BarTable.Line number(String label, @Nullable Language language, int count, int longest) {
            return new BarTable.Line(
                    label, language, BarTable.percent(count, longest), List.of(Formats.number(reader, count)));
        }

        private @Nullable Language other(LocalizedText text) {
            return text.languageFor(reader).filter(shown -> shown != reader).orElse(null);
        }

        private String t(String key, Object... arguments) {
            return messages.get(reader, key, arguments);
        }
    }
}
