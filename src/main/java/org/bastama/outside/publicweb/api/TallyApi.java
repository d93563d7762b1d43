package org.bastama.outside.publicweb.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.bastama.civic.petitions.PetitionQueries;
import org.bastama.civic.petitions.tally.Tallies;
import org.bastama.civic.petitions.timeline.TimelineTexts;
import org.bastama.civic.territories.TerritoryQueries;
import org.bastama.foundation.shared.PetitionNumber;
import org.bastama.outside.publicweb.petition.ReadablePetitions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When and where people signed a petition and how known they are; and what happened to it. */
@RestController
@RequestMapping("/api/v1/petitions/{number}")
class TallyApi {

    private record Step(
            String kind,
            String at,
            String text,
            String note,
            @Nullable String struckAt) {}

    private record Day(String day, long count) {}

    private record Place(PetitionItem.TerritoryRef territory, long count) {}

    private record Level(int level, long count) {}

    private final Answers answers;
    private final ReadablePetitions readable;
    private final Tallies tallies;
    private final PetitionQueries petitions;
    private final TimelineTexts texts;
    private final TerritoryQueries territories;

    TallyApi(
            Answers answers,
            ReadablePetitions readable,
            Tallies tallies,
            PetitionQueries petitions,
            TimelineTexts texts,
            TerritoryQueries territories) {
        this.answers = answers;
        this.readable = readable;
        this.tallies = tallies;
        this.petitions = petitions;
        this.texts = texts;
        this.territories = territories;
    }

    @GetMapping("/timeline")
    @Nullable
    ResponseEntity<byte[]> timeline(
            @PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 100, 100);
        var language = parameters.language();
        var steps = petitions.timeline(open(number)).stream()
                .map(entry -> new Step(
                        entry.kind(),
                        Times.at(entry.happenedAt()),
                        texts.of(entry, language),
                        entry.note().in(language),
                        Times.of(entry.struckAt())))
                .toList();
        return answers.list(
                request,
                response,
                parameters,
                Listing.of(
                        List.of(
                                Column.of("kind", Step::kind),
                                Column.of("at", Step::at),
                                Column.of("text", Step::text),
                                Column.of("note", Step::note),
                                Column.of("struckAt", Step::struckAt)),
                        steps));
    }

    @GetMapping("/signatures/by-day")
    @Nullable
    ResponseEntity<byte[]> byDay(
            @PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 100, 100);
        var days = tallies.byDay(open(number)).stream()
                .map(day -> new Day(day.day().toString(), day.count()))
                .toList();
        return answers.list(
                request,
                response,
                parameters,
                Listing.of(List.of(Column.of("day", Day::day), Column.of("count", Day::count)), days));
    }

    @GetMapping("/signatures/by-territory")
    @Nullable
    ResponseEntity<byte[]> byTerritory(
            @PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 100, 100);
        var language = parameters.language();
        var places = tallies.byTerritory(open(number)).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(cell -> new Place(
                        new PetitionItem.TerritoryRef(cell.getKey(), territories.fullName(cell.getKey(), language)),
                        cell.getValue()))
                .toList();
        return answers.list(
                request,
                response,
                parameters,
                Listing.of(
                        List.of(
                                Column.of(
                                        "territory.code",
                                        place -> place.territory().code()),
                                Column.of(
                                        "territory.name",
                                        place -> place.territory().name()),
                                Column.of("count", Place::count)),
                        places));
    }

    @GetMapping("/signatures/by-level")
    @Nullable
    ResponseEntity<byte[]> byLevel(
            @PathVariable String number, HttpServletRequest request, HttpServletResponse response) {
        var parameters = Parameters.ofList(request, 100, 100);
        var levels = tallies.byLevel(open(number)).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> new Level(cell.getKey(), cell.getValue()))
                .toList();
        return answers.list(
                request,
                response,
                parameters,
                Listing.of(List.of(Column.of("level", Level::level), Column.of("count", Level::count)), levels));
    }

    private PetitionNumber open(String number) {
        return readable.open(ReadablePetitions.number(number)).number();
    }
}
