package org.bastama.outside.publicweb.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bastama.civic.petitions.pack.PackFacts;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.civic.procedures.ProcedureText;
import org.bastama.outside.publicweb.page.Words;
import org.springframework.stereotype.Component;

/** Tells the figures of a pack: in all, by identity level, by territory; declared support apart. */
@Component
class PackSupport {

    private final ProcedureQueries procedures;
    private final ProcedureText texts;

    PackSupport(ProcedureQueries procedures, ProcedureText texts) {
        this.procedures = procedures;
        this.texts = texts;
    }

    /** The figures as they were sealed. */
    PackPage.Support of(PackFacts facts, Words words) {
        var declaring = declaring(facts);
        var counts = facts.counts();
        return new PackPage.Support(
                declaring.isPresent()
                        ? words.t("publicweb.tally.declared", counts.declared())
                        : words.t("publicweb.tally.signatures", counts.counted()),
                declaring.isPresent()
                        ? words.t(
                                "publicweb.tally.legal-goal", facts.threshold().required(), counts.counted())
                        : words.t("publicweb.pack.goal", facts.threshold().required()),
                declaring
                        .map(procedure -> texts.declaredSupport(procedure, words.language()))
                        .orElse(null),
                words.t(declaring.isPresent() ? "responses.desk.supported" : "responses.desk.signed"),
                levels(counts, words),
                places(counts, words),
                words.number(facts.supporters()));
    }

    /** The procedure, a version of which never changes, if signatures by e-mail are only declared support under it. */
    private Optional<Procedure> declaring(PackFacts facts) {
        return procedures
                .find(facts.rules().code(), facts.rules().version())
                .filter(procedure -> !procedure.countsEmail());
    }

    private static List<PackPage.Level> levels(PackFacts.Counts counts, Words words) {
        return counts.byLevel().entrySet().stream()
                .map(level -> new PackPage.Level(
                        words.t("responses.desk.level." + level.getKey()),
                        words.number(level.getValue()),
                        counts.acceptedLevels().contains(level.getKey())))
                .toList();
    }

    private static List<PackPage.Row> places(PackFacts.Counts counts, Words words) {
        var rows = new ArrayList<PackPage.Row>();
        counts.byTerritory()
                .forEach(place -> rows.add(new PackPage.Row(
                        PackFacts.names(place.names()).in(words.language()), words.number(place.count()), false)));
        if (counts.elsewhere() > 0) {
            rows.add(new PackPage.Row(words.t("publicweb.pack.elsewhere"), words.number(counts.elsewhere()), true));
        }
        if (counts.unshown() > 0) {
            rows.add(new PackPage.Row(words.t("publicweb.pack.unshown"), words.number(counts.unshown()), true));
        }
        return rows;
    }
}
