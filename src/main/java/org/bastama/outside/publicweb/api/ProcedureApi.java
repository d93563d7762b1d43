package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.bastama.civic.procedures.Procedure;
import org.bastama.civic.procedures.ProcedureQueries;
import org.bastama.foundation.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The procedures in force: everything a law or a charter fixes, as data. */
@RestController
class ProcedureApi {

    private record ProcedureItem(
            String code,
            int version,
            String name,
            @OneOf(Vocabulary.PROCEDURE_KIND) String kind,
            @Nullable String country,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            Set<String> authorityKinds,
            Set<@OneOf(Vocabulary.TERRITORY_KIND) String> territoryKinds,
            Procedure.Citation citation,
            String note,
            Signers signers,
            int supporters,
            @Nullable Term collection,
            List<Threshold> thresholds,
            @Nullable Term response,
            boolean countsEmail) {

        static final List<Column<ProcedureItem>> COLUMNS = List.of(
                Column.of("code", ProcedureItem::code),
                Column.of("version", ProcedureItem::version),
                Column.of("name", ProcedureItem::name),
                Column.of("country", ProcedureItem::country),
                Column.of("validFrom", ProcedureItem::validFrom),
                Column.of("validTo", ProcedureItem::validTo),
                Column.of("supporters", ProcedureItem::supporters),
                Column.of("countsEmail", ProcedureItem::countsEmail),
                Column.of("citation", item -> item.citation().text()),
                Column.of("note", ProcedureItem::note));
    }

    private record Signers(
            int minimumAge, @OneOf(Vocabulary.STATEMENT) String statement, Set<Integer> identityLevels) {}

    private record Term(int length, @OneOf(Vocabulary.UNIT) String unit) {}

    private record Threshold(
            String triggers, @OneOf(Vocabulary.HAND_OVER) String handOver, ThresholdRuleItem rule) {}

    private final Answers answers;
    private final ProcedureQueries procedures;

    ProcedureApi(Answers answers, ProcedureQueries procedures) {
        this.answers = answers;
        this.procedures = procedures;
    }

    @GetMapping("/api/v1/procedures")
    @Offer(value = "procedures", answers = ProcedureItem.class, list = true)
    @Nullable
    ResponseEntity<byte[]> list(Parameters parameters, HttpServletRequest request, HttpServletResponse response) {
        var language = parameters.language();
        var all = procedures.current().stream().map(p -> item(p, language)).toList();
        return answers.list(request, response, parameters, Listing.of(ProcedureItem.COLUMNS, all));
    }

    private static ProcedureItem item(Procedure procedure, Language language) {
        return new ProcedureItem(
                procedure.code(),
                procedure.version(),
                procedure.names().in(language),
                lower(procedure.kind()),
                procedure.country(),
                procedure.validFrom(),
                procedure.validTo(),
                new TreeSet<>(procedure.authorityKinds()),
                new TreeSet<>(procedure.territoryKinds()),
                procedure.citation(language),
                procedure.note().in(language),
                new Signers(
                        procedure.signers().minimumAge(),
                        lower(procedure.signers().statement()),
                        new TreeSet<>(procedure.signers().identityLevels())),
                procedure.supporters().count(),
                term(procedure.collection()),
                procedure.thresholds().stream()
                        .map(t -> new Threshold(t.triggers(), lower(t.handOver()), ThresholdRuleItem.of(t.rule())))
                        .toList(),
                term(procedure.response().term()),
                procedure.countsEmail());
    }

    private static @Nullable Term term(Procedure.@Nullable Term term) {
        return term == null ? null : new Term(term.length(), lower(term.unit()));
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
