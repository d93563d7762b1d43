package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bastama.civic.consultations.Consultation;
import org.bastama.civic.consultations.ConsultationQueries;
import org.bastama.civic.consultations.ConsultationState;
import org.bastama.civic.consultations.ConsultationSummary;
import org.bastama.civic.consultations.HolderNames;
import org.bastama.civic.consultations.PartKinds;
import org.bastama.civic.consultations.contributions.ContributionQueries;
import org.bastama.civic.consultations.contributions.Disposition;
import org.bastama.foundation.shared.Language;
import org.bastama.outside.publicweb.consultation.ReadableConsultations;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is discussed in public: consultations and their results. */
@RestController
@RequestMapping("/api/v1/consultations")
class ConsultationApi {

    private record Holder(
            String kind,
            String name,
            @Nullable String slug,
            @Nullable Long number) {}

    private record Item(
            long number,
            String title,
            String state,
            @Nullable String opensAt,
            @Nullable String closesAt,
            @Nullable String announcedAt,
            List<Holder> holders,
            PetitionItem.@Nullable TerritoryRef territory,
            int contributions) {}

    private record Procedure(String code, int version) {}

    private record Part(int ordinal, String kind, String title, String intro) {}

    private record Outcome(
            String said, String did, String by, @Nullable String publishedAt) {}

    private record Details(
            long number,
            String title,
            String state,
            @Nullable String opensAt,
            @Nullable String closesAt,
            @Nullable String announcedAt,
            List<Holder> holders,
            PetitionItem.@Nullable TerritoryRef territory,
            String question,
            String why,
            String decides,
            @Nullable String topic,
            List<String> languages,
            @Nullable Procedure procedure,
            List<Part> parts,
            @Nullable Outcome outcome) {}

    private record PartResults(int ordinal, String kind, Map<String, Object> results) {}

    private record Contributions(int total, Map<String, Integer> byDisposition, int open) {}

    private record Results(List<PartResults> parts, Contributions contributions) {}

    private static final List<Column<Item>> COLUMNS = List.of(
            Column.of("number", Item::number),
            Column.of("title", Item::title),
            Column.of("state", Item::state),
            Column.of("opensAt", Item::opensAt),
            Column.of("closesAt", Item::closesAt),
            Column.of(
                    "holders", item -> item.holders().stream().map(Holder::name).collect(Collectors.joining("; "))),
            Column.of(
                    "territory.code",
                    item -> item.territory() == null ? null : item.territory().code()),
            Column.of("contributions", Item::contributions));

    private static final Map<String, List<ConsultationState>> STATES =
            ConsultationState.PUBLIC.stream().collect(Collectors.toMap(ConsultationState::code, List::of));

    private final Answers answers;
    private final ConsultationQueries consultations;
    private final ReadableConsultations readable;
    private final ContributionQueries contributions;
    private final PartKinds kinds;
    private final HolderNames names;
    private final Places places;
    private final Clock clock;

    ConsultationApi(
            Answers answers,
            ConsultationQueries consultations,
            ReadableConsultations readable,
            ContributionQueries contributions,
            PartKinds kinds,
            HolderNames names,
            Places places,
            Clock clock) {
        this.answers = answers;
        this.consultations = consultations;
        this.readable = readable;
        this.contributions = contributions;
        this.kinds = kinds;
        this.names = names;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping
    @Nullable
    ResponseEntity<byte[]> list(HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 20, 100, "state");
        var states = Set.copyOf(parameters.words("state", STATES));
        var language = parameters.language();
        return answers.list(
                request,
                response,
                parameters,
                Listing.byPages(
                        COLUMNS, paging -> consultations.list(states, paging).map(one -> item(one, language))));
    }

    @GetMapping("/{number}")
    ResponseEntity<byte[]> one(@PathVariable String number, HttpServletRequest request) {
        var language = new Parameters(request).language();
        return answers.one(request, language, details(readable.open(number), language));
    }

    @GetMapping("/{number}/results")
    ResponseEntity<byte[]> results(@PathVariable String number, HttpServletRequest request) {
        var language = new Parameters(request).language();
        var consultation = readable.open(number);
        var counts = contributions.counts(consultation.number());
        var byDisposition = new LinkedHashMap<String, Integer>();
        for (var disposition : Disposition.values()) {
            byDisposition.put(disposition.code(), counts.byDisposition().getOrDefault(disposition, 0));
        }
        return answers.one(
                request,
                language,
                new Results(
                        consultation.parts().stream()
                                .map(part -> results(consultation, part, language))
                                .toList(),
                        new Contributions(counts.total(), byDisposition, counts.open())));
    }

    private PartResults results(Consultation consultation, Consultation.Part part, Language language) {
        return new PartResults(
                part.ordinal(),
                part.kind(),
                kinds.find(part.kind())
                        .map(kind -> kind.results(consultation, part, language))
                        .orElse(Map.of()));
    }

    private Item item(ConsultationSummary consultation, Language language) {
        return new Item(
                consultation.number().value(),
                consultation.titles().in(language),
                consultation.state().code(),
                Times.of(consultation.opensAt()),
                Times.of(consultation.closesAt()),
                Times.of(consultation.announcedAt()),
                holders(consultation.holders(), language),
                place(consultation.territoryCode(), language),
                consultation.contributions());
    }

    private Details details(Consultation consultation, Language language) {
        var text = consultation.text();
        var moments = consultation.moments();
        return new Details(
                consultation.number().value(),
                text.titles().in(language),
                consultation.shownAt(clock.instant()).code(),
                Times.of(moments.opensAt()),
                Times.of(moments.closesAt()),
                Times.of(moments.announcedAt()),
                holders(consultation.holders(), language),
                place(consultation.territoryCode(), language),
                text.questions().in(language),
                text.whys().in(language),
                text.decides().in(language),
                consultation.topic(),
                text.versions().keySet().stream().map(Language::code).toList(),
                procedure(consultation),
                consultation.parts().stream()
                        .map(part -> new Part(
                                part.ordinal(),
                                part.kind(),
                                part.title().in(language),
                                part.intro().in(language)))
                        .toList(),
                outcome(consultation, language));
    }

    private static @Nullable Procedure procedure(Consultation consultation) {
        var code = consultation.procedureCode();
        var version = consultation.procedureVersion();
        return code == null || version == null ? null : new Procedure(code, version);
    }

    private static @Nullable Outcome outcome(Consultation consultation, Language language) {
        var outcome = consultation.outcome();
        return outcome == null
                ? null
                : new Outcome(
                        outcome.said().in(language),
                        outcome.did().in(language),
                        outcome.by(),
                        Times.of(outcome.publishedAt()));
    }

    private List<Holder> holders(Consultation.Holders holders, Language language) {
        return names.of(holders).stream()
                .map(holder -> new Holder(holder.kind(), holder.name().in(language), holder.slug(), holder.number()))
                .toList();
    }

    private PetitionItem.@Nullable TerritoryRef place(@Nullable String code, Language language) {
        return code == null ? null : places.of(code, language);
    }
}
